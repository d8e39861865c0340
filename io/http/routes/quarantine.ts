import type { FastifyInstance, FastifyRequest } from 'fastify'
import Type, { type Static } from 'typebox'
import type { Actor } from '#core/access/actor.ts'
import type { Looked } from '#core/access/book-entry.ts'
import { redactValue } from '#core/identifiers/redact-value.ts'
import type { Reason } from '#core/quality.ts'
import { readInstant } from '#core/text/read-date.ts'
import type { Intake } from '#loop/acquire/intake.ts'
import { writeBook } from '../../access/book.ts'
import {
  countReasons,
  findQuarantine,
  listQuarantine,
  type QuarantineFilter,
  type QuarantinePlace,
  type QuarantineRow,
} from '../../postgres/quarantine.ts'
import { intakeOf } from '../../quarantine/intake-of.ts'
import { discard, resend } from '../../quarantine/resend.ts'
import { subjectOf } from '../../quarantine/subject-of.ts'
import { Refusal } from '../../refusal.ts'
import type { System } from '../../system.ts'
import { isUuid } from '../../uuid.ts'
import { duty } from '../access.ts'
import { pathText, queryNumber, queryText, readCursor, writeCursor } from '../asking.ts'
import { languageOf } from '../language.ts'
import { wordedReasons } from '../worded-reasons.ts'

const tags = ['quarantine']
const Mending = Type.Object({
  values: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
  type: Type.Optional(Type.String({ maxLength: 512 })),
  source: Type.Optional(Type.String({ maxLength: 512 })),
})
const Many = Type.Object({ ids: Type.Array(Type.String(), { minItems: 1, maxItems: 1000 }) })
const Discarding = Type.Object({ reason: Type.String({ minLength: 1, maxLength: 1000 }) })

/** What was refused: look, mend, send again, or set aside with a reason. */
export function quarantineRoutes(app: FastifyInstance, system: System): void {
  app.get(
    '/api/quarantine',
    { ...duty('quarantine.read'), schema: { summary: 'Refused rows with their reasons', tags } },
    (request) => list(system, request),
  )
  app.get(
    '/api/quarantine/:id',
    { ...duty('quarantine.read'), schema: { summary: 'One refused row', tags } },
    async (request) => {
      const row = await findQuarantine(system.pool, idOf(request))
      if (!row) throw new Refusal('quarantine-not-found')
      const opened = { row, intake: await intakeOf(system, row) }
      const subject = subjectOf(system, opened.intake)
      await write(system, request, [{ act: 'quarantine', subject, type: row.type, key: row.id }])
      return view(system, request, opened)
    },
  )
  app.post<{ Body: Static<typeof Mending> }>(
    '/api/quarantine/:id/resend',
    { ...duty('quarantine.settle'), schema: { summary: 'Mend and send again', tags, body: Mending } },
    async (request) =>
      told(system, request, await resend(system, request.actor, { ...request.body, id: idOf(request) })),
  )
  app.post<{ Body: Static<typeof Many> }>(
    '/api/quarantine/resend',
    { ...duty('quarantine.settle'), schema: { summary: 'Send many again as they are', tags, body: Many } },
    async (request) => {
      const outcomes = []
      for (const id of request.body.ids)
        outcomes.push({ id, ...told(system, request, await resendOrSay(system, request.actor, id)) })
      return { outcomes }
    },
  )
  app.post<{ Body: Static<typeof Discarding> }>(
    '/api/quarantine/:id/discard',
    { ...duty('quarantine.settle'), schema: { summary: 'Set aside with a reason', tags, body: Discarding } },
    async (request, reply) => {
      await discard(system, request.actor, { id: idOf(request), reason: request.body.reason })
      return reply.code(204).send()
    },
  )
}

/** One of many that somebody else has settled meanwhile is told by the code of its refusal; the others go on. */
async function resendOrSay(
  system: System,
  actor: Actor,
  id: string,
): Promise<{ outcome: string; reasons: Reason[] }> {
  try {
    return await resend(system, actor, { id })
  } catch (error) {
    if (error instanceof Refusal) return { outcome: error.code, reasons: [] }
    throw error
  }
}

function idOf(request: FastifyRequest): string {
  const id = pathText(request, 'id')
  if (!isUuid(id)) throw new Refusal('quarantine-not-found')
  return id
}

/**
 * A list shows no personal number: whoever mends a row opens it. Each reading of a list is written down once, and once for each
 * of those it is about.
 */
async function list(system: System, request: FastifyRequest) {
  const limit = queryNumber(request, 'limit', { least: 1, most: 200, otherwise: 50 })
  const filter: QuarantineFilter = {
    source: queryText(request, 'source', 512),
    importId: queryText(request, 'import'),
    type: queryText(request, 'type', 512),
    reason: queryText(request, 'reason'),
    state: queryText(request, 'state') ?? 'open',
    after: readCursor(request, isPlace),
    limit,
  }
  const rows = await listQuarantine(system.pool, filter)
  const last = rows.length < limit ? null : rows.at(-1)
  const opened = await Promise.all(rows.map(async (row) => ({ row, intake: await intakeOf(system, row) })))
  const subjects = new Set(opened.flatMap(({ intake }) => subjectOf(system, intake) ?? []))
  const list = { act: 'list', detail: 'quarantine' } as const
  await write(system, request, [list, ...[...subjects].map((subject) => ({ ...list, subject }))])
  return {
    ...(await countReasons(system.pool, filter)),
    rows: opened.map((one) => {
      const { raw, values, ...shown } = view(system, request, one)
      return { ...shown, raw: redactValue(raw), values: redactValue(values) }
    }),
    next: last ? writeCursor({ receivedAt: last.receivedAt, row: last.rowNumber ?? 0, id: last.id }) : null,
  }
}

async function write(system: System, request: FastifyRequest, looked: Looked[]): Promise<void> {
  const all = looked.map((one) => ({ purpose: 'correction', ...one }))
  await writeBook(system.pool, request.actor, { looked: all, at: system.now() })
}

function view(
  system: System,
  request: FastifyRequest,
  { row, intake }: { row: QuarantineRow; intake: Intake },
) {
  const { sealed: _sealed, reasons, ...rest } = row
  return {
    ...rest,
    row: row.rowNumber,
    raw: intake.raw,
    values: intake.data,
    reasons: worded(system, request, reasons),
  }
}

function told(system: System, request: FastifyRequest, result: { outcome: string; reasons: Reason[] }) {
  return { outcome: result.outcome, reasons: worded(system, request, result.reasons) }
}

function worded(system: System, request: FastifyRequest, reasons: Reason[]) {
  return wordedReasons(system, reasons, languageOf(request))
}

function isPlace(value: unknown): value is QuarantinePlace {
  const place = value as Partial<Record<keyof QuarantinePlace, unknown>> | null
  return (
    typeof place?.receivedAt === 'string' &&
    readInstant(place.receivedAt).ok &&
    Number.isSafeInteger(place.row) &&
    typeof place.id === 'string' &&
    isUuid(place.id)
  )
}

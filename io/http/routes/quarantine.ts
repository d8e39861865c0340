import type { FastifyInstance, FastifyRequest } from 'fastify'
import Type, { type Static } from 'typebox'
import { sentence } from '#core/errors/sentence.ts'
import type { Reason } from '#core/quality.ts'
import { readInstant } from '#core/text/read-date.ts'
import type { Intake } from '#loop/acquire/intake.ts'
import {
  countReasons,
  findQuarantine,
  listQuarantine,
  type QuarantineFilter,
  type QuarantinePlace,
  type QuarantineRow,
} from '../../postgres/quarantine.ts'
import { discard, resend } from '../../quarantine/resend.ts'
import { Refusal } from '../../refusal.ts'
import type { System } from '../../system.ts'
import { isUuid } from '../../uuid.ts'
import { pathText, queryNumber, queryText, readCursor, writeCursor } from '../asking.ts'
import { languageOf } from '../language.ts'
import { operatorOnly } from '../operator.ts'

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
  const guarded = { onRequest: async (request: FastifyRequest) => operatorOnly(request) }
  app.get(
    '/api/quarantine',
    { ...guarded, schema: { summary: 'Refused rows with their reasons', tags } },
    (request) => list(system, request),
  )
  app.get(
    '/api/quarantine/:id',
    { ...guarded, schema: { summary: 'One refused row', tags } },
    async (request) => {
      const row = await findQuarantine(system.pool, idOf(request))
      if (!row) throw new Refusal('quarantine-not-found')
      return view(system, request, row)
    },
  )
  app.post<{ Body: Static<typeof Mending> }>(
    '/api/quarantine/:id/resend',
    { ...guarded, schema: { summary: 'Mend and send again', tags, body: Mending } },
    async (request) => told(system, request, await resend(system, idOf(request), request.body)),
  )
  app.post<{ Body: Static<typeof Many> }>(
    '/api/quarantine/resend',
    { ...guarded, schema: { summary: 'Send many again as they are', tags, body: Many } },
    async (request) => {
      const outcomes = []
      for (const id of request.body.ids)
        outcomes.push({ id, ...told(system, request, await resendOrSay(system, id)) })
      return { outcomes }
    },
  )
  app.post<{ Body: Static<typeof Discarding> }>(
    '/api/quarantine/:id/discard',
    { ...guarded, schema: { summary: 'Set aside with a reason', tags, body: Discarding } },
    async (request, reply) => {
      await discard(system, idOf(request), request.body.reason)
      return reply.code(204).send()
    },
  )
}

/** One of many that somebody else has settled meanwhile is told by the code of its refusal; the others go on. */
async function resendOrSay(system: System, id: string): Promise<{ outcome: string; reasons: Reason[] }> {
  try {
    return await resend(system, id, {})
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
  return {
    ...(await countReasons(system.pool, filter)),
    rows: rows.map((row) => view(system, request, row)),
    next: last ? writeCursor({ receivedAt: last.receivedAt, row: last.rowNumber ?? 0, id: last.id }) : null,
  }
}

function view(system: System, request: FastifyRequest, row: QuarantineRow) {
  const { sealed, reasons, ...rest } = row
  const intake = JSON.parse(system.keys.unseal(sealed)) as Intake
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
  const language = languageOf(request)
  const words = system.apps.apps.map((one) => one.words[language])
  return reasons.map((reason) => ({ ...reason, message: sentence(reason, language, words) }))
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

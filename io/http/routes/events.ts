import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { sentence } from '#core/errors/sentence.ts'
import type { Reason } from '#core/quality.ts'
import type { Language } from '#core/words.ts'
import { acquire } from '#loop/acquire/acquire.ts'
import type { Intake } from '#loop/acquire/intake.ts'
import type { RawRow } from '../../files/raw-row.ts'
import { readRows } from '../../files/read-rows.ts'
import { count, type Received, type Result } from '../../log/accept.ts'
import { type Balance, emptyBalance } from '../../postgres/balances.ts'
import { acquireContext, type System } from '../../system.ts'
import { bodyRow } from '../body-row.ts'
import { intakeOfEnvelope, intakeOfHeaders } from '../cloud-events.ts'
import { languageOf } from '../language.ts'
import { operatorOnly } from '../operator.ts'

interface Answer extends Balance {
  rejects: {
    index: number
    id: string | null
    reasons: { code: string; field: string | null; message: string }[]
  }[]
}

interface Taking {
  answer: Answer
  language: Language
  readable: boolean
}

/** No answer names more refusals; all of them stand in quarantine. */
const REJECTS_TOLD = 1000

/** `POST /api/events`: CloudEvents in binary, structured and batch mode, and as a stream of lines. */
export function eventRoutes(app: FastifyInstance, system: System): void {
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser(/^application\/(x-)?ndjson/, (_request, payload, done) => done(null, payload))
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
    scope.post(
      '/api/events',
      {
        schema: { summary: 'Send events', tags: ['events'] },
        onRequest: async (request) => operatorOnly(request),
      },
      async (request, reply) => {
        const { answer, readable } = await takeRequest(system, request)
        return reply.code(readable ? 200 : 400).send(answer)
      },
    )
  })
}

const lines = /^application\/(x-)?ndjson/i

async function takeRequest(system: System, request: FastifyRequest): Promise<Taking> {
  const taking: Taking = {
    answer: { ...emptyBalance, rejects: [] },
    language: languageOf(request),
    readable: true,
  }
  if (lines.test(request.headers['content-type'] ?? ''))
    await takeRows(system, { rows: request.body as Readable, format: 'ndjson' }, taking)
  else await takeBody(system, request, taking)
  return taking
}

async function takeBody(system: System, request: FastifyRequest, taking: Taking): Promise<void> {
  const body = (request.body as Buffer | undefined) ?? Buffer.alloc(0)
  const isBinary = request.headers['ce-type'] !== undefined || request.headers['ce-id'] !== undefined
  if (!isBinary && startsList(body))
    return takeRows(system, { rows: Readable.from([body]), format: 'json' }, taking)
  const row = bodyRow(body)
  if (isBinary) return take(system, [intakeOfHeaders(request.headers, row)], taking)
  if (row.values !== null) return take(system, [intakeOfRow(row)], taking)
  taking.readable = false
  await take(system, [unreadable(row.raw, row.fault ?? { code: 'not-an-object' })], taking)
}

function startsList(body: Buffer): boolean {
  return /^\ufeff?\s*\[/.test(body.subarray(0, 100).toString('utf8'))
}

/** A list or a stream is read row by row, so that one broken event does not take its neighbours with it. */
async function takeRows(
  system: System,
  { rows, format }: { rows: Readable; format: 'json' | 'ndjson' },
  taking: Taking,
): Promise<void> {
  for await (const batch of readRows(rows, { format, name: `events.${format}` })) {
    await take(system, batch.rows.map(intakeOfRow), taking)
    if (!batch.fault) continue
    taking.readable = taking.answer.received > 0
    await take(system, [brokenOff(system, batch.fault, taking.answer.received)], taking)
  }
}

function intakeOfRow(row: RawRow): Intake {
  const intake = intakeOfEnvelope(row.values, row.raw)
  return row.fault ? { ...intake, fault: row.fault } : intake
}

/** What nobody can read is kept as it came, so that not even that is lost. */
function unreadable(raw: string, fault: Reason): Intake {
  return { source: 'unreadable', type: 'unreadable', data: null, raw, fault }
}

/** A stream that broke off leaves nothing to keep but where and when; each is one of its own, never a duplicate. */
function brokenOff(system: System, fault: Reason, after: number): Intake {
  return unreadable(JSON.stringify({ brokenOffAfter: after, at: system.now(), id: system.newId() }), fault)
}

async function take(system: System, intakes: Intake[], to: Taking): Promise<void> {
  const context = acquireContext(system)
  const received = intakes.map(
    (intake): Received => ({ intake, taken: acquire(system.apps, intake, context), importId: '' }),
  )
  const results = await system.commit.accept(received)
  for (const [at, result] of results.entries()) tell(system, received[at]!, result, to)
}

function tell(system: System, { intake }: Received, result: Result, { answer, language }: Taking): void {
  const index = answer.received
  count(answer, result.outcome)
  if (result.outcome !== 'quarantined' || answer.rejects.length >= REJECTS_TOLD) return
  const words = system.apps.apps.map((one) => one.words[language])
  const reasons = result.reasons.map((reason) => ({
    code: reason.code,
    field: reason.field ?? null,
    message: sentence(reason, language, words),
  }))
  answer.rejects.push({ index, id: intake.id ?? null, reasons })
}

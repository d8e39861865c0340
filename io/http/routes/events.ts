import { isUtf8 } from 'node:buffer'
import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { sentence } from '#core/errors/sentence.ts'
import type { Reason } from '#core/quality.ts'
import type { Language } from '#core/words.ts'
import { acquire } from '#loop/acquire/acquire.ts'
import type { Intake } from '#loop/acquire/intake.ts'
import { defaultFileLimits } from '../../files/file-limits.ts'
import { jsonRow } from '../../files/json-row.ts'
import type { RawRow } from '../../files/raw-row.ts'
import { readRows } from '../../files/read-rows.ts'
import { count, type Received, type Result } from '../../log/accept.ts'
import { type Balance, emptyBalance } from '../../postgres/balances.ts'
import { acquireContext, type System } from '../../system.ts'
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
      { schema: { summary: 'Send events', tags: ['events'] } },
      async (request, reply) => {
        operatorOnly(request)
        const { answer, readable } = await takeRequest(system, request)
        return reply.code(readable ? 200 : 400).send(answer)
      },
    )
  })
}

const lines = /^application\/(x-)?ndjson/

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
  const row = oneObject(body)
  if (isBinary) return take(system, [intakeOfHeaders(request.headers, row)], taking)
  if (row.values !== null) return take(system, [intakeOfRow(row)], taking)
  taking.readable = false
  await take(system, [unreadable(row.raw, row.fault ?? { code: 'not-an-object' })], taking)
}

function startsList(body: Buffer): boolean {
  return /^\ufeff?\s*\[/.test(body.subarray(0, 100).toString('utf8'))
}

function oneObject(body: Buffer): RawRow {
  const text = new TextDecoder('utf-8').decode(body)
  const isBroken = text.includes('\ufffd') && !isUtf8(body)
  return jsonRow(text, { number: 1, line: 1, isBroken, encoding: 'utf-8', limits: defaultFileLimits })
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
    await take(system, [unreadable('', batch.fault)], taking)
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

import type { FastifyInstance, FastifyRequest } from 'fastify'
import { PARTITIONS, partitionOf } from '#core/event.ts'
import { type Asking, readerOf } from '../../postgres/asking.ts'
import { findPartyOfSource } from '../../postgres/parties.ts'
import {
  findRecord,
  findRecordPlace,
  listRecords,
  readDecision,
  readSubjectRecords,
  readVersions,
  type TwoTimes,
} from '../../postgres/record-questions.ts'
import type { FactsRow } from '../../postgres/records.ts'
import { readSubjectNames } from '../../postgres/subjects.ts'
import { Refusal } from '../../refusal.ts'
import type { System } from '../../system.ts'
import { open } from '../access.ts'
import {
  pathText,
  queryDate,
  queryFacets,
  queryInstant,
  queryNumber,
  queryText,
  readCursor,
  writeCursor,
} from '../asking.ts'
import { type OfficersLook, officersLook, requireScope, withinSight } from '../officer.ts'
import { type Reading, reading } from '../reading.ts'
import { decidedFor, decisionView } from '../views/decision-view.ts'
import { recordView } from '../views/record-view.ts'
import { subjectView } from '../views/subject-view.ts'

/** Records, one or many, and subjects: what everybody may read. */
export function recordRoutes(app: FastifyInstance, system: System): void {
  const tags = ['records']
  app.get(
    '/api/records/:type/:key',
    { ...open, schema: { summary: 'One record with its versions and its explanation', tags } },
    async (request) => {
      const [type, key] = [pathText(request, 'type'), pathText(request, 'key')]
      const times = timesOf(request)
      const version = queryNumber(request, 'version', { least: 0, most: 1_000_000, otherwise: 0 })
      const who = await reader(system, request)
      return await oneRecord(system, who, { type, key, version: version === 0 ? undefined : version, times })
    },
  )
  app.get(
    '/api/records/:type',
    { ...open, schema: { summary: 'Current records of a type, newest first, with masks on', tags } },
    async (request) => {
      const type = pathText(request, 'type')
      if (!system.apps.types.has(type)) throw new Refusal('type-unknown', { type: type.slice(0, 100) })
      const { validAt, knownAt } = timesOf(request)
      if (knownAt !== null) throw new Refusal('known-at-not-here')
      const limit = queryNumber(request, 'limit', { least: 1, most: 200, otherwise: 20 })
      const facets = queryFacets(request)
      const after = readCursor(request, isPlace)
      const who = masked(await reader(system, request))
      const rows = await listRecords(
        readerOf(system, who),
        { type, subject: queryText(request, 'subject'), facets, validAt, after, limit },
        who,
      )
      return {
        records: await named(system, await withinSight(who.look, rows), who),
        next: rows.length < limit ? null : writeCursor(placeOf(rows.at(-1)!)),
      }
    },
  )
  app.get(
    '/api/subjects/:id',
    { ...open, schema: { summary: 'A subject over all registers, as of two times', tags } },
    async (request) => {
      const times = timesOf(request)
      const who = masked(await reader(system, request))
      return await oneSubject(system, who, { id: pathText(request, 'id'), ...times })
    },
  )
}

/** The two times a request asks for: a day that is none is told, not passed over. */
function timesOf(request: FastifyRequest): TwoTimes {
  return { validAt: queryDate(request, 'valid-at'), knownAt: queryInstant(request, 'known-at') }
}

type Reader = Reading & { look: OfficersLook | null }

/** Who reads, and, where an officer does, their look at what is not public. */
async function reader(system: System, request: FastifyRequest): Promise<Reader> {
  const who = await reading(system, request)
  return { ...who, look: await officersLook(system, request, who) }
}

/** Several records at once are shown with their masks on, to whoever asks: in clear they are read, and counted, one by one. */
function masked(who: Reader): Reader {
  return who.circle === 'department' ? { ...who, circle: 'fields' } : who
}

async function oneRecord(
  system: System,
  who: Reader,
  wanted: { type: string; key: string; version: number | undefined; times: TwoTimes },
) {
  const reads = readerOf(system, who)
  const part = await findRecordPlace(reads, wanted)
  const row = part === null ? null : await findRecord(reads, { part, ...wanted }, who)
  if (!row) throw new Refusal('record-not-found')
  await requireScope(who.look, 'read', row)
  const versions = await readVersions(reads, row)
  const decision = row.decision_seq === null ? null : await readDecision(reads, row)
  const [view] = await named(system, [row], who)
  const explanation = decision ? [decisionView(system, decidedFor(decision, who))] : []
  const party = await findPartyOfSource(reads, row.source)
  return { ...view, party, versions, explanation }
}

async function oneSubject(system: System, who: Reader, asked: TwoTimes & { id: string }) {
  const { id, ...times } = asked
  const question = { part: partitionOf(id), subject: id, ...times, limit: 500 }
  const reads = readerOf(system, who)
  const rows = await withinSight(who.look, await readSubjectRecords(reads, question, who))
  const isAsOf = times.knownAt !== null || times.validAt !== null
  if (rows.length === 0 && !(isAsOf && (await readSubjectNames(reads, [id])).has(id)))
    throw new Refusal('subject-not-found')
  return { id, ...subjectView(system, rows, { ...who, id }), asOf: times, next: null }
}

/** Views of rows with the names of their subjects, read in one query. */
async function named(system: System, rows: FactsRow[], who: Asking) {
  const subjects = [...new Set(rows.map((row) => row.subject))]
  const names = await readSubjectNames(readerOf(system, who), subjects)
  return rows.map((row) => recordView(system.apps, row, { ...who, subjectName: names.get(row.subject) }))
}

function placeOf(row: FactsRow): { seq: number; part: number } {
  return { seq: row.seq, part: row.part }
}

function isPlace(value: unknown): value is { seq: number; part: number } {
  const place = value as { seq?: unknown; part?: unknown } | null
  return (
    Number.isSafeInteger(place?.seq) &&
    Number.isInteger(place?.part) &&
    Math.abs(Number(place?.part)) < PARTITIONS
  )
}

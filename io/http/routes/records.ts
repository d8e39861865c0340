import type { FastifyInstance } from 'fastify'
import { PARTITIONS, partitionOf } from '#core/event.ts'
import type { Asking } from '../../postgres/asking.ts'
import { findEvent } from '../../postgres/events.ts'
import { findPartyOfSource } from '../../postgres/parties.ts'
import {
  findRecord,
  findRecordPlace,
  listRecords,
  readSubjectRecords,
  readVersions,
} from '../../postgres/record-questions.ts'
import type { RecordRow } from '../../postgres/records.ts'
import { readSubjects } from '../../postgres/subjects.ts'
import { Refusal } from '../../refusal.ts'
import type { System } from '../../system.ts'
import {
  asking,
  pathText,
  queryDate,
  queryInstant,
  queryNumber,
  queryText,
  readCursor,
  writeCursor,
} from '../asking.ts'
import { decisionView } from '../views/decision-view.ts'
import { recordView } from '../views/record-view.ts'
import { subjectView } from '../views/subject-view.ts'

/** Records, one or many, and subjects: what everybody may read. */
export function recordRoutes(app: FastifyInstance, system: System): void {
  const tags = ['records']
  app.get(
    '/api/records/:type/:key',
    { schema: { summary: 'One record with its versions and its explanation', tags } },
    async (request) => {
      const [type, key] = [pathText(request, 'type'), pathText(request, 'key')]
      const version = queryNumber(request, 'version', { least: 0, most: 1_000_000, otherwise: 0 })
      return await oneRecord(system, asking(system, request), {
        type,
        key,
        version: version === 0 ? undefined : version,
      })
    },
  )
  app.get(
    '/api/records/:type',
    { schema: { summary: 'Current records of a type, newest first', tags } },
    async (request) => {
      const type = pathText(request, 'type')
      if (!system.apps.types.has(type)) throw new Refusal('type-unknown', { type: type.slice(0, 100) })
      const limit = queryNumber(request, 'limit', { least: 1, most: 200, otherwise: 20 })
      const facets = facetsOf(request.query as Record<string, unknown>)
      const after = readCursor(request, isPlace)
      const who = asking(system, request)
      const rows = await listRecords(
        system.pool,
        { type, subject: queryText(request, 'subject'), facets, after, limit },
        who,
      )
      return {
        records: await named(system, rows, who),
        next: rows.length < limit ? null : writeCursor(placeOf(rows.at(-1)!)),
      }
    },
  )
  app.get(
    '/api/subjects/:id',
    { schema: { summary: 'A subject over all registers, as of two times', tags } },
    async (request) => {
      const times = { validAt: queryDate(request, 'valid-at'), knownAt: queryInstant(request, 'known-at') }
      return await oneSubject(system, asking(system, request), { id: pathText(request, 'id'), ...times })
    },
  )
}

async function oneRecord(
  system: System,
  who: Asking,
  wanted: { type: string; key: string; version: number | undefined },
) {
  const part = await findRecordPlace(system.pool, wanted)
  const row = part === null ? null : await findRecord(system.pool, { part, ...wanted }, who)
  if (!row) throw new Refusal('record-not-found')
  const versions = await readVersions(system.pool, row)
  const decision = row.decision_seq === null ? null : await findEvent(system.pool, row.part, row.decision_seq)
  const [view] = await named(system, [row], who)
  const explanation = decision ? [decisionView(system.apps, decision)] : []
  const party = await findPartyOfSource(system.pool, row.source)
  return { ...view, party, versions, explanation }
}

async function oneSubject(
  system: System,
  who: Asking,
  asked: { id: string; validAt: string | null; knownAt: string | null },
) {
  const { id, ...times } = asked
  const question = { part: partitionOf(id), subject: id, ...times, limit: 500 }
  const rows = await readSubjectRecords(system.pool, question, who)
  const isAsOf = times.knownAt !== null || times.validAt !== null
  if (rows.length === 0 && !(isAsOf && (await readSubjects(system.pool, [id])).has(id)))
    throw new Refusal('subject-not-found')
  return { id, ...subjectView(system, rows, { ...who, id }), asOf: times, next: null }
}

/** Views of rows with the names of their subjects, read in one query. */
async function named(system: System, rows: RecordRow[], who: Asking) {
  const subjects = await readSubjects(system.pool, [...new Set(rows.map((row) => row.subject))])
  return rows.map((row) =>
    recordView(system.apps, row, { ...who, subjectName: subjects.get(row.subject)?.name }),
  )
}

function facetsOf(query: Record<string, unknown>): Record<string, string> {
  const facets = Object.entries(query).filter(
    ([name, value]) => name.startsWith('facet.') && typeof value === 'string' && value !== '',
  )
  return Object.fromEntries(
    facets.map(([name, value]) => [
      name.slice('facet.'.length),
      String(value).slice(0, 200).replaceAll('\u0000', ''),
    ]),
  )
}

function placeOf(row: RecordRow): { seq: number; part: number } {
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

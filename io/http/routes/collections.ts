import type { FastifyInstance, FastifyRequest } from 'fastify'
import { citationsOf } from '#core/citations.ts'
import type { LoadedType } from '#core/load-record-type.ts'
import { listMembers, readCollection } from '../../postgres/collections.ts'
import type { FactsRow } from '../../postgres/records.ts'
import { Refusal } from '../../refusal.ts'
import type { System } from '../../system.ts'
import { open } from '../access.ts'
import { asking, pathText, queryDate, queryNumber, queryText } from '../asking.ts'

/** Whole collections: the subjects of a type, all records of one of them, and the records of a type as a graph. */
export function collectionRoutes(app: FastifyInstance, system: System): void {
  const tags = ['collections']
  app.get(
    '/api/collections/:type',
    { ...open, schema: { summary: 'The subjects that have records of a type', tags } },
    async (request) => {
      const type = typeOf(system, request)
      const limit = queryNumber(request, 'limit', { least: 1, most: 2000, otherwise: 2000 })
      const question = {
        type: type.type.type,
        q: queryText(request, 'q') ?? null,
        on: queryDate(request, 'on'),
        after: queryText(request, 'after', 600) ?? '',
        limit,
      }
      const rows = await listMembers(system.published, question, asking(system))
      const members = rows.map(({ sample, ...row }) => ({ ...row, fields: sample }))
      return { members, next: rows.length < limit ? null : (rows.at(-1)?.subject ?? null) }
    },
  )
  app.get(
    '/api/collections/:type/:subject',
    { ...open, schema: { summary: 'All records of a type and a subject, with who rests on them', tags } },
    async (request) => {
      const type = typeOf(system, request)
      const subject = pathText(request, 'subject')
      const rows = await readCollection(
        system.published,
        { type: type.type.type, subject, on: queryDate(request, 'on'), limit: 5000 },
        asking(system),
      )
      if (rows.length === 0) throw new Refusal('subject-not-found')
      const name = subject.slice(subject.indexOf(':') + 1)
      return {
        subject,
        name,
        records: rows.map(plain),
        citations: citationsOf(system.apps.apps).filter((one) => one.basis.startsWith(`${name}#`)),
      }
    },
  )
  app.get(
    '/api/graphs/:type',
    { ...open, schema: { summary: 'The records of a type with their declared relations', tags } },
    async (request) => graph(system, typeOf(system, request)),
  )
}

function typeOf(system: System, request: FastifyRequest): LoadedType {
  const type = system.apps.types.get(pathText(request, 'type'))
  if (!type) throw new Refusal('type-unknown', { type: pathText(request, 'type').slice(0, 100) })
  return type
}

function plain(row: FactsRow) {
  return {
    key: row.key,
    version: row.version,
    title: row.title,
    valid: { from: row.valid_from, to: row.valid_to },
    fields: row.data,
  }
}

/** Relations name another record's subject or title; one that is not here yet makes no edge. */
async function graph(system: System, type: LoadedType) {
  const rows = await readCollection(
    system.published,
    { type: type.type.type, subject: null, on: null, limit: 5000 },
    asking(system),
  )
  const relations = relationsOf(system, type)
  const byName = new Map(
    rows.flatMap((row) =>
      [row.subject.slice(row.subject.indexOf(':') + 1), row.title].map((name) => [name, row.key] as const),
    ),
  )
  const nodes = rows.map(plain)
  const edges = rows.flatMap((row) =>
    relations.flatMap((kind) => targets(row.data[kind], byName).map((to) => ({ from: row.key, to, kind }))),
  )
  return { nodes, edges, relations }
}

function relationsOf(system: System, type: LoadedType): string[] {
  const blocks = system.apps.apps.flatMap((app) => app.pages.flatMap((page) => page.blocks))
  return [
    ...new Set(
      blocks.flatMap((block) =>
        block.block === 'graph' && block.type === type.type.type ? block.relations : [],
      ),
    ),
  ]
}

function targets(value: unknown, byName: Map<string, string>): string[] {
  const names = Array.isArray(value) ? value : typeof value === 'string' ? [value] : []
  return names.flatMap((name) => byName.get(String(name)) ?? [])
}

import type { FastifyInstance } from 'fastify'
import { readBalances, sumBalances } from '../../postgres/balances.ts'
import { findImport, type ImportRow, listImports } from '../../postgres/imports.ts'
import { Refusal } from '../../refusal.ts'
import type { System } from '../../system.ts'
import { isUuid } from '../../uuid.ts'
import { duty } from '../access.ts'
import { pathText, queryNumber, queryText } from '../asking.ts'
import { receiveUpload } from '../uploads.ts'

const tags = ['operations']

/** Balances and imports: what came, from whom, and what became of it. */
export function operationRoutes(app: FastifyInstance, system: System): void {
  app.get(
    '/api/balance',
    { ...duty('loop.watch'), schema: { summary: 'The balance in total, per source and per file', tags } },
    async () => {
      const rows = await readBalances(system.pool)
      const files = new Map((await listImports(system.pool, 1000)).map((row) => [row.id, row.file]))
      const sources = Map.groupBy(rows, (row) => row.source)
      return {
        total: sumBalances(rows),
        sources: [...sources].map(([source, all]) => ({ source, ...sumBalances(all) })),
        imports: rows
          .filter((row) => row.importId !== '')
          .map((row) => ({ ...row, file: files.get(row.importId) ?? null })),
      }
    },
  )
  app.get(
    '/api/imports',
    { ...duty('loop.watch'), schema: { summary: 'Files that came or are coming in', tags } },
    async (request) => {
      const rows = await listImports(
        system.pool,
        queryNumber(request, 'limit', { least: 1, most: 500, otherwise: 50 }),
      )
      return { imports: await views(system, rows) }
    },
  )
  app.get(
    '/api/imports/:id',
    { ...duty('loop.watch'), schema: { summary: 'One import', tags } },
    async (request) => {
      const id = pathText(request, 'id')
      const row = isUuid(id) ? await findImport(system.pool, id) : null
      if (!row) throw new Refusal('import-not-found')
      return (await views(system, [row]))[0]
    },
  )
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
    scope.post(
      '/api/imports',
      { ...duty('imports.run'), schema: { summary: 'Bring a file in: the body is the file', tags } },
      async (request, reply) => {
        const started = await receiveUpload(system, request, {
          type: queryText(request, 'as'),
          file: queryText(request, 'name'),
          source: queryText(request, 'source'),
        })
        return reply.code(202).send(started)
      },
    )
  })
}

async function views(system: System, rows: ImportRow[]) {
  const balances = new Map((await readBalances(system.pool)).map((row) => [row.importId, row]))
  return rows.map(({ digest, mapping, ...row }) => {
    const balance = balances.get(row.id)
    const seconds = (Date.parse(row.finishedAt ?? system.now()) - Date.parse(row.startedAt)) / 1000
    return {
      ...row,
      digest,
      unmapped: mapping.unmapped ?? [],
      balance: sumBalances(balance ? [balance] : []),
      rate: Math.round(row.rowsDone / Math.max(seconds, 0.001)),
    }
  })
}

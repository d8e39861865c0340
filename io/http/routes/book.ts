import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { BookEntry, Looked } from '#core/access/book-entry.ts'
import { writeBook } from '../../access/book.ts'
import { checkBook } from '../../access/check-book.ts'
import { readBook } from '../../postgres/access-book.ts'
import { findShownNames } from '../../postgres/accounts.ts'
import type { System } from '../../system.ts'
import { isUuid } from '../../uuid.ts'
import { duty } from '../access.ts'
import { queryInstant, queryNumber, queryText, readCursor, writeCursor } from '../asking.ts'

/** The access book, for the audit administrator alone. Looking into it is written down in it. */
export function bookRoutes(app: FastifyInstance, system: System): void {
  const tags = ['access']
  const looks = (request: FastifyRequest, looked: Looked) =>
    writeBook(system.pool, request.actor, { looked, at: system.now() })
  app.get(
    '/api/book',
    { ...duty('book.read'), schema: { summary: 'Who looked at what is not public, newest first', tags } },
    async (request) => {
      const limit = queryNumber(request, 'limit', { least: 1, most: 500, otherwise: 100 })
      const subject = queryText(request, 'subject')
      await looks(request, { act: 'book', ...(subject ? { subject } : {}) })
      const found = await readBook(system.pool, {
        before: readCursor(request, Number.isSafeInteger as (value: unknown) => value is number),
        actor: queryText(request, 'actor'),
        subject,
        key: queryText(request, 'key', 1000),
        act: queryText(request, 'act'),
        from: queryInstant(request, 'from') ?? undefined,
        until: queryInstant(request, 'until') ?? undefined,
        limit,
      })
      return {
        entries: found.map(({ entry, hash }) => ({ ...entry, hash })),
        names: await namesIn(
          system,
          found.map(({ entry }) => entry),
        ),
        next: found.length < limit ? null : writeCursor(found.at(-1)!.entry.seq),
      }
    },
  )
  app.get(
    '/api/book/check',
    { ...duty('book.read'), schema: { summary: 'Whether the book is whole and as it was written', tags } },
    async (request) => {
      await looks(request, { act: 'book', detail: 'check' })
      return await checkBook(system.pool)
    },
  )
}

/** What the accounts are called that looked or that something was done to; the book itself keeps their ids alone. */
async function namesIn({ pool }: System, entries: BookEntry[]): Promise<Record<string, string>> {
  const named = entries.flatMap(({ actor, key }) => [actor, key ?? ''])
  const ids = new Set(named.filter((one) => one.startsWith('account:')).map((one) => one.slice(8)))
  const shown = await findShownNames(pool, [...ids].filter(isUuid))
  return Object.fromEntries(shown.map(({ id, shownName }) => [`account:${id}`, shownName]))
}

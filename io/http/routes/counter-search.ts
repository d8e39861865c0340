import type { FastifyInstance } from 'fastify'
import Type, { type Static } from 'typebox'
import { redact } from '#core/identifiers/personal.ts'
import { shownParty } from '#core/process/shown-party.ts'
import { writeBook } from '../../access/book.ts'
import { writeLimited } from '../../access/write-limited.ts'
import { findSubjectsByName } from '../../postgres/subjects-by-name.ts'
import type { System } from '../../system.ts'
import { duty } from '../access.ts'

const Search = Type.Object({
  name: Type.String({ minLength: 2, maxLength: 50, pattern: '\\S.*\\S' }),
  reason: Type.String({ minLength: 2, maxLength: 200 }),
})

/** No more are shown: who needs more knows too little of whom they look for. */
const SHOWN = 10

/**
 * Whom the network knows by a part of a name, for a visitor without their number. Names of persons are masked, a reason is asked,
 * each search is counted, and everybody who was shown can read so in their own data. The name that was typed is not kept. A person of
 * whom a record is restricted is not found: they come with their number.
 */
export function counterSearchRoutes(app: FastifyInstance, { pool, now }: System): void {
  app.post<{ Body: Static<typeof Search> }>(
    '/api/counter/applicants/search',
    {
      ...duty('cases.receive'),
      schema: {
        summary: 'Who stands at the counter: looked for by a part of the name',
        tags: ['cases'],
        body: Search,
      },
    },
    async ({ actor, body }) => {
      const at = now()
      const found = await findSubjectsByName(pool, {
        part: body.name.normalize('NFC').trim(),
        most: SHOWN + 1,
      })
      const shown = found.slice(0, SHOWN)
      const detail = `counter: ${redact(body.reason.trim())}`
      await writeLimited(pool, actor, { looked: { act: 'search', purpose: 'service', detail }, at })
      const seen = shown.map(({ subject }) => ({ act: 'list', purpose: 'service', subject, detail }) as const)
      await writeBook(pool, actor, { looked: seen, at })
      return { applicants: shown.map(applicantView), hasMore: found.length > SHOWN }
    },
  )
}

function applicantView({ subject, name }: { subject: string; name: string }) {
  return {
    subject,
    kind: subject.startsWith('person:') ? 'citizenId' : 'uscc',
    name: shownParty({ subject, name }),
  }
}

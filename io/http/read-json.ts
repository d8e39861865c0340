import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Refusal } from '../refusal.ts'
import { bodyRow } from './body-row.ts'

/**
 * Bodies of JSON are read within the limits of a row of a file. PostgreSQL holds no NUL; events and files have doors of
 * their own that keep even such things, in quarantine.
 */
export function readJson(app: FastifyInstance): void {
  app.removeContentTypeParser('application/json')
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    async (_request: FastifyRequest, body: Buffer) => {
      const { values, raw, fault } = bodyRow(body)
      if (fault?.code === 'not-an-object') throw new Refusal('bad-body')
      if (values === null) throw new Refusal('bad-json', { detail: fault?.code ?? '' })
      if (fault || raw.includes('\\u0000')) throw new Refusal('bad-body')
      return values
    },
  )
}

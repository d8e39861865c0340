import type { FastifyInstance } from 'fastify'
import { Refusal } from '../refusal.ts'

/** No form of ours without script is longer. */
const MOST_BYTES = 16_384

/** Reads the bodies of plain forms, on the routes of this scope alone. Of a name given twice the last counts. */
export function readForms(scope: FastifyInstance): void {
  scope.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: MOST_BYTES },
    async (_request: unknown, body: string | Buffer) => {
      const fields = Object.fromEntries(new URLSearchParams(String(body)))
      if (Object.values(fields).some((value) => value.includes('\u0000'))) throw new Refusal('bad-body')
      return fields
    },
  )
}

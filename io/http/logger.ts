import type { FastifyRequest } from 'fastify'
import { withoutSecrets } from '../secrets/without-secrets.ts'

/** Warnings and errors as one line of JSON each on standard output, without personal numbers and secrets. */
export function logger() {
  return {
    level: 'warn',
    serializers: { req: ({ method, url }: FastifyRequest) => ({ method, url }) },
    stream: { write: (line: string) => void process.stdout.write(withoutSecrets(line)) },
  }
}

import { Readable } from 'node:stream'
import type { FastifyRequest } from 'fastify'
import { readRows } from '../files/read-rows.ts'
import type { Sender } from '../parties/sender.ts'
import { Refusal } from '../refusal.ts'
import { hasDigests } from '../signatures/content-digest.ts'

/** A signed request is held whole until its digest is known to be right; what is larger comes in several requests. */
export const SIGNED_BODY_LIMIT = 32 * 1024 * 1024

/** The content of a signed request, once it is known to be what was signed. */
export async function signedBody(request: FastifyRequest, sender: Sender): Promise<Buffer> {
  const body =
    request.body instanceof Readable ? await collected(request.body) : (request.body as Buffer | undefined)
  const content = body ?? Buffer.alloc(0)
  if (!hasDigests(content, sender.digests)) throw new Refusal('digest-wrong')
  return content
}

async function collected(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > SIGNED_BODY_LIMIT) throw new Refusal('body-too-large', { most: SIGNED_BODY_LIMIT })
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** How many events a content holds, read the way they will be taken, but kept nowhere. */
export async function countEvents(content: Buffer, format: 'json' | 'ndjson' | 'one'): Promise<number> {
  if (format === 'one') return 1
  let count = 0
  for await (const batch of readRows(Readable.from([content]), { format, name: `events.${format}` }))
    count += batch.rows.length
  return Math.max(1, count)
}

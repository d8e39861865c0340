import type { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'

export interface Sent {
  name: string
  mediaType: string
  bytes: number
  content: Buffer | Readable
}

/** What browsers show themselves, without anything that could act in it. All else is only handed over. */
const shown = new Set(['application/pdf', 'image/png', 'image/jpeg'])

/** Answers with a file under its name (RFC 6266, RFC 8187). */
export function sendFile(reply: FastifyReply, { name, mediaType, bytes, content }: Sent): FastifyReply {
  const how = shown.has(mediaType) ? 'inline' : 'attachment'
  return reply
    .header(
      'content-disposition',
      `${how}; filename="${plainName(name)}"; filename*=UTF-8''${encodedName(name)}`,
    )
    .header('content-length', bytes)
    .type(mediaType)
    .send(content)
}

/** For programs that know only ASCII. */
function plainName(name: string): string {
  return name.replace(/[^\w .()-]/g, '_')
}

function encodedName(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

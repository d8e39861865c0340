import type { FastifyRequest } from 'fastify'

/** A header as text. HTTP carries bytes: Chinese comes as UTF-8 read as Latin-1, or percent-encoded. */
export function headerText(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name]
  if (typeof value !== 'string') return undefined
  const bytes = Buffer.from(value, 'latin1')
  const text = bytes.equals(Buffer.from(bytes.toString('utf8'))) ? bytes.toString('utf8') : value
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

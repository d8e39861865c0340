import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { type ErrorCode, errors } from '#core/errors/catalogue.ts'
import { sentence } from '#core/errors/sentence.ts'
import { securityHeadersOf } from './security-headers.ts'

const codes: Record<string, ErrorCode> = {
  HPE_HEADER_OVERFLOW: 'head-too-large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 'head-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-too-slow',
}

/** Answers what is no request, or never became one, as the problem it is, and closes the connection. */
export function answerUnread(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return
  if (socket.writable) socket.end(answerOf(codes[error.code ?? ''] ?? 'request-malformed'))
  else socket.destroy()
}

/** In English: which language the caller reads would stand in the head that was not read. */
function answerOf(code: ErrorCode): string {
  const { status } = errors[code]
  const title = sentence({ code, params: {} }, 'en')
  const body = JSON.stringify({ type: `/docs/errors#${code}`, title, status, detail: title, code })
  const headers = {
    ...securityHeadersOf('http'),
    'cache-control': 'no-store',
    'content-type': 'application/problem+json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', body].join('\r\n')
}

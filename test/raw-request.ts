import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

export interface RawAnswer {
  status: number
  text: string
  code: string | null
}

/** Sends pieces as they are over a connection of its own, waiting before each, and reads what comes until it is closed. */
export async function rawRequest(
  url: string,
  pieces: readonly (string | Buffer)[],
  wait = 0,
): Promise<RawAnswer> {
  const { hostname, port } = new URL(url)
  const socket = connect({ host: hostname, port: Number(port) })
  let text = ''
  socket.setEncoding('utf8')
  socket.on('data', (piece) => {
    text += piece
  })
  // Whoever is cut off while still sending sees the line break; what came before is the answer.
  socket.on('error', () => {})
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  for (const piece of pieces) {
    if (socket.destroyed || socket.readableEnded) break
    socket.write(piece)
    if (wait > 0) await sleep(wait)
  }
  await closed
  const [, status = '0'] = /^HTTP\/1\.1 (\d+)/.exec(text) ?? []
  const [, code = null] = /"code":"([\w-]+)"/.exec(text) ?? []
  return { status: Number(status), text, code }
}

/** The head of a request that asks for the connection to be closed. */
export function head(line: string, headers: Record<string, string> = {}): string {
  const all = { host: 'localhost', connection: 'close', ...headers }
  return `${line} HTTP/1.1\r\n${Object.entries(all)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}\r\n`
}

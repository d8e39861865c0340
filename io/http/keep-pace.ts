import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { Refusal } from '../refusal.ts'
import type { HttpLimits } from './http-limits.ts'

type Pace = Pick<HttpLimits, 'paceMs' | 'paceBytes'>

/**
 * Cuts a body that comes in drops, so that nobody holds a connection and a place in memory for ever at no cost. An upload
 * may take hours as long as it moves; while it is we who are slow to read, the sender is not to blame.
 */
export function keepPace(app: FastifyInstance, pace: Pace): void {
  app.addHook('preParsing', async (request, _reply, payload) => {
    const { 'content-length': length, 'transfer-encoding': encoding } = request.headers
    const isEmpty = (length === undefined || length === '0') && encoding === undefined
    return isEmpty ? payload : paced(payload as Readable, pace)
  })
}

/** Touches the source only once somebody reads: a body that nobody wants is left to the server to drop. */
function paced(source: Readable, pace: Pace): Readable {
  let isBegun = false
  const body: Readable = new Readable({
    read() {
      if (!isBegun) begin(source, body, pace)
      isBegun = true
      source.resume()
    },
    destroy(error, done) {
      // The answer goes out over the same connection, so it is kept: whoever sent too slowly is no longer listened to, and
      // what nobody can read (it is not in the encoding it names) is dropped as it comes.
      if (error instanceof Refusal) source.pause()
      else source.resume()
      done(error)
    },
  })
  return body
}

function begin(source: Readable, body: Readable, pace: Pace): void {
  const watch = watchPace(source, body, pace)
  source.on('data', (chunk: Buffer) => {
    if (!body.destroyed && !body.push(chunk)) source.pause()
  })
  source.once('end', () => body.push(null))
  source.once('error', (error) => body.destroy(error))
  source.once('close', () => clearInterval(watch))
}

function watchPace(source: Readable, body: Readable, { paceMs, paceBytes }: Pace): NodeJS.Timeout {
  let came = 0
  source.on('data', (chunk: Buffer) => {
    came += chunk.length
  })
  return setInterval(() => {
    const isSlow = came < paceBytes && body.readableLength === 0 && !source.readableEnded
    came = 0
    if (isSlow) cut(source, body, { paceMs, paceBytes })
  }, paceMs)
}

/** What comes slowly and is not even wanted any more has had its answer. */
function cut(source: Readable, body: Readable, { paceMs, paceBytes }: Pace): void {
  if (body.destroyed) source.destroy()
  else body.destroy(new Refusal('request-too-slow', { bytes: paceBytes, seconds: paceMs / 1000 }))
}

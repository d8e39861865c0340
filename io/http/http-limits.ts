/** What one connection, request or address may cost at most. Sizes in bytes, times in milliseconds. */
export interface HttpLimits {
  /** The request line and all headers together. */
  headBytes: number
  /** Path and query. */
  addressLength: number
  /** A body of JSON, except where `bodyBytesOf` allows more. */
  bodyBytes: number
  /** A head must be whole within this time. */
  headMs: number
  /** In every such time a body that is not whole yet must bring at least `paceBytes`. */
  paceMs: number
  paceBytes: number
  /** A connection on which nothing moves. */
  silenceMs: number
  /** A connection between two requests, and how many it may carry. */
  keepAliveMs: number
  requestsPerConnection: number
  connections: number
  /** Live feeds open at once, in all and for one address. */
  feeds: number
  feedsPerAddress: number
  requestsPerMinute: number
}

const KiB = 1024
const MiB = 1024 * KiB

export const httpLimits: HttpLimits = {
  headBytes: 16 * KiB,
  addressLength: 8 * KiB,
  bodyBytes: MiB,
  headMs: 20_000,
  paceMs: 15_000,
  paceBytes: 1000,
  silenceMs: 120_000,
  keepAliveMs: 30_000,
  requestsPerConnection: 10_000,
  connections: 4000,
  feeds: 200,
  feedsPerAddress: 50,
  requestsPerMinute: 3000,
}

/** Events and mended rows are as large as what they carry; a file is a stream with limits of its own. */
const large = new Set(['/api/events', '/api/quarantine/:id/resend'])

export function bodyBytesOf(route: string, { bodyBytes }: HttpLimits): number {
  return large.has(route) ? 32 * MiB : bodyBytes
}

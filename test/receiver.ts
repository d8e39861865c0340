import assert from 'node:assert/strict'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestContext } from 'node:test'

/** What a receiver was sent once. */
export interface Call {
  headers: IncomingHttpHeaders
  body: string
}

/** A receiver on this machine, which answers what it is told to and else yes; closed after the test. */
export async function listen(t: TestContext) {
  const calls: Call[] = []
  const answers: number[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    calls.push({ headers: request.headers, body: Buffer.concat(chunks).toString('utf8') })
    response.writeHead(answers.shift() ?? 200, { location: '/elsewhere' }).end('x'.repeat(100))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  t.after(() => server.closeAllConnections())
  t.after(() => server.close())
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, calls, answers }
}

/** Lets an address receive some topics; receivers on this machine are allowed from then on. */
export async function subscribe(url: string, receiver: { url: string; topics: string[]; secret?: string }) {
  process.env.YIWANG_RECEIVERS = 'local'
  const response = await fetch(`${url}/api/receivers`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(receiver),
  })
  assert.equal(response.status, 201)
}

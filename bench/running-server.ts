import { Agent, request } from 'node:http'
import type { BenchSetting } from './bench-setting.ts'
import { type Child, freePort, printed, startChild } from './child.ts'

/** The platform's server in a process of its own. */
export interface RunningServer {
  child: Child
  port: number
  stop: () => Promise<void>
}

/** Starts it on a database; `door` leaves out all that works behind the log. */
export async function startServer(
  setting: BenchSetting,
  { url, door }: { url: string; door?: boolean },
): Promise<RunningServer> {
  const port = await freePort()
  const args = [String(port), setting.dir, ...(door ? ['--door'] : [])]
  const child = startChild('bench/children/server.ts', args, { env: { DATABASE_URL: url } })
  await printed(child, 'listening')
  return { child, port, stop: () => stopChild(child) }
}

export async function stopChild(child: Child): Promise<void> {
  child.process.kill('SIGTERM')
  await child.ended
}

/** Posts every body, `senders` at a time; throws when one is not taken whole. Calls back with each body's number. */
export async function postAll(
  { port }: Pick<RunningServer, 'port'>,
  bodies: string[],
  { senders, onTaken = () => {} }: { senders: number; onTaken?: (at: number) => void },
): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: senders })
  let next = 0
  const send = async () => {
    for (let at = next++; at < bodies.length; at = next++) {
      await post(port, bodies[at]!, agent)
      onTaken(at)
    }
  }
  await Promise.all(Array.from({ length: senders }, send))
  agent.destroy()
}

export function post(port: number, body: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/cloudevents-batch+json',
      'content-length': Buffer.byteLength(body),
    }
    const sent = request(
      { port, host: '127.0.0.1', path: '/api/events', method: 'POST', agent, headers },
      (answer) => {
        let text = ''
        answer.on('data', (chunk) => (text += String(chunk)))
        answer.on('end', () => {
          const isWhole = answer.statusCode === 200 && JSON.parse(text).quarantined === 0
          isWhole ? resolve() : reject(new Error(`${answer.statusCode} ${text.slice(0, 500)}`))
        })
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

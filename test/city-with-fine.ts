import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import { credit } from '#apps/credit/app.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import type { RequestView } from '#io/http/views/request-view.ts'
import { drain } from '#io/log/drain.ts'
import { receive } from './receive.ts'
import { type RunningServer, startServer } from './server.ts'
import { signInAs } from './sign-in.ts'

export const number = '331502198804123019'
export const fine = credit.examples.find((one) => one.name === 'a natural person')!

export interface Call {
  as: Record<string, string>
  body?: unknown
}

/** A person with a fine, a reviewer of the department that fined them, and others who have nothing to do with it. */
export async function cityWithFine(t: TestContext) {
  const server = await startServer(t, { works: false })
  const { system, url } = server
  await receive(system, [fine])
  await drain(system)
  await registerParty(server, fine.source, '1133150000459001XQ')
  await registerParty(server, 'another-office', '11331500004510008Q')
  const subject = `person:${system.keys.pseudonym(number)}`
  const read = await system.pool.query<{ key: string }>(
    `select key from records where type = 'credit.penalty'`,
  )
  const ask = async (method: string, path: string, { as, body }: Call) => {
    const answer = await fetch(url + path, {
      method,
      headers: { ...as, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    const text = await answer.text()
    return { status: answer.status, body: text === '' ? null : JSON.parse(text) }
  }
  return {
    system,
    url,
    ask,
    today: dateInShanghai(system.now()),
    about: { aboutType: 'credit.penalty', aboutKey: read.rows[0]!.key },
    subject,
    person: await signInAs(server, 'citizen', { subject }),
    stranger: await signInAs(server, 'citizen', { subject: `person:${'5f'.repeat(32)}` }),
    officer: await signInAs(server, 'reviewer', { department: fine.source }),
    other: await signInAs(server, 'reviewer', { department: 'another-office' }),
  }
}

export type City = Awaited<ReturnType<typeof cityWithFine>>

/** What somebody has asked for, as they see it. */
export async function requestsOf({ ask }: City, as: Call['as']): Promise<RequestView[]> {
  return (await ask('GET', '/api/my/requests', { as })).body.requests
}

async function registerParty({ url }: RunningServer, id: string, uscc: string): Promise<void> {
  const party = { id, name: { zh: '市应急局', en: 'Emergency Office' }, uscc, kind: 'department' }
  const answer = await fetch(`${url}/api/parties`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(party),
  })
  assert.equal(answer.status, 201, await answer.text())
}

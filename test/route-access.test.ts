import assert from 'node:assert/strict'
import test from 'node:test'
import { grantable } from '#core/access/role.ts'
import { readBook, readHead } from '#io/postgres/access-book.ts'
import { lookedAtWorld, lookProbes } from './look-probes.ts'
import { probedWorld } from './probed-world.ts'
import { type Asker, askers, routeAccess } from './route-access.ts'
import { routeProbes } from './route-probes.ts'
import { type SendingThing, sendingThing, signedByThing } from './sending-thing.ts'
import { type RunningServer, startServer } from './server.ts'
import { makeAccount, signInAs } from './sign-in.ts'
import { type SigningParty, signed, signingParty } from './signing-party.ts'

test('exactly those the table names get through each route, and no route is missing from it', async (t) => {
  const server = await startServer(t, { works: false, pages: true })
  const { system } = server
  const world = { server, party: await signingParty(system), thing: await sendingThing(system) }
  const department = world.party.id
  for (const asker of persons) await makeAccount(server.system, asker, { name: `a-${asker}`, department })
  const told = new Set(Object.keys(routeAccess).map((name) => name.replace(/\?.*$/, '')))
  const routes = server.routes
    .filter((name) => !name.startsWith('HEAD '))
    .map((name) => name.replace(/:(\w+)/g, '{$1}'))
  assert.deepEqual([...told].sort(), routes.sort(), 'a new route needs its line in test/route-access.ts')

  for (const [name, { who }] of Object.entries(routeAccess))
    await t.test(name, async () => {
      const through = await Promise.all(askers.map((asker) => getsThrough(world, name, asker)))
      assert.deepEqual(
        askers.filter((_, at) => through[at]),
        askers.filter((asker) => who.includes(asker)),
      )
    })
})

test('whoever gets through to somebody’s data gets to their own, or their department’s, and to no other’s', async (t) => {
  const lines = Object.entries(routeAccess).filter(([, { whose }]) => whose !== 'anybody')
  assert.deepEqual(
    Object.keys(routeProbes).sort(),
    lines.map(([name]) => name).sort(),
    'a line about somebody’s data needs its probe in test/route-probes.ts',
  )
  const world = await probedWorld(t)
  for (const [name, probe] of Object.entries(routeProbes))
    await t.test(name, async () => {
      assert.deepEqual(await probe(world), { own: true, others: false })
    })
})

test('who is shown what is others’ and not public stands in the access book before they are answered', async (t) => {
  const lines = Object.entries(routeAccess).filter(([, { shows }]) => shows === 'others')
  assert.deepEqual(
    Object.keys(lookProbes).sort(),
    lines.map(([name]) => name).sort(),
    'a line that shows what is others’ needs its probe in test/look-probes.ts',
  )
  const world = await lookedAtWorld(t)
  const { pool } = world.server.system
  for (const [name, probe] of Object.entries(lookProbes))
    await t.test(name, async () => {
      const { by, ask } = await probe(world)
      const { seq } = await readHead(pool)
      assert.ok((await ask()) < 300, 'the question is answered')
      const entered = (await readBook(pool, { actor: by, limit: 500 })).filter(({ entry }) => entry.seq > seq)
      assert.ok(
        entered.some(({ entry }) => entry.outcome === 'given'),
        `nothing of it stands in the book for ${by}`,
      )
    })
})

const persons = ['citizen', ...grantable] as const

interface World {
  server: RunningServer
  party: SigningParty
  thing: SendingThing
}

/** Whether an asker is turned away, or whatever else is wrong with so bare a question. */
async function getsThrough(world: World, name: string, asker: Asker): Promise<boolean> {
  const [method = '', address = ''] = name.split(' ')
  const path = address.replace('{type}', 'credit.penalty').replace(/\{\w+\}|\*/g, unknownId)
  const url = new URL(path, world.server.url)
  const body = ['POST', 'PUT'].includes(method) ? '{}' : undefined
  const stop = new AbortController()
  const answer = await fetch(url, {
    method,
    body,
    redirect: 'manual',
    headers: await headersOf(world, { asker, method, url, body }),
    signal: stop.signal,
  })
  stop.abort()
  return answer.status !== 401 && answer.status !== 403
}

const unknownId = '00000000-0000-4000-8000-000000000000'

interface Question {
  asker: Asker
  method: string
  url: URL
  body: string | undefined
}

/** Everybody but the operator comes from elsewhere, each from an address of their own. */
async function headersOf(
  { server, party, thing }: World,
  { asker, method, url, body }: Question,
): Promise<Record<string, string>> {
  const headers = {
    'x-purpose': 'inspection',
    'x-case-no': 'A-2026-1',
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(asker === 'operator' ? {} : { 'x-forwarded-for': `203.0.113.${askers.indexOf(asker)}` }),
  }
  const sent = { method, headers, body, path: url.pathname + url.search }
  if (asker === 'party') return signed(server.url, party, sent)
  if (asker === 'thing') return signedByThing(server.url, thing, sent)
  if (asker === 'visitor' || asker === 'operator') return headers
  return { ...headers, ...(await signInAs(server, `a-${asker}`)) }
}

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import test, { type TestContext } from 'node:test'
import { keepItems } from '#io/cases/keep-items.ts'
import { openSystem } from '#io/system.ts'
import { callerOf } from '#test/caller.ts'
import { CaseOffice } from '#test/case-office.ts'
import { headTakes, lineOf } from '#test/item-office.ts'
import { drafted } from '#test/route-probes.ts'
import { startServer } from '#test/server.ts'
import { settleCases } from '#test/settle-cases.ts'
import { signInAs } from '#test/sign-in.ts'

const department = 'urban-management'
const change = { ...drafted, code: undefined, promised: 5 }
const suspension = { suspendFrom: '2099-01-01' }

interface Standing {
  status: string
  from: string
  hasBegun: boolean
  basis: string | null
}

/** Whatever is answered: a line, a case, a refusal, a list of them or a guide. */
interface Told {
  no: string
  version: number
  code: string
  states: string[]
  itemVersion: number | null
  open: { step: string }[]
  held: { step: string }[]
  reasons: { code: string; field: string }[]
  application: number
  standing: Standing
  items: Told[]
  rows: object[]
  fields: { name: string; value: unknown }[]
}

test('a clerk drafts an item, corrects it, the head publishes it, and everybody reads it', async (t) => {
  const { clerk, head, listed, take, system, visitor } = await office(t)
  const { status, body } = await clerk('POST', '/api/department/items', { form: drafted })
  assert.equal(status, 201)
  assert.deepEqual((await take(clerk, body.no, 'edit', { form: change })).states, ['draft'])
  await take(clerk, body.no, 'submit')
  assert.equal(
    (await clerk('POST', `/api/cases/${body.no}/steps`, { step: 'publish', version: 3 })).body.code,
    'step-not-yours',
  )
  await take(head, body.no, 'publish')
  await settleCases(system)
  const [line] = await listed(clerk)
  assert.deepEqual([line!.code, line!.itemVersion], [drafted.code, 1])
  const { body: record } = await visitor('GET', `/api/records/service.item/${drafted.code}`)
  const said = Object.fromEntries(record.fields.map(({ name, value }) => [name, value]))
  assert.deepEqual([said.promised, said.status, said.line, record.version], [5, 'inForce', body.no, 1])
  assert.equal((await lineOf({ system }, drafted.code))!.no, body.no, 'it opens no second line')
})

test('quality is asked of a draft as of a list: what promises more than the law allows, rests on no article or wants what is shared is told at its field', async (t) => {
  const { clerk } = await office(t)
  const bad = { promised: 30, basis: ['市政府决定'], materials: ['营业执照', '平面图'] }
  const { status, body } = await clerk('POST', '/api/department/items', { form: { ...drafted, ...bad } })
  assert.equal(status, 422)
  assert.deepEqual(body.reasons.map(({ field }) => field).sort(), ['basis', 'materials', 'promised'])
})

test('sent twice a draft is one, and a code that a line or a declaration has is told at its field, also to the second of two at once', async (t) => {
  const { clerk } = await office(t)
  const draft = { form: drafted, command: randomUUID() }
  const both = await Promise.all([1, 2].map(() => clerk('POST', '/api/department/items', draft)))
  assert.equal(new Set(both.map(({ body }) => body.no)).size, 1)
  const other = { ...drafted, code: 'other-permit' }
  const raced = await Promise.all([1, 2].map(() => clerk('POST', '/api/department/items', { form: other })))
  assert.deepEqual(raced.map(({ status }) => status).sort(), [201, 422])
  const declared = await clerk('POST', '/api/department/items', { form: { ...drafted, code: 'senior-card' } })
  assert.deepEqual(
    declared.body.reasons.map(({ code, field }) => [code, field]),
    [['item-code-taken', 'code']],
  )
})

test('a draft of a code that was discarded can be drafted again, and the discarded one is listed no more', async (t) => {
  const { clerk, take, listed } = await office(t)
  const { body } = await clerk('POST', '/api/department/items', { form: drafted })
  await take(clerk, body.no, 'discard')
  assert.deepEqual(await listed(clerk), [])
  assert.equal((await clerk('POST', '/api/department/items', { form: drafted })).status, 201)
  assert.equal((await listed(clerk)).length, 1)
})

test('whoever is both clerk and head drafts, and another head reviews; the other departments neither see nor touch it', async (t) => {
  const { url, take, signedIn, listed, head } = await office(t)
  const both = await signedIn('clerk', ['head'])
  const { body } = await both('POST', '/api/department/items', { form: drafted })
  const seen = await take(both, body.no, 'submit')
  assert.deepEqual(
    seen.held.map(({ step }) => step),
    ['publish'],
  )
  const stopped = await both('POST', `/api/cases/${body.no}/steps`, {
    step: 'publish',
    version: seen.version,
  })
  assert.deepEqual([stopped.status, stopped.body.code], [409, 'step-condition'])
  const foreign = await signedIn('head', ['clerk'], 'health')
  assert.deepEqual(
    [(await listed(foreign)).length, (await foreign('GET', `/api/cases/${body.no}`)).body.code],
    [0, 'case-not-yours'],
  )
  assert.equal(
    (await foreign('POST', `/api/cases/${body.no}/steps`, { step: 'publish', version: seen.version })).status,
    403,
  )
  assert.deepEqual((await take(head, body.no, 'publish')).states.includes('published.offer.open'), true)
  assert.equal((await callerOf(url).call('GET', '/api/department/items')).status, 401)
})

test('a declared item tells a clerk why it is not changed here, and stands in no queue; its head suspends it with a reason', async (t) => {
  const { clerk, head, system, listed, take } = await office(t)
  await keepItems(system)
  await settleCases(system)
  const line = (await listed(clerk)).find(({ code }) => code === 'signboard')!
  const { body } = await clerk('GET', `/api/cases/${line.no}`)
  assert.deepEqual([body.open, body.held.map(({ step }) => step)], [[], ['change']])
  const { body: queue } = await head('GET', '/api/queue')
  assert.deepEqual(queue.rows, [])
  const bare = { step: 'suspend', version: line.version, form: suspension }
  assert.equal((await head('POST', `/api/cases/${line.no}/steps`, bare)).body.code, 'step-reason-missing')
  const past = { ...bare, form: { suspendFrom: '2020-01-01' }, reason: '系统升级' }
  const told = await head('POST', `/api/cases/${line.no}/steps`, past)
  assert.equal(told.body.reasons[0]?.code, 'service.item.suspend-past')
  assert.ok(
    (await take(head, line.no, 'suspend', { form: suspension, reason: '系统升级' })).states.includes(
      'published.offer.suspended',
    ),
  )
})

test('two heads who act at once: one suspends, the other is told that the line has moved on', async (t) => {
  const { head, signedIn, system, listed } = await office(t)
  await keepItems(system)
  await settleCases(system)
  const line = (await listed(head)).find(({ code }) => code === 'signboard')!
  const other = await signedIn('head')
  const suspend = { step: 'suspend', version: line.version, form: suspension, reason: '系统升级' }
  const cancel = {
    step: 'cancel',
    version: line.version,
    form: { cancelBasis: '国发〔2026〕1号' },
    reason: '国务院决定取消',
  }
  const answers = await Promise.all([
    head('POST', `/api/cases/${line.no}/steps`, suspend),
    other('POST', `/api/cases/${line.no}/steps`, cancel),
  ])
  assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409])
  assert.equal(answers.find(({ status }) => status === 409)!.body.code, 'case-moved-on')
})

test('what an applicant and a counter send for a suspended item is refused, and the draft that was typed stays; the guide says so', async (t) => {
  const { system, url, visitor, signedIn } = await office(t)
  await keepItems(system)
  await settleCases(system)
  await headTakes({ system }, 'senior-card', {
    step: 'suspend',
    form: { suspendFrom: '2099-01-01' },
    reason: '系统升级',
  })
  const far = (await visitor('GET', '/api/items/senior-card')).body.standing
  assert.deepEqual([far.status, far.from, far.hasBegun], ['suspended', '2099-01-01', false])
  await headTakes({ system }, 'senior-card', { step: 'resume' })
  await headTakes({ system }, 'senior-card', {
    step: 'cancel',
    form: { cancelBasis: '国发〔2026〕1号' },
    reason: '国务院决定取消',
  })
  const person = { subject: `person:${'a1'.repeat(32)}` }
  const { call } = callerOf(url, await signInAs({ system }, 'citizen', person))
  const typed = { form: { name: '张三' } }
  assert.equal((await call('PUT', '/api/my/drafts/senior-card', typed)).status, 200)
  const sent = await call<{ code: string; standing: object }>('POST', '/api/my/cases', {
    item: 'senior-card',
    ...typed,
  })
  assert.deepEqual([sent.status, sent.body.code], [409, 'item-cancelled'])
  assert.deepEqual((await call<{ form: object }>('GET', '/api/my/drafts/senior-card')).body.form, typed.form)
  const counter = await signedIn('clerk')
  const visit = {
    applicant: { kind: 'citizenId', number: '110101199003071591', name: '王小明' },
    applications: [{ item: 'senior-card', form: {} }],
  }
  const told = await counter('POST', '/api/counter/cases', visit)
  assert.deepEqual([told.status, told.body.code, told.body.application], [409, 'item-cancelled', 0])
  const { items } = (await visitor('GET', '/api/items')).body
  const stands = items.find(({ code }) => code === 'senior-card')!.standing
  assert.deepEqual([stands.status, stands.hasBegun, stands.basis], ['cancelled', true, '国发〔2026〕1号'])
})

test('another process on the same database finds every line as it was left', async (t) => {
  const { clerk, head, take, system } = await office(t)
  const { body } = await clerk('POST', '/api/department/items', { form: drafted })
  await take(clerk, body.no, 'submit')
  const again = await openSystem({
    apps: system.apps.apps,
    dataDir: system.dataDir,
    databaseUrl: system.databaseUrl,
  })
  assert.deepEqual((await lineOf({ system: again }, drafted.code))!.value, 'inReview')
  await take(head, body.no, 'publish')
  await settleCases(again)
  assert.equal((await lineOf({ system: again }, drafted.code))!.facts.status, 'inForce')
  await again.close()
})

type Call = (method: string, path: string, body?: unknown) => Promise<{ status: number; body: Told }>

async function office(t: TestContext) {
  const server = await startServer(t, { works: false })
  const { url, system } = server
  await CaseOffice.at(system, new Date().toISOString())
  const signedIn = async (
    role: 'clerk' | 'head',
    roles: ('clerk' | 'head')[] = [],
    of = department,
  ): Promise<Call> => callerOf(url, await signInAs(server, role, { department: of, roles })).call
  const take = async (who: Call, no: string, step: string, given: object = {}): Promise<Told> => {
    const seen = await who('GET', `/api/cases/${no}`)
    const done = await who('POST', `/api/cases/${no}/steps`, { step, version: seen.body.version, ...given })
    assert.equal(done.status, 200, JSON.stringify(done.body))
    return done.body
  }
  const listed = async (who: Call): Promise<Told[]> => (await who('GET', '/api/department/items')).body.items
  const [clerk, head] = [await signedIn('clerk'), await signedIn('head')]
  return { url, system, clerk, head, signedIn, take, listed, visitor: callerOf(url).call as Call }
}

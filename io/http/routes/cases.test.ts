import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import test, { type TestContext } from 'node:test'
import { stateOrganCode } from '#sample/city.ts'
import { callerOf } from '#test/caller.ts'
import { sendPaper } from '#test/permit-office.ts'
import { pdfOf } from '#test/sample-papers.ts'
import { startServer } from '#test/server.ts'
import { type SignInChoice, signInAs } from '#test/sign-in.ts'
import { smallCases } from '#test/small-cases.ts'

const application = { item: 'stall-permit', form: { place: '临江路', size: 12, phone: '13800138000' } }

test('a person applies once however often they press, officers take it to its certificate, and each sees their side', async (t) => {
  const city = await started(t)
  const command = randomUUID()
  const body = { ...application, materials: city.lease, command }
  const first = await city.ask('POST', '/api/my/cases', { as: 'applicant', body })
  const again = await city.ask('POST', '/api/my/cases', { as: 'applicant', body })
  assert.deepEqual([first.status, again.body.no], [201, first.body.no])
  const { no } = first.body
  assert.deepEqual(
    first.body.open.map((one: { step: string }) => one.step),
    ['withdraw'],
  )
  assert.equal(first.body.form.phone, '138****8000')
  const queue = await city.ask('GET', '/api/queue', { as: 'market' })
  assert.deepEqual(
    queue.body.rows.map((row: { no: string }) => row.no),
    [no],
  )
  assert.deepEqual((await city.ask('GET', '/api/queue', { as: 'fire' })).body.rows, [])
  for (const [step, as] of [
    ['accept', 'market'],
    ['send', 'market'],
    ['fire.agree', 'fire'],
    ['food.agree', 'food'],
    ['sign.agree', 'city'],
    ['approve', 'market'],
  ]) {
    const seen = await city.ask('GET', `/api/cases/${no}`, { as: as! })
    const taken = await city.ask('POST', `/api/cases/${no}/steps`, {
      as: as!,
      body: { step, version: seen.body.version },
    })
    assert.equal(taken.status, 200, `${step}: ${JSON.stringify(taken.body)}`)
  }
  const mine = await city.ask('GET', `/api/my/cases/${no}`, { as: 'applicant' })
  assert.deepEqual(
    [mine.body.states, mine.body.outcome, mine.body.certificates.length],
    [['approved'], 'approved', 1],
  )
  assert.deepEqual(mine.body.steps[1].by, { role: 'clerk', department: 'market' })
  const notices = await city.ask('GET', '/api/my/notices', { as: 'applicant' })
  assert.deepEqual(
    notices.body.notices.map((one: { title: string }) => one.title),
    ['accepted'],
  )
  const progress = await city.ask('GET', `/api/progress/${no}`, { as: 'nobody' })
  assert.deepEqual([progress.status, JSON.stringify(progress.body).includes('applicant')], [200, false])
})

test('what cannot be done is answered by its reason, and nothing of it is lost or half done', async (t) => {
  const city = await started(t)
  const refused = async (path: string, as: string, body: unknown) => {
    const answer = await city.ask('POST', path, { as, body })
    return [answer.status, answer.body.code]
  }
  assert.deepEqual(await refused('/api/my/cases', 'applicant', application), [422, 'materials-missing'])
  assert.deepEqual(await refused('/api/my/cases', 'unknown', { ...application, materials: city.lease }), [
    409,
    'number-missing',
  ])
  assert.deepEqual(await refused('/api/my/cases', 'applicant', { ...application, item: 'x' }), [
    404,
    'item-not-found',
  ])
  const bad = await city.ask('POST', '/api/my/cases', {
    as: 'applicant',
    body: { ...application, form: { size: 'large' } },
  })
  assert.deepEqual(
    [
      bad.status,
      bad.body.reasons.map((one: { field: string; message: string }) => [one.field, one.message.length > 5]),
    ],
    [
      422,
      [
        ['place', true],
        ['size', true],
      ],
    ],
  )
  const { no, version } = await city.applied(city.lease)
  const step = (as: string, body: object, path = `/api/cases/${no}/steps`) => refused(path, as, body)
  assert.deepEqual(await step('market', { step: 'approve', version }), [409, 'step-not-now'])
  assert.deepEqual(await step('market', { step: 'accept', version: 0 }), [409, 'case-moved-on'])
  assert.deepEqual(await step('market', { step: 'refuse', version }), [422, 'step-reason-missing'])
  assert.deepEqual(await step('other', { step: 'accept', version }), [403, 'case-not-yours'])
  assert.deepEqual(await step('other', { step: 'withdraw', version }, `/api/my/cases/${no}/steps`), [
    404,
    'case-not-found',
  ])
  assert.deepEqual(await step('nobody', { step: 'accept', version }), [401, 'not-signed-in'])
  const withdrawn = await city.ask('POST', `/api/my/cases/${no}/steps`, {
    as: 'applicant',
    body: { step: 'withdraw', version },
  })
  assert.equal(withdrawn.status, 200)
  assert.deepEqual(await step('market', { step: 'accept', version: withdrawn.body.version }), [
    409,
    'step-not-now',
  ])
})

test('lists come page by page, each case and notice once, and a page nobody was given is refused', async (t) => {
  const city = await started(t)
  for (let n = 0; n < 5; n++) {
    const { no, version } = await city.applied(city.lease)
    if (n < 3)
      await city.ask('POST', `/api/cases/${no}/steps`, { as: 'market', body: { step: 'accept', version } })
  }
  for (const [path, name, all] of [
    ['/api/my/cases', 'cases', 5],
    ['/api/my/notices', 'notices', 3],
  ] as const) {
    const seen: string[] = []
    for (let after: string | null = ''; after !== null; ) {
      const { status, body } = await city.ask('GET', `${path}?limit=2&after=${after}`, { as: 'applicant' })
      assert.equal(status, 200)
      seen.push(...body[name].map((one: { no?: string; id?: string }) => one.no ?? one.id))
      after = body.next
    }
    assert.deepEqual([seen.length, new Set(seen).size], [all, all], path)
    for (const wrong of ['after=x', `after=${btoa('{"at":"x","id":"y"}')}`, 'limit=-1', 'limit=2&limit=3'])
      assert.equal((await city.ask('GET', `${path}?${wrong}`, { as: 'applicant' })).status, 400, wrong)
  }
  for (const wrong of ['after=x', 'limit=one', `item=${'x'.repeat(300)}`, 'light=%00'])
    assert.equal((await city.ask('GET', `/api/queue?${wrong}`, { as: 'market' })).status, 400, wrong)
})

test('what is typed is kept for whoever types it, until it is sent', async (t) => {
  const city = await started(t)
  const path = '/api/my/drafts/stall-permit'
  await city.ask('PUT', path, { as: 'applicant', body: { form: { place: '临江路 <b>', size: '' } } })
  assert.equal((await city.ask('GET', path, { as: 'applicant' })).body.form.place, '临江路 <b>')
  assert.equal((await city.ask('GET', path, { as: 'unknown' })).status, 404)
  const kept = await city.system.pool.query<{ sealed: string }>('select sealed from drafts')
  assert.equal(kept.rows[0]!.sealed.includes('临江路'), false)
  await city.ask('DELETE', path, { as: 'applicant' })
  assert.equal((await city.ask('GET', path, { as: 'applicant' })).status, 404)
})

test('a batch is previewed, taken where it can be, and what could not says why', async (t) => {
  const city = await started(t)
  const [one, two] = [await city.applied(city.lease), await city.applied(city.lease)]
  const cases = [one, { ...two, version: 99 }].map(({ no, version }) => ({ no, version }))
  const said = '在您操作期间，他人已经办理了该办件，本次操作未执行。请查看办理情况，您填写的内容仍然保留。'
  const expected = [
    { no: one.no, ok: true, code: null, message: null },
    { no: two.no, ok: false, code: 'case-moved-on', message: said },
  ]
  const ask = (preview: boolean) =>
    city.ask('POST', '/api/queue/steps', { as: 'market', body: { step: 'accept', cases, preview } })
  assert.deepEqual((await ask(true)).body.results, expected)
  assert.deepEqual((await city.ask('GET', `/api/my/cases/${one.no}`, { as: 'applicant' })).body.states, [
    'received',
  ])
  assert.deepEqual((await ask(false)).body.results, expected)
  assert.deepEqual((await city.ask('GET', `/api/my/cases/${one.no}`, { as: 'applicant' })).body.states, [
    'accepted',
  ])
})

test('work moves to a colleague with a reason, one desk or all of an officer’s, and the counter takes several at once', async (t) => {
  const city = await started(t)
  const applicant = { kind: 'citizenId', number: '110101199003071591', name: '王小明' }
  const seen = { lease: { seen: true } }
  const visit = await city.ask('POST', '/api/counter/cases', {
    as: 'market',
    body: {
      applicant,
      applications: [
        { ...application, materials: seen },
        { ...application, materials: seen },
      ],
    },
  })
  assert.deepEqual([visit.status, visit.body.cases?.length], [201, 2], JSON.stringify(visit.body))
  const [{ no }] = visit.body.cases
  const { officers } = (await city.ask('GET', '/api/officers', { as: 'head' })).body
  const to = officers.find((one: { roles: string[] }) => one.roles.includes('head')).id
  const assign = { desk: 'main', to, reason: 'knows the street' }
  assert.equal(
    (await city.ask('POST', `/api/cases/${no}/assign`, { as: 'market', body: assign })).status,
    204,
  )
  const mine = await city.ask('GET', '/api/queue?mine=1', { as: 'head' })
  assert.deepEqual(
    mine.body.rows.map((row: { no: string }) => row.no),
    [no],
  )
  const handover = { from: to, to: null, reason: 'on leave until the 20th' }
  assert.deepEqual((await city.ask('POST', '/api/queue/reassign', { as: 'head', body: handover })).body, {
    moved: 1,
  })
  assert.equal((await city.ask('POST', '/api/queue/reassign', { as: 'market', body: handover })).status, 403)
  const told = await city.system.pool.query(
    `select data ->> 'reason' as reason from events where type = 'case.assigned' order by seq`,
  )
  assert.deepEqual(
    told.rows.map(({ reason }) => reason),
    ['knows the street', 'on leave until the 20th'],
  )
})

test('that the original was seen only the counter can say, not who applies', async (t) => {
  const city = await started(t)
  const seen = { seen: true }
  const bare = { ...application, materials: { lease: seen } }
  const refused = await city.ask('POST', '/api/my/cases', { as: 'applicant', body: bare })
  assert.deepEqual([refused.status, refused.body.code], [422, 'materials-missing'])
  const { no, version, materials } = await city.applied({ lease: { ...city.lease.lease, ...seen } })
  assert.deepEqual([materials.lease.state, materials.lease.trust], ['given', 'C'])
  const body = { step: 'withdraw', version, materials: { lease: seen, plan: seen } }
  const stepped = await city.ask('POST', `/api/my/cases/${no}/steps`, { as: 'applicant', body })
  assert.deepEqual([stepped.status, stepped.body.materials], [200, materials])
  const visit = {
    applicant: { kind: 'citizenId', number: '110101199003071591', name: '王小明' },
    applications: [bare],
  }
  const taken = await city.ask('POST', '/api/counter/cases', { as: 'market', body: visit })
  const atCounter = await city.ask('GET', `/api/cases/${taken.body.cases[0].no}`, { as: 'market' })
  assert.equal(atCounter.body.materials.lease.trust, 'B')
})

type Asked = { as: string; body?: unknown }

async function started(t: TestContext) {
  const { url, system } = await startServer(t, { apps: [smallCases], works: false })
  await system.pool.query(
    `insert into parties (id, name_zh, name_en, uscc, kind, state_since, sources, types, quota, registered_at)
     select id, id, id, $1, 'department', now(), '{}', '{}', '{}', now()
     from unnest(array['market', 'fire', 'food', 'city']) as id`,
    [stateOrganCode('331500', 1)],
  )
  const officer = (department: string): SignInChoice => ({ department, roles: ['reviewer'] })
  const who: Record<string, Record<string, string>> = { nobody: {} }
  who.applicant = await signInAs({ system }, 'citizen', { subject: 'person:applicant' })
  who.unknown = await signInAs({ system }, 'citizen')
  for (const department of ['market', 'fire', 'food', 'city'])
    who[department] = await signInAs({ system }, 'clerk', officer(department))
  who.other = await signInAs({ system }, 'clerk', officer('fire'))
  await system.pool.query(
    `update accounts set department = null where id = (select id from accounts order by made_at desc limit 1)`,
  )
  who.head = await signInAs({ system }, 'head', { department: 'market' })
  const ask = async (method: string, path: string, { as, body }: Asked) => {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) }
    const headers = new Headers({ ...who[as], forwarded: 'for=1.2.3.4' })
    if (body !== undefined) headers.set('content-type', 'application/json')
    const answer = await fetch(url + path, {
      method,
      ...sent,
      headers,
    })
    const text = await answer.text()
    return { status: answer.status, body: text === '' ? null : JSON.parse(text) }
  }
  const applied = async (materials: object) =>
    (await ask('POST', '/api/my/cases', { as: 'applicant', body: { ...application, materials } })).body
  const sent = await sendPaper<{ id: string }>(callerOf(url, { cookie: who.applicant.cookie }), {
    name: 'lease.pdf',
    content: pdfOf(),
  })
  return { ask, applied, system, lease: { lease: { files: [sent.body.id] } } }
}

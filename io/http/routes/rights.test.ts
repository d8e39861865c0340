import assert from 'node:assert/strict'
import test from 'node:test'
import { addWorkdays } from '#core/clock/add-workdays.ts'
import { addDays } from '#core/clock/date.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { drain } from '#io/log/drain.ts'
import { findFaults } from '#io/log/verify.ts'
import { type Call, type City, cityWithFine, fine, number, requestsOf } from '#test/city-with-fine.ts'
import { openTasks } from '#test/open-tasks.ts'
import { settleCases } from '#test/settle-cases.ts'
import { makeAccount, openSession, signInAs } from '#test/sign-in.ts'
import type { ConsentView } from '../views/consent-view.ts'

const correction = {
  kind: 'correct',
  field: 'counterpartyName',
  claimed: '同名的另一人',
  text: `不是${number}`,
}

test('a correction goes to the department that sent the record, is due in time, and its answer comes back', async (t) => {
  const city = await cityWithFine(t)
  const { person, officer, other, about } = city
  const filed = await city.ask('POST', '/api/my/requests', { as: person, body: { ...correction, ...about } })
  assert.equal(filed.status, 201)
  await settleCases(city.system)
  const [mine] = await requestsOf(city, person)
  const due = addWorkdays(city.today, 10, { calendar: city.system.calendar })
  assert.deepEqual(
    [mine!.no, mine!.state, mine!.due, mine!.department],
    [filed.body.no, 'open', due, fine.source],
  )

  const path = `/api/cases/${mine!.caseNo}`
  assert.deepEqual([await queueOf(city, officer), await queueOf(city, other)], [[mine!.caseNo], []])
  assert.equal((await city.ask('GET', path, { as: other })).body.code, 'case-not-yours')
  const { form, version } = (await city.ask('GET', path, { as: officer })).body
  assert.deepEqual(
    [form.claimed, form.aboutKey, form.text],
    [correction.claimed, about.aboutKey, '不是3315**********3019'],
  )

  const given = { outcome: 'refused', answer: '经核实无误' }
  const answer = (more: object = {}) =>
    city.ask('POST', `${path}/steps`, {
      as: officer,
      body: { step: 'answer', version, form: { ...given, ...more } },
    })
  const refused = await answer()
  assert.deepEqual(
    [refused.status, refused.body.code, refused.body.reasons.map((one: { code: string }) => one.code)],
    [422, 'form-refused', ['rights.refusal.bare']],
  )
  assert.equal((await answer({ basis: '行政处罚决定书' })).status, 200)
  assert.equal((await answer({ basis: '行政处罚决定书' })).body.code, 'case-moved-on')
  await settleCases(city.system)
  const [answered] = await requestsOf(city, person)
  assert.deepEqual([answered!.state, answered!.answer?.text], ['answered', given.answer])
  assert.deepEqual((await findFaults(city.system)).faults, [])
})

test('the person sees in the book that the officer read their case and the record, and for which case', async (t) => {
  const city = await cityWithFine(t)
  const { person, officer, other, about } = city
  await city.ask('POST', '/api/my/requests', { as: person, body: { ...correction, ...about } })
  await settleCases(city.system)
  const { caseNo } = (await requestsOf(city, person))[0]!
  await city.ask('GET', `/api/cases/${caseNo}`, { as: officer })
  const record = `/api/records/${about.aboutType}/${encodeURIComponent(about.aboutKey)}?as=fields`
  const reason = { 'x-purpose': 'rights', 'x-case-no': caseNo! }
  const seen = await city.ask('GET', record, { as: { ...officer, ...reason } })
  assert.deepEqual([seen.status, seen.body.marks], [200, ['disputed']])
  assert.ok(!JSON.stringify(seen.body).includes(number))
  assert.equal((await city.ask('GET', record, { as: { ...other, ...reason } })).body.code, 'case-not-handled')
  const { looks } = (await city.ask('GET', '/api/my/access', { as: person })).body
  const told = looks.map((one: Record<string, unknown>) => [
    one.isMine,
    one.act,
    one.type,
    one.purpose,
    one.outcome,
  ])
  assert.deepEqual(told, [
    [false, 'read', 'credit.penalty', 'rights', 'given'],
    [false, 'read', null, 'rights', 'given'],
    [true, 'right', 'rights.request', null, 'given'],
  ])
})

test('who may only apply for another does not see what they ask of their data; who may ask does', async (t) => {
  const city = await cityWithFine(t)
  await city.ask('POST', '/api/my/requests', { as: city.person, body: { kind: 'copy' } })
  await settleCases(city.system)
  const { caseNo } = (await requestsOf(city, city.person))[0]!
  const seenBy = async (scope: string) => {
    const as = await actingFor(city, scope)
    const one = await city.ask('GET', `/api/my/cases/${caseNo}`, { as })
    const all = await city.ask('GET', '/api/my/cases', { as })
    return [one.body.no ?? one.body.code, all.body.cases?.length ?? all.body.code]
  }
  assert.deepEqual(await seenBy('apply'), ['case-not-found', 0])
  assert.deepEqual(await seenBy('ask'), [caseNo, 'delegation-scope'])
})

test('a request is taken back by whoever made it, and by nobody else', async (t) => {
  const city = await cityWithFine(t)
  const { person, stranger } = city
  await city.ask('POST', '/api/my/requests', { as: person, body: { kind: 'copy' } })
  await settleCases(city.system)
  const { caseNo } = (await requestsOf(city, person))[0]!
  const withdraw = (as: Call['as']) =>
    city.ask('POST', `/api/my/cases/${caseNo}/steps`, { as, body: { step: 'withdraw', version: 1 } })
  assert.equal((await withdraw(stranger)).body.code, 'case-not-found')
  assert.equal((await withdraw(person)).status, 200)
  await settleCases(city.system)
  assert.deepEqual(
    (await requestsOf(city, person)).map(({ state }) => state),
    ['withdrawn'],
  )
})

test('nobody applies for the case of a request: it is opened by the request alone', async (t) => {
  const { ask, person } = await cityWithFine(t)
  const body = { item: 'rights-request', form: {} }
  assert.equal((await ask('POST', '/api/my/cases', { as: person, body })).body.code, 'item-not-found')
})

test('a form that lacks something is told at its field and received nowhere', async (t) => {
  const city = await cityWithFine(t)
  const before = await receivedSoFar(city)
  const answer = await city.ask('POST', '/api/my/requests', { as: city.person, body: { kind: 'correct' } })
  assert.deepEqual([answer.status, answer.body.code], [422, 'form-refused'])
  assert.deepEqual(
    answer.body.reasons.map((one: Record<string, unknown>) => [one.code, one.field]),
    [['rights.correction.bare', 'claimed']],
  )
  assert.match(answer.body.reasons[0].message, /字段/)
  assert.equal(await receivedSoFar(city), before)
})

test('a copy of all that is held can be taken along as a file, and that is written down', async (t) => {
  const city = await cityWithFine(t)
  const answer = await fetch(`${city.url}/api/my/copy`, { headers: city.person })
  assert.match(answer.headers.get('content-disposition') ?? '', /^attachment; filename="my-data-.*\.json"$/)
  const copy = (await answer.json()) as { departments: { source: string; records: { key: string }[] }[] }
  assert.deepEqual(
    copy.departments.map(({ source, records }) => [source, records.map(({ key }) => key)]),
    [[fine.source, [city.about.aboutKey]]],
  )
  const { looks } = (await city.ask('GET', '/api/my/access', { as: city.person })).body
  assert.deepEqual([looks[0].act, looks[0].isMine], ['right', true])
})

test('a consent is given to the notice in force, seen, and withdrawn in one step that may be repeated', async (t) => {
  const city = await cityWithFine(t)
  const { person } = city
  const consent = { purpose: 'credit-report-to-bank', noticeVersion: '2026-1', receiver: '江湾市商业银行' }
  for (const [change, code] of [
    [{ noticeVersion: '2020-1' }, 'notice-changed'],
    [{ purpose: 'advertising' }, 'notice-changed'],
    [{ receiver: ' ' }, 'receiver-missing'],
  ] as const) {
    const { body } = await city.ask('POST', '/api/my/consents', {
      as: person,
      body: { ...consent, ...change },
    })
    assert.equal(body.code, code)
  }
  const given = await city.ask('POST', '/api/my/consents', { as: person, body: consent })
  assert.equal(given.status, 201)
  await drain(city.system)
  assert.deepEqual(
    (await consentsOf(city, person)).map(({ no, withdrawnOn }) => [no, withdrawnOn]),
    [[given.body.no, null]],
  )
  const path = `/api/my/consents/${given.body.no}/withdraw`
  assert.equal((await city.ask('POST', path, { as: city.stranger })).body.code, 'consent-not-found')
  for (const _time of ['first', 'again']) {
    assert.equal((await city.ask('POST', path, { as: person })).status, 204)
    await drain(city.system)
  }
  assert.deepEqual(
    (await consentsOf(city, person)).map(({ withdrawnOn }) => withdrawnOn),
    [city.today],
  )
  assert.equal((await openTasks(city.system, 'stopProcessing')).length, 1)
})

test('rights are of persons who are known: not of a company, nor of an account without a number', async (t) => {
  const { system, ask } = await cityWithFine(t)
  const company = await signInAs({ system }, 'citizen', { subject: 'uscc:91331502MC10009624' })
  const nobody = await signInAs({ system }, 'citizen')
  for (const [as, code] of [
    [company, 'rights-of-persons'],
    [nobody, 'number-missing'],
  ] as const)
    assert.equal((await ask('POST', '/api/my/requests', { as, body: { kind: 'copy' } })).body.code, code)
})

async function consentsOf({ ask }: City, as: Call['as']): Promise<ConsentView[]> {
  return (await ask('GET', '/api/my/consents', { as })).body.consents
}

async function queueOf({ ask }: City, as: Call['as']): Promise<string[]> {
  return (await ask('GET', '/api/queue', { as })).body.rows.map(({ no }: { no: string }) => no)
}

/** Somebody whom the person lets act for them in this alone. */
async function actingFor({ system, ask, person }: City, scope: string): Promise<Call['as']> {
  const account = await makeAccount(system, 'citizen', { name: `friend-${scope}` })
  const as = await openSession(system, account)
  const until = addDays(dateInShanghai(system.now()), 1)
  const body = { to: `friend-${scope}`, scope: [scope], until }
  const { id } = (await ask('POST', '/api/my/delegations', { as: person, body })).body
  assert.equal((await ask('POST', '/api/session/acting', { as, body: { delegation: id } })).status, 200)
  return as
}

async function receivedSoFar({ system }: City): Promise<number> {
  const read = await system.pool.query<{ n: number }>(
    'select coalesce(sum(received), 0)::int as n from balances',
  )
  return read.rows[0]!.n
}

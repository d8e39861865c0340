import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import { credit } from '#apps/credit/app.ts'
import { loadApps } from '#core/load-apps.ts'
import type { CaseState } from '#core/process/case-state.ts'
import { clockDays } from '#core/process/clock-days.ts'
import { drain } from '#io/log/drain.ts'
import { findFaults } from '#io/log/verify.ts'
import { listCases } from '#io/postgres/cases.ts'
import type { System } from '#io/system.ts'
import { CaseOffice } from '#test/case-office.ts'
import { receive } from '#test/receive.ts'
import { withSystem } from '#test/server.ts'
import { rights } from './app.ts'

const number = '331502198804123019'
const fine = credit.examples.find((one) => one.name === 'a natural person')!
const example = (name: string) => rights.examples.find((one) => one.name === name)!

test('a request about a fine marks that fine as disputed until its case is answered, and shows its answer', async (t) => {
  const { office, system, person } = await officeWithFine(t)
  const { data } = example('a fine that names the wrong person')
  await office.file('rights.request', { ...data, person })
  assert.deepEqual(await marksOf(system, 'rights.request'), ['unanswered'])
  assert.deepEqual(await marksOf(system, 'credit.penalty'), ['disputed'])
  assert.deepEqual(await tasksOf(system), [])
  const [opened] = await casesOf(system, person)
  assert.equal(opened!.facts.department, 'emergency-management')
  assert.deepEqual(clockDays(opened!), { correct: { dueOn: '2026-12-07', promisedOn: null } })

  const department = 'emergency-management'
  const form = { outcome: 'partly', answer: '已更正姓名' }
  await assert.rejects(office.take(opened!.no, 'answer', { department, form }), /rights\.refusal\.bare/)
  const whole = { ...form, basis: '行政处罚决定书' }
  await office.take(opened!.no, 'answer', { department, form: whole })
  assert.deepEqual(await marksOf(system, 'rights.request'), ['answered'])
  assert.deepEqual(await marksOf(system, 'credit.penalty'), ['correcting'])
  assert.deepEqual(await tasksOf(system), [['carryOut', 'dataAdmin', '2026-12-07']])
  assert.deepEqual(await office.records('rights.answer'), [
    {
      ...{ requestNo: 'R-2026-0002', person, kind: 'correct', askedOn: '2026-11-23', ...whole },
      ...{ aboutType: data.aboutType, aboutKey: data.aboutKey },
      ...{ answeredBy: department, answeredOn: '2026-11-23', answeredAt: office.system.now() },
    },
  ])
  assert.deepEqual((await findFaults(system)).faults, [])
})

test('a request that is taken back disputes nothing any more, and is kept as it was made', async (t) => {
  const { office, system, person } = await officeWithFine(t)
  const { data } = example('a fine that names the wrong person')
  await office.file('rights.request', { ...data, person })
  const [opened] = await casesOf(system, person)
  await office.applicantTakes(opened!.no, 'withdraw', { subject: person })
  assert.deepEqual(await marksOf(system, 'rights.request'), ['withdrawn'])
  assert.deepEqual(await marksOf(system, 'credit.penalty'), [])
  const [kept] = await office.records('rights.request')
  const filled = Object.entries(kept!).filter(([, value]) => value !== null)
  assert.deepEqual(Object.fromEntries(filled), { ...data, person, withdrawnOn: '2026-11-23' })
  assert.equal((await casesOf(system, person)).length, 1)
  assert.deepEqual((await findFaults(system)).faults, [])
})

test('a request about somebody else’s record opens its case and marks nothing', async (t) => {
  const { office, system } = await officeWithFine(t)
  const { data } = example('a fine that names the wrong person')
  await office.file('rights.request', data)
  assert.deepEqual(await marksOf(system, 'credit.penalty'), [])
  assert.equal((await casesOf(system, String(data.person))).length, 1)
})

test('what rests on a consent is stopped within a working day, and the person answered by a case', async (t) => {
  const { office, system, person } = await officeWithFine(t)
  const { data } = example('a copy of what is held')
  await office.file('rights.request', { ...data, person, kind: 'withdraw', text: '不再需要' })
  assert.deepEqual(await tasksOf(system), [['stopProcessing', 'dataAdmin', '2026-11-24']])
  const [opened] = await casesOf(system, person)
  assert.deepEqual(clockDays(opened!), { stop: { dueOn: '2026-11-24', promisedOn: null } })
})

test('nobody files in another’s name: what a sender or a resent row brings is refused', async (t) => {
  const system = await withSystem(t)
  const { data } = example('a copy of what is held')
  const [sent] = await receive(system, [{ type: 'rights.request', source: 'portal', data }])
  assert.deepEqual([sent!.outcome, sent!.reasons], ['quarantined', [{ code: 'own-door' }]])
  const [own] = await receive(system, [
    { type: 'rights.request', source: 'portal', door: 'own', data: { ...data, askedOn: '2999-01-01' } },
  ])
  assert.deepEqual(
    [own!.outcome, own!.reasons.map(({ code }) => code)],
    ['quarantined', ['rights.asked.future']],
  )
  const kept = await system.pool.query<{ sealed: string }>(
    `select convert_from(sealed, 'UTF8') as sealed from quarantine`,
  )
  const rows = await Promise.all(
    kept.rows.map(async ({ sealed }) => JSON.parse(await system.keys.unseal(sealed)) as object),
  )
  assert.equal(rows.length, 2)
  assert.ok(rows.every((row) => !('door' in row)))
})

test('a consent is withdrawn by one more version, and its processing is to stop within a working day', async (t) => {
  const system = await withSystem(t)
  await file(system, 'rights.consent', example('a credit report for a bank').data)
  assert.deepEqual(await tasksOf(system), [])
  await file(system, 'rights.consent', example('the same consent withdrawn').data)
  assert.deepEqual(await marksOf(system, 'rights.consent'), ['withdrawn'])
  assert.deepEqual(await tasksOf(system), [['stopProcessing', 'dataAdmin', '2026-11-24']])
})

test('a declaration that takes a known subject from any sender does not load', () => {
  const [request] = rights.records
  const { door: _door, ...open } = request!
  assert.throws(
    () => loadApps([{ ...rights, records: [open, ...rights.records.slice(1)] }]),
    /another’s name/,
  )
})

test('every number of days is a promise and says so', () => {
  assert.ok(rights.limits.every(({ basis }) => basis.startsWith('平台服务承诺')))
})

/** An office on the day of the examples, with a fine that lies on a person. */
async function officeWithFine(t: TestContext) {
  const office = await CaseOffice.open(t, '2026-11-23T02:00:00.000Z')
  const { system } = office
  await receive(system, [fine])
  await drain(system)
  return { office, system, person: `person:${system.keys.pseudonym(number)}` }
}

async function casesOf(system: System, person: string): Promise<CaseState[]> {
  return (await listCases(system.pool, person, { limit: 10 })).map(({ state }) => state)
}

async function file(system: System, type: string, data: unknown): Promise<void> {
  const [result] = await receive(system, [{ type, source: 'portal', door: 'own', data }])
  assert.notEqual(result!.outcome, 'quarantined', JSON.stringify(result!.reasons))
  await drain(system)
}

async function marksOf(system: System, type: string): Promise<string[]> {
  const read = await system.pool.query<{ marks: string[] }>(
    'select marks from records where type = $1 and known_to is null',
    [type],
  )
  return read.rows.flatMap((row) => row.marks)
}

async function tasksOf(system: System): Promise<(string | null)[][]> {
  const read = await system.pool.query<{ title: string; role: string; due: string | null }>(
    `select title, role, due from tasks where kind = 'task' order by opened_at, due`,
  )
  return read.rows.map(({ title, role, due }) => [title, role, due])
}

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import test from 'node:test'
import type { PersonActor } from '#core/access/actor.ts'
import { buildCalendar } from '#core/clock/calendar.ts'
import { calendarYears } from '#core/clock/calendar-years.ts'
import type { Papers } from '#core/process/case-event.ts'
import type { CaseMaterial } from '#core/process/case-state.ts'
import { foldCase } from '#core/process/fold-case.ts'
import { withSystem } from '#test/server.ts'
import { smallCases } from '#test/small-cases.ts'
import { readQueue } from '../postgres/case-queue.ts'
import { findCase } from '../postgres/cases.ts'
import type { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { caseEvents, caseHistory } from './case-history.ts'
import { clockStep } from './clock-step.ts'
import { openCaseFor } from './open-case-for.ts'
import { recomputeStep } from './recompute-step.ts'
import { takeStep } from './take-step.ts'

test('an application is one case however often it is sent, with its number, clock, desk and event', async (t) => {
  const system = await opened(t)
  const command = randomUUID()
  const [first, again] = await Promise.all([apply(system, { command }), apply(system, { command })])
  assert.equal(again.no, first.no)
  assert.match(first.no, /^BJ100000260302000001$/)
  const queue = await readQueue(system.pool, { department: 'market', isWaiting: false, limit: 10 })
  assert.deepEqual(
    queue.map(({ no, desk, dueAt }) => [no, desk, new Date(dueAt!).toISOString()]),
    [[first.no, 'main', '2026-03-09T15:59:59.000Z']],
  )
  assert.deepEqual(
    (await caseHistory(system, first.no)).map(({ tells }) => tells),
    ['stall.received'],
  )
})

test('of two officers who act at once one wins, and the other is told what happened and by whom', async (t) => {
  const system = await opened(t)
  const { no, version } = await apply(system)
  const act = (who: string, step: string) =>
    takeStep(system, officer(who), { ...given(no, step), version, reason: 'the lease has no date' }).then(
      () => 'taken',
      (refusal: Refusal) => refusal,
    )
  const answers = await Promise.all([act('first', 'accept'), act('second', 'correct')])
  const lost = answers.find((one) => typeof one !== 'string') as Refusal
  assert.equal(answers.filter((one) => one === 'taken').length, 1)
  assert.equal(lost.code, 'case-moved-on')
  const { since } = lost.more as { since: { step: string; by: { name: string } }[] }
  assert.equal(since.length, 1)
  assert.ok(['accept', 'correct'].includes(since[0]!.step))
})

test('silence acts once at its moment, also when nobody looked until weeks later, and with two processes at it', async (t) => {
  const system = await opened(t)
  const { no } = await apply(system)
  system.now = () => '2026-04-20T01:00:00.000Z'
  for (let n = 0; n < 12; n++) await Promise.all([clockStep(system), clockStep(system)])
  const { state } = (await findCase(system.pool, no))!
  assert.deepEqual([state.value, state.facts.outcome, state.isClosed], ['approved', 'approved', true])
  const history = await caseHistory(system, no)
  assert.deepEqual(
    history.map(({ step, at }) => [step, at]),
    [
      ['open', '2026-03-02T02:00:00.000Z'],
      ['deemAccepted', '2026-03-09T16:00:00.000Z'],
      ['deemApproved', '2026-03-30T16:00:00.000Z'],
    ],
  )
  const lights = await system.pool.query<{ type: string }>(
    `select type from events where subject = $1 and type like 'case.%' order by seq`,
    [`case:${no}`],
  )
  assert.ok(lights.rows.some(({ type }) => type === 'case.red'))
  assert.equal((await system.pool.query('select 1 from case_timers')).rowCount, 0)
  const { rows } = await system.pool.query('select identifier, state from certificates')
  assert.deepEqual(
    rows.map(({ state: one }) => one),
    ['valid'],
  )
})

test('of two departments whose time ends in one moment both are silent then, each once', async (t) => {
  const system = await opened(t)
  const { no } = await apply(system)
  await takeStep(system, officer('one'), given(no, 'accept'))
  await takeStep(system, officer('one'), given(no, 'send'))
  system.now = () => '2026-03-12T01:00:00.000Z'
  while ((await clockStep(system)) > 0);
  const silent = (await caseHistory(system, no)).filter(({ step }) => step.endsWith('.silent'))
  assert.deepEqual(silent.map(({ step, at }) => [step, at]).sort(), [
    ['fire.silent', '2026-03-11T16:00:00.000Z'],
    ['food.silent', '2026-03-11T16:00:00.000Z'],
  ])
})

test('what silence has done stays done where an officer acts before anybody has looked', async (t) => {
  const system = await opened(t)
  const { no } = await apply(system)
  await takeStep(system, officer('one'), given(no, 'accept'))
  await takeStep(system, officer('one'), given(no, 'send'))
  system.now = () => '2026-03-12T01:00:00.000Z'
  await takeStep(system, officer('one', 'food'), { ...given(no, 'food.agree'), reason: 'late' })
  while ((await clockStep(system)) > 0);
  const steps = (await caseHistory(system, no)).map(({ step }) => step)
  assert.ok(steps.includes('fire.silent'), JSON.stringify(steps))
})

test('log and state agree: a case folded from its events is the case as it is kept, papers and agent as well', async (t) => {
  const system = await opened(t)
  const agent = { account: randomUUID(), name: '李代办', delegation: randomUUID() }
  const plan = { state: 'promised', files: [], trust: 'D', promisedBy: '2026-03-06' } as const
  const record = { type: 'lease.contract', key: '7', source: 'housing', knownFrom: '2026-01-05' }
  const lease = { state: 'held', files: [], trust: 'A', record } as const
  const { no } = await apply(system, { agent, materials: { lease, plan } })
  const brought = { ...given(no, 'accept'), materials: { plan: paper('C') } }
  await takeStep(system, officer('one'), brought)
  for (const [step, department] of [
    ['send', 'market'],
    ['fire.agree', 'fire'],
    ['food.agree', 'food'],
    ['sign.agree', 'city'],
    ['approve', 'market'],
  ])
    await takeStep(system, officer('one', department), given(no, step!))
  const { state } = (await findCase(system.pool, no))!
  const history = await caseHistory(system, no)
  assert.deepEqual(foldCase(await caseEvents(system, no)), state)
  assert.deepEqual(
    history.map(({ version }) => version),
    history.map((_, at) => at + 1),
  )
})

test('another calendar counts the clocks of open cases anew, once, says so in the log, and is there when the case is folded', async (t) => {
  const system = await opened(t)
  const { no } = await apply(system)
  assert.equal(await recomputeStep(system), 0)
  const holiday = { divisionCode: '100000', date: '2026-03-04', work: false, reason: 'flood', docNo: '1' }
  system.calendar = buildCalendar(calendarYears, [holiday])
  assert.deepEqual([await recomputeStep(system), await recomputeStep(system)], [1, 0])
  const recounted = (await caseEvents(system, no)).filter(({ type }) => type === 'case.clock.recomputed')
  assert.deepEqual(
    recounted.map(({ data }) => [data.clock, data.version]),
    [['notice', 1]],
  )
  const [desk] = await readQueue(system.pool, { department: 'market', isWaiting: false, limit: 10 })
  assert.equal(new Date(desk!.dueAt!).toISOString(), '2026-03-10T15:59:59.000Z')
  await takeStep(system, officer('one'), given(no, 'accept'))
  const { state } = (await findCase(system.pool, no))!
  assert.deepEqual(foldCase(await caseEvents(system, no)), state)
  system.now = () => '2026-03-10T01:00:00.000Z'
  while ((await clockStep(system)) > 0);
  assert.ok(!(await caseHistory(system, no)).some(({ step }) => step === 'deemAccepted'))
})

test('the event of a step says what it has given out: the numbers of its documents and its certificate', async (t) => {
  const system = await opened(t)
  const { no } = await apply(system)
  await takeStep(system, officer('one'), given(no, 'accept'))
  system.now = () => '2026-04-20T01:00:00.000Z'
  for (let n = 0; n < 12; n++) await clockStep(system)
  const { rows } = await system.pool.query<{ data: Record<string, unknown> }>(
    `select data from events where subject = $1 and type in ('stall.accepted', 'stall.approved.by-silence') order by seq`,
    [`case:${no}`],
  )
  const [accepted, approved] = rows.map(({ data }) => data.papers as Papers)
  assert.deepEqual(accepted, { numbers: { acceptance: '江摊受〔2026〕1号' }, certificate: null })
  assert.match(String(approved?.certificate?.identifier), /^1\.2\.156\.3005\.2\.11100000000013338W011\./)
  assert.equal(approved?.certificate?.validUntil, '2029-03-30')
})

test('what may not be applied for so is refused with every reason, and opens nothing', async (t) => {
  const system = await opened(t)
  const refused = (more: object) =>
    apply(system, more).then(
      () => null,
      (refusal: Refusal | string[][]) => (Array.isArray(refusal) ? refusal : [refusal.code, refusal.more]),
    )
  assert.deepEqual(await refused({ item: 'none' }), ['item-not-found', {}])
  assert.deepEqual(await refused({ materials: {} }), ['materials-missing', { missing: ['lease'] }])
  const faults = await refused({ form: { size: 'x', phone: '123' } })
  assert.deepEqual(faults, [
    ['place', 'required'],
    ['size', 'number-format'],
    ['phone', 'mobile-format'],
  ])
  assert.equal((await system.pool.query('select 1 from cases')).rowCount, 0)
})

test('only what may follow is promised, for a day to come, and not put off again once it was handed in', async (t) => {
  const system = await opened(t)
  const later = (promisedBy: string): CaseMaterial => {
    return { state: 'promised', files: [], trust: 'D', promisedBy }
  }
  const lease = { state: 'given', files: ['f'], trust: 'C' } as const
  const form = { place: '临江路', size: 30, phone: '13800138000' }
  const code = (refusal: Refusal) => refusal.code
  const asked = (materials: object) => apply(system, { form, materials }).then(() => null, code)
  assert.equal(await asked({ lease: later('2026-03-05') }), 'materials-missing')
  assert.equal(await asked({ lease: later('2026-03-05'), plan: lease }), 'material-not-deferrable')
  assert.equal(await asked({ lease, plan: later('2020-01-01') }), 'material-promise-day')
  const { no } = await apply(system, { form, materials: { lease, plan: later('2026-03-05') } })
  await takeStep(system, officer('a'), given(no, 'accept'))
  const again = { ...given(no, 'send'), materials: { plan: later('2026-03-06') } }
  assert.equal(await takeStep(system, officer('a'), again).then(() => null, code), 'material-not-deferrable')
})

async function opened(t: Parameters<typeof withSystem>[0]): Promise<System> {
  const system = await withSystem(t, { apps: [smallCases] })
  system.now = () => '2026-03-02T02:00:00.000Z'
  return system
}

function apply(system: System, more: object = {}) {
  return openCaseFor(system, {
    item: 'stall-permit',
    applicant: { subject: 'person:a', name: '张三' },
    agent: null,
    channel: 'portal',
    form: { place: '临江路', size: 12, phone: '13800138000' },
    materials: { lease: { state: 'given', files: ['f'], trust: 'C' } },
    by: { roles: ['applicant'], department: null, id: 'account:a', name: '张三' },
    command: null,
    requireTaken: (faults) => {
      if (faults.length > 0) throw faults.map(({ field, code }) => [field, code])
    },
    ...more,
  })
}

function officer(id: string, department = 'market'): PersonActor {
  const roles: PersonActor['roles'] = ['clerk', 'reviewer']
  return {
    kind: 'person',
    id,
    name: `officer ${id}`,
    subject: null,
    roles,
    department,
    division: null,
    second: true,
    acting: null,
  }
}

function paper(trust: CaseMaterial['trust']): CaseMaterial {
  return { state: 'given', files: [randomUUID()], trust }
}

function given(no: string, step: string) {
  return { no, step, version: null, command: null, requireTaken: () => {} }
}

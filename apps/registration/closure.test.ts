import assert from 'node:assert/strict'
import test from 'node:test'
import { PlayedCase } from '#test/play-case.ts'
import { registered } from '#test/registration-forms.ts'
import { registration } from './app.ts'

const clean = {
  noDebts: true,
  wagesPaid: true,
  taxesPaid: true,
  allInvestors: true,
  pledged: false,
  litigation: false,
  unpaidFine: false,
}

const applied = (
  on: string,
  form: Record<string, unknown> = {},
  entity: unknown = registered,
  listed: unknown = null,
) =>
  new PlayedCase(registration, 'registration-closure', {
    on,
    form: { ...clean, ...form },
    subject: `uscc:${registered.uscc}`,
    found: { entity, listed },
  })

test('an enterprise is public for twenty days; when nobody objects it may apply, and then it ends', () => {
  const played = applied('2026-03-03')
  assert.deepEqual([played.state.value, played.due('publicity')], ['publicised', '2026-03-23'])
  assert.equal(played.pass('2026-03-23').state.value, 'publicised')
  assert.equal(played.pass('2026-03-24').state.value, 'mayApply')
  assert.equal(played.due('apply'), '2026-04-13')
  played.take('apply', { on: '2026-04-13' })
  assert.deepEqual([played.state.value, played.state.facts.closedOn], ['deregistered', '2026-04-13'])
  assert.equal(played.history.at(-1)?.revokes, registered.certificate)
  assert.deepEqual(
    played.history.map(({ step }) => step),
    ['open', 'publicise', 'unopposed', 'apply'],
  )
})

test('who has applied ahead is deregistered by silence, on the day after the period', () => {
  const played = applied('2026-03-03', { applyAtEnd: true })
  assert.equal(played.pass('2026-03-23').state.isClosed, false)
  played.pass('2026-03-24')
  assert.deepEqual([played.state.value, played.state.facts.closedOn], ['deregistered', '2026-03-24'])
  assert.equal(played.history.filter(({ tells }) => tells === 'registration.closed').length, 1)
})

test('who does not apply within twenty days after the period begins anew', () => {
  const played = applied('2026-03-03').pass('2026-04-13')
  assert.equal(played.state.value, 'mayApply')
  assert.equal(played.pass('2026-04-14').state.value, 'lapsed')
})

test('the period was forty-five days until July 2021', () => {
  assert.equal(applied('2021-07-29').due('publicity'), '2021-09-13', 'forty-five days end on a Sunday')
  assert.equal(applied('2021-07-30').due('publicity'), '2021-08-19')
  assert.equal(applied('2022-03-01').due('publicity'), '2022-03-21')
})

test('an objection stops it, by whoever it comes, and the period then ends nothing', () => {
  for (const as of ['clerk', 'rule'] as const) {
    const played = applied('2026-03-03', { applyAtEnd: true }).take('object', { as, on: '2026-03-23' })
    assert.deepEqual([played.state.value, played.state.facts.outcome], ['objected', 'objected'])
    assert.equal(played.pass('2026-06-01').state.value, 'objected')
    assert.equal(played.history.filter(({ tells }) => tells === 'registration.closed').length, 0)
  }
})

test('an individual business is not made public: the departments have ten days, and their silence is enough', () => {
  const entity = { ...registered, kind: '个体工商户' }
  const played = applied('2026-03-03', {}, entity)
  assert.deepEqual([played.state.value, played.due('departments')], ['pushed', '2026-03-13'])
  assert.equal(played.pass('2026-03-13').state.value, 'pushed')
  assert.equal(played.pass('2026-03-14').state.value, 'deregistered')
  assert.equal(applied('2026-03-03', {}, entity).take('object', { as: 'clerk' }).state.value, 'objected')
})

test('the simple way is closed to who is not active, abnormal, or has matters open', () => {
  const grounds: [unknown, Record<string, unknown>, string][] = [
    [null, {}, 'unknown'],
    [{ ...registered, status: '吊销' }, {}, 'notActive'],
    [registered, { pledged: true }, 'barred'],
    [registered, { litigation: true }, 'barred'],
    [registered, { unpaidFine: true }, 'barred'],
  ]
  for (const [entity, form, ground] of grounds) {
    const { state, history } = applied('2026-03-03', form, entity)
    assert.deepEqual([state.value, history.at(-1)?.documents[0]?.values.ground], ['refused', ground])
  }
  const { state } = applied('2026-03-03', {}, registered, { listType: '经营异常名录' })
  assert.deepEqual([state.value, state.facts.ground], ['refused', 'abnormal'])
})

test('an application for closure may be withdrawn until it is done', () => {
  assert.equal(applied('2026-03-03').take('withdraw').state.value, 'withdrawn')
  assert.equal(applied('2026-03-03').pass('2026-03-24').take('withdraw').state.value, 'withdrawn')
})

test('an objection is entered at once', () => {
  const form = { closureCase: 'BJ331500260303000001', capacity: 'creditor', grounds: '尚欠货款未付' }
  const played = new PlayedCase(registration, 'registration-objection', { on: '2026-03-10', form })
  assert.deepEqual(
    [played.state.value, played.history.at(-1)?.tells],
    ['filed', 'registration.objection.filed'],
  )
})

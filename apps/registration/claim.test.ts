import assert from 'node:assert/strict'
import test from 'node:test'
import { decide } from '#core/decision/decide.ts'
import { loadApps } from '#core/load-apps.ts'
import { PlayedCase } from '#test/play-case.ts'
import { registered } from '#test/registration-forms.ts'
import { registration } from './app.ts'

const { tables } = loadApps([registration])

const pushed = (on = '2026-03-02', department = 'tax') =>
  new PlayedCase(registration, 'registration-claim', {
    on,
    form: { uscc: registered.uscc, name: registered.name, department, purpose: 'tax' },
    subject: `uscc:${registered.uscc}`,
    channel: 'engine',
  })

test('a registration lies on the desk of the department it was pushed to, for five working days', () => {
  const played = pushed()
  assert.deepEqual([played.state.facts.department, played.due('claim')], ['tax', '2026-03-09'])
  assert.equal(played.refused('claim', { as: 'clerk', department: 'statistics' }), 'step-not-yours')
  played.take('claim', { as: 'clerk', on: '2026-03-09' })
  assert.deepEqual(
    [played.state.value, played.state.facts.status, played.state.facts.days],
    ['claimed', 'claimed', 5],
  )
})

test('who does not claim is overdue on the day after, once, and may still claim', () => {
  const played = pushed().pass('2026-03-09')
  assert.equal(played.state.value, 'pushed')
  assert.equal(played.pass('2026-03-10').state.value, 'overdue')
  assert.equal(played.pass('2026-06-01').history.filter(({ step }) => step === 'miss').length, 1)
  played.take('claim', { as: 'clerk', on: '2026-06-01' })
  assert.deepEqual([played.state.value, played.state.facts.status], ['claimed', 'claimed-late'])
})

test('a department that is not concerned says why', () => {
  assert.equal(pushed().refused('decline'), 'step-reason-missing')
  assert.equal(pushed().take('decline', { reason: '不属于本部门职责' }).state.facts.status, 'declined')
})

test('what a department may no longer ask for depends on the day: three papers in one, five, many', () => {
  const on = (day: string, department: string) => pushed(day, department).state.facts.noLongerAsked
  assert.deepEqual(on('2015-09-30', 'tax'), [])
  assert.deepEqual(on('2015-10-01', 'tax'), ['税务登记证'])
  assert.deepEqual(on('2016-09-30', 'statistics'), [])
  assert.deepEqual(on('2016-10-01', 'statistics'), ['统计登记证'])
  assert.deepEqual(on('2017-09-30', 'public-security'), [])
  assert.deepEqual(on('2017-10-01', 'public-security'), ['公章刻制备案'])
})

test('at least four departments are told of every registration, and those that license what it does', () => {
  const told = (inputs: Record<string, unknown>) => {
    const { compiled } = tables.get('registration.claimants')!
    const { outcome } = decide(compiled, inputs)
    return (outcome as { department: string }[]).map(({ department }) => department).sort()
  }
  const always = ['human-resources', 'public-security', 'statistics', 'tax']
  const plain = { kind: '个体工商户', seals: false, employees: 3, scope: ['日用品销售'] }
  assert.deepEqual(told(plain), always)
  assert.deepEqual(told({ ...plain, scope: ['餐饮服务', '道路货物运输'] }), [
    'human-resources',
    'market-regulation',
    'public-security',
    'statistics',
    'tax',
    'transport',
  ])
  assert.ok(told({ ...plain, kind: '有限责任公司' }).includes('housing-fund'))
})

import assert from 'node:assert/strict'
import test from 'node:test'
import { PlayedCase } from '#test/play-case.ts'
import { registered } from '#test/registration-forms.ts'
import { registration } from './app.ts'

const move = { changes: ['address'], address: '江湾市望潮区潮声街6号', decidedOn: '2026-02-20' }

const applied = (form: Record<string, unknown>, found: Record<string, unknown> = {}) =>
  new PlayedCase(registration, 'registration-change', {
    on: '2026-03-02',
    form,
    division: '331500',
    subject: `uscc:${registered.uscc}`,
    found: { entity: registered, same: null, ...found },
  })

test('a change keeps what does not change, and makes the licence out anew', () => {
  const played = applied(move)
  assert.equal(played.due('register'), '2026-03-05')
  played.take('change', { as: 'clerk' })
  const { facts, value } = played.state
  assert.deepEqual(
    [value, facts.address, facts.name, facts.capital, facts.changedOn, facts.wasLate],
    ['changed', move.address, registered.name, registered.capital, '2026-03-02', false],
  )
  assert.equal(played.history.at(-1)?.certificate, 'issue')
})

test('a change is late when it is applied for more than thirty days after it was decided', () => {
  const late = (decidedOn: string) =>
    applied({ ...move, decidedOn }).take('change', { as: 'clerk' }).state.facts.wasLate
  assert.equal(late('2026-01-31'), false)
  assert.equal(late('2026-01-30'), true)
})

test('a new name is read like any other, but an entity’s own name is never in its way', () => {
  const renamed = {
    changes: ['name'],
    place: '江湾市',
    tradeName: '潮声',
    industry: '餐饮',
    organisation: '有限公司',
    decidedOn: '2026-02-20',
  }
  const other = { status: 'registered', uscc: '91331502MA7K000320' }
  assert.equal(applied(renamed, { same: other }).state.value, 'needsCorrection')
  const own = { status: 'registered', uscc: registered.uscc }
  assert.equal(applied(renamed, { same: own }).state.value, 'received')
  const { facts } = applied(renamed).take('change', { as: 'clerk' }).state
  assert.deepEqual([facts.name, facts.nameId], ['江湾市潮声餐饮有限公司', '331500/潮声/餐饮'])
  const again = applied({ ...renamed, tradeName: '中国潮声' })
  assert.deepEqual([again.state.value, again.state.facts.nameGround], ['needsCorrection', 'state'])
  again.take('resubmit', { on: '2026-03-04', form: renamed })
  assert.deepEqual([again.state.value, again.due('register')], ['received', '2026-03-09'])
})

test('who is not in the register, or no longer active, changes nothing', () => {
  assert.equal(applied(move, { entity: null }).state.value, 'refused')
  assert.equal(applied(move, { entity: { ...registered, status: '注销' } }).state.value, 'refused')
})

test('a change is corrected, extended, refused and withdrawn like a registration', () => {
  const corrected = applied(move).take('correct', { reason: '缺少住所文件' })
  assert.equal(corrected.state.value, 'needsCorrection')
  corrected.take('resubmit', { form: move })
  assert.equal(corrected.refused('correct', { reason: '还缺一份' }), 'step-not-now')
  const extended = applied(move).take('extend', { reason: '需要核对' })
  assert.equal(extended.due('register'), '2026-03-10')
  assert.equal(applied(move).take('deny', { reason: '不符合规定' }).state.value, 'denied')
  assert.equal(applied(move).take('withdraw').state.value, 'withdrawn')
})

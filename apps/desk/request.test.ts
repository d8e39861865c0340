import assert from 'node:assert/strict'
import test from 'node:test'
import { PlayedCase } from '#test/play-case.ts'
import { desk } from './app.ts'

test('a question has five working days and a promise of one, everything else fifteen', () => {
  const consult = begun({ kind: 'consult' })
  assert.deepEqual([consult.due('consult'), consult.due('consult', 'promised')], ['2026-10-19', '2026-10-13'])
  for (const kind of ['help', 'complain', 'suggest']) {
    const one = begun({ kind })
    assert.deepEqual(
      [one.due(kind), Object.keys(one.state.clocks).sort()],
      ['2026-11-02', [kind, 'sorting'].sort()],
    )
  }
})

test('no silence of the desk or of a department answers anything: the clocks turn red', () => {
  const silent = begun().pass('2026-12-31')
  assert.deepEqual([silent.state.value, silent.history.length], ['received', 1])
  const sent = begun().take('confirm').pass('2026-12-31')
  assert.deepEqual([sent.state.value, sent.history.length], ['handling', 2])
})

test('the desk has one working day; it follows the suggestion, or says why it does not', () => {
  const confirmed = begun()
  assert.equal(confirmed.due('sorting'), '2026-10-13')
  confirmed.take('confirm', { on: '2026-10-13' })
  assert.deepEqual(
    [confirmed.state.value, confirmed.state.facts.department, confirmed.state.facts.isRerouted],
    ['handling', 'housing-construction', false],
  )
  const other = { department: 'urban-management', topic: 'street-trade' }
  assert.equal(begun().refused('assign', { as: 'clerk', form: other }), 'step-reason-missing')
  const changed = begun().take('assign', { form: other, reason: '路灯在临时摊点内' })
  assert.deepEqual(
    [changed.state.facts.department, changed.state.facts.topic, changed.state.facts.isRerouted],
    ['urban-management', 'street-trade', true],
  )
})

test('where nothing is suggested there is nothing to confirm', () => {
  assert.equal(begun({ text: '我有一个想法' }).refused('confirm', { as: 'clerk' }), 'step-condition')
})

test('a department passes on or sends back what is not its own within five working days, and no later', () => {
  const sent = () => begun().take('confirm', { on: '2026-10-12' })
  const passed = sent().take('transfer', {
    form: { department: 'urban-management' },
    reason: '属临时设施',
    on: '2026-10-19',
  })
  assert.deepEqual(
    [passed.state.value, passed.state.facts.department, passed.state.facts.transfers],
    ['handling', 'urban-management', 1],
  )
  const back = sent().take('sendBack', { reason: '职责不清', on: '2026-10-19' })
  assert.deepEqual(
    [back.state.value, back.state.facts.department, back.due('sorting')],
    ['received', 'petition', '2026-10-20'],
  )
  const late = { as: 'clerk' as const, reason: '职责不清', on: '2026-10-20' }
  assert.equal(sent().refused('sendBack', late), 'step-condition')
})

test('each department’s share of the time is kept, and none is counted while the resident is asked', () => {
  const played = begun()
    .take('ask', { form: { question: '哪一段路？' }, on: '2026-10-13' })
    .take('reply', { form: { more: '建设路12号' }, on: '2026-10-15' })
    .take('confirm', { on: '2026-10-16' })
    .take('transfer', { form: { department: 'urban-management' }, reason: '属临时设施', on: '2026-10-19' })
    .take('answer', { form: { answer: '已修复' }, on: '2026-10-27' })
  const stays = played.state.facts.stays as { department: string; days: number }[]
  assert.deepEqual(
    stays.map(({ department, days }) => [department, days]),
    [
      ['petition', 1],
      ['petition', 1],
      ['housing-construction', 1],
      ['urban-management', 6],
    ],
  )
})

test('asking the resident stops the clocks, and what they add is read by the table of words as well', () => {
  const asked = begun({ text: '坏了好久' }).take('ask', {
    form: { question: '什么坏了？' },
    on: '2026-10-13',
  })
  assert.deepEqual([asked.state.value, asked.due('help'), asked.due('sorting')], ['asked', null, null])
  asked.take('reply', { form: { more: '路灯' }, on: '2026-10-15' })
  assert.deepEqual([asked.state.facts.suggested, asked.due('help')], ['housing-construction', '2026-11-05'])
})

test('whoever does not explain within ten working days has let it lapse, once', () => {
  const asked = begun().take('ask', { form: { question: '哪一段路？' }, on: '2026-10-13' })
  assert.equal(asked.due('replying'), '2026-10-27')
  assert.equal(asked.pass('2026-10-27').state.value, 'asked')
  asked.pass('2026-12-31')
  assert.deepEqual([asked.state.value, asked.state.facts.outcome], ['lapsed', 'lapsed'])
  assert.equal(asked.history.filter(({ step }) => step === 'lapse').length, 1)
})

test('the head extends an answer once and says why', () => {
  const sent = begun().take('confirm')
  assert.equal(sent.refused('extend', { as: 'reviewer', reason: '复杂' }), 'step-not-yours')
  sent.take('extend', { reason: '需更换电缆', on: '2026-11-02' })
  assert.equal(sent.due('help'), '2026-11-16')
  assert.equal(sent.refused('extend', { as: 'head', reason: '还要' }), 'step-extension')
})

test('an answer on the last day is in time; one on the day after is not, and says why', () => {
  const answered = (on: string, reason: string) =>
    begun()
      .take('confirm')
      .take('answer', { form: { answer: '已修复' }, on, reason })
  assert.equal(answered('2026-11-02', '').state.facts.inTime, true)
  assert.equal(answered('2026-11-03', '电缆缺货').state.facts.inTime, false)
})

test('who is not satisfied has it looked at once more, and then closes it as it is', () => {
  const answered = () =>
    begun()
      .take('confirm')
      .take('answer', { form: { answer: '已修复' }, on: '2026-10-20' })
  const closed = answered().take('satisfied')
  assert.deepEqual([closed.state.value, closed.state.facts.outcome], ['closed', 'satisfied'])
  assert.equal(answered().refused('unsatisfied', { as: 'applicant', reason: '没修' }), 'step-condition')
  const again = answered().take('reopen', { reason: '又灭了', on: '2026-10-22' })
  assert.deepEqual(
    [again.state.value, again.state.facts.department, again.due('help')],
    ['handling', 'housing-construction', '2026-11-12'],
  )
  again.take('answer', { form: { answer: '更换电缆' }, on: '2026-10-30' })
  assert.equal(again.refused('reopen', { as: 'applicant', reason: '还是不亮' }), 'step-condition')
  again.take('unsatisfied', { reason: '还是不亮' })
  assert.deepEqual([again.state.value, again.state.facts.outcome], ['closed', 'unsatisfied'])
})

test('an answer nobody judges closes after seven working days, once, and no officer closes it', () => {
  const answered = begun()
    .take('confirm')
    .take('answer', { form: { answer: '已修复' }, on: '2026-10-20' })
  assert.deepEqual(answered.open('reviewer'), [])
  assert.equal(answered.due('closing'), '2026-10-29')
  assert.equal(answered.pass('2026-10-29').state.value, 'answered')
  answered.pass('2026-12-31')
  assert.deepEqual([answered.state.value, answered.state.facts.outcome], ['closed', 'silent'])
  assert.equal(answered.history.filter(({ step }) => step === 'closeByRule').length, 1)
})

test('the desk answers a question by itself, declines with a reason, and a request can be taken back', () => {
  const answered = begun({ kind: 'consult' }).take('answer', { form: { answer: '在政务大厅二楼' } })
  assert.deepEqual([answered.state.value, answered.state.facts.answeredBy], ['answered', 'petition'])
  const declined = begun().take('decline', { reason: '已由法院受理' })
  assert.deepEqual(
    [declined.state.value, declined.history.at(-1)?.documents[0]?.values.reason],
    ['declined', '已由法院受理'],
  )
  assert.equal(begun().take('withdraw').state.value, 'withdrawn')
  assert.equal(begun().take('confirm').take('withdraw').state.value, 'withdrawn')
})

function begun(changed: Record<string, unknown> = {}): PlayedCase {
  const form = { kind: 'help', title: '路灯', text: '建设路的路灯坏了', phone: '138****8000', ...changed }
  if (changed.text) form.title = '你好'
  return new PlayedCase(desk, '12345-request', { on: '2026-10-12', form })
}

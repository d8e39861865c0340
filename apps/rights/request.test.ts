import assert from 'node:assert/strict'
import test from 'node:test'
import { PlayedCase } from '#test/play-case.ts'
import { rights } from './app.ts'

const copy = { requestNo: 'R-2026-0001', kind: 'copy', task: 'giveCopy', limit: 'answer' }
const opened = (form: object = {}) =>
  new PlayedCase(rights, 'rights-request', {
    on: '2026-03-02',
    channel: 'engine',
    form: { ...copy, askedOn: '2026-03-02', channel: 'portal', ...form },
  })
const granted = { outcome: 'granted', answer: '副本已放入“我的数据”' }

test('a request lies with the department it names, and with the data bureau where it names none', () => {
  assert.equal(opened({ department: 'emergency-management' }).state.facts.department, 'emergency-management')
  const general = opened()
  assert.equal(general.state.facts.department, 'data')
  const elsewhere = { department: 'emergency-management', form: granted }
  assert.equal(general.refused('answer', elsewhere), 'step-not-yours')
})

test('each kind has its own time, counted from the day it was asked, and no other clock runs', () => {
  const clocks = (limit: string) => {
    const played = opened({ limit, askedOn: '2026-02-27' })
    return Object.keys(played.state.clocks).map((name) => [name, played.due(name)])
  }
  assert.deepEqual(clocks('answer'), [['answer', '2026-03-19']])
  assert.deepEqual(clocks('correct'), [['correct', '2026-03-12']])
  assert.deepEqual(clocks('stop'), [['stop', '2026-02-28']])
})

test('silence answers nobody: what is late waits for a person, who says why', () => {
  const late = opened({ kind: 'review', task: 'reviewDecision' }).pass('2026-06-30')
  assert.equal(late.state.value, 'open')
  assert.deepEqual(late.open('clock'), [])
  assert.equal(late.refused('answer', { form: granted }), 'step-reason-missing')
  assert.equal(late.take('answer', { form: granted, reason: '调阅原始判定' }).state.value, 'answered')
})

test('neither a rule nor the engine nor whoever is no reviewer answers, however simple it is', () => {
  const played = opened({ kind: 'review', task: 'reviewDecision' })
  for (const as of ['rule', 'engine', 'clock', 'clerk', 'applicant'] as const)
    assert.equal(played.refused('answer', { as, form: granted }), 'step-not-yours', as)
})

test('whoever asked may take it back until it is answered', () => {
  const taken = opened().take('withdraw', { on: '2026-03-04' })
  assert.deepEqual([taken.state.value, taken.state.facts.withdrawnOn], ['withdrawn', '2026-03-04'])
  const answered = opened().take('answer', { form: granted })
  assert.equal(answered.refused('withdraw', { as: 'applicant' }), 'step-not-now')
})

import assert from 'node:assert/strict'
import test from 'node:test'
import type { StepDone } from '#core/process/step-done.ts'
import { PlayedCase } from '#test/play-case.ts'
import { complaint } from './app.ts'

test('one letter with a dispute and a violation opens two cases, each counted from the day of the letter', () => {
  const { state, history } = letter({ wants: 'both' })
  assert.equal(state.value, 'handedOn')
  assert.deepEqual(opened(history), ['12315-complaint', '12315-report'])
  const [first] = history.flatMap(({ opens }) => opens)
  assert.deepEqual([first?.form.receivedOn, first?.form.claim], ['2026-09-24', '退货退款'])
})

test('a letter that wants one thing opens one case', () => {
  assert.deepEqual(opened(letter({ wants: 'mediation' }).history), ['12315-complaint'])
  assert.deepEqual(opened(letter({ wants: 'enforcement' }).history), ['12315-report'])
})

test('a letter that does not know is sorted by an officer within one working day; nobody sorts it by silence', () => {
  const unsure = letter({ wants: 'unsure', text: '买到的奶粉过期了' })
  assert.deepEqual([unsure.state.value, unsure.due('sorting')], ['received', '2026-09-28'])
  unsure.pass('2026-10-20')
  assert.equal(unsure.state.value, 'received')
  unsure.take('sort', { form: { isComplaint: true, isReport: true }, reason: '积压' })
  assert.deepEqual(opened(unsure.history), ['12315-complaint', '12315-report'])
})

test('a case of a letter that was sorted late keeps the order and the limit of the day of the letter', () => {
  const late = letter({ wants: 'unsure', text: '吃坏了肚子' }, '2026-04-14')
  late.take('sort', { form: { isComplaint: true, isReport: false }, on: '2026-04-16', reason: '积压' })
  const [one] = late.history.flatMap(({ opens }) => opens)
  const { form } = one!
  const child = new PlayedCase(complaint, '12315-complaint', { on: '2026-04-16', form })
  assert.deepEqual([child.state.facts.ruleSet, child.state.facts.receivedOn], ['order20', '2026-04-14'])
  assert.equal(child.due('acceptance'), '2026-04-23')
})

test('what is neither is pointed to another way, and a letter can be taken back before it is sorted', () => {
  const asked = letter({ wants: 'unsure', text: '营业执照怎么办' })
  assert.equal(asked.take('redirect', { reason: '属于咨询' }).state.value, 'redirected')
  const unsure = letter({ wants: 'unsure', text: '算了' })
  assert.equal(unsure.take('withdraw').state.value, 'withdrawn')
})

test('a letter is closed by itself when all that it opened is closed', () => {
  const both = letter({ wants: 'both' })
  const child = (item: string, isClosed: boolean) => ({ no: item, item, isClosed, outcome: null })
  both.settle([child('12315-complaint', true), child('12315-report', false)])
  assert.equal(both.state.value, 'handedOn')
  both.settle([child('12315-complaint', true), child('12315-report', true)])
  assert.equal(both.state.value, 'closed')
})

function opened(history: readonly StepDone[]): string[] {
  return history.flatMap(({ opens }) => opens.map(({ item }) => item))
}

function letter(changed: Record<string, unknown>, on = '2026-09-24'): PlayedCase {
  const form = {
    respondentName: '江湾市沙鸥家电有限公司',
    respondentKind: 'business',
    respondentAddress: '临江路3号',
    respondentPlace: '331502',
    category: 'food',
    bought: '奶粉',
    knewOn: '2026-04-01',
    dispute: '买到过期奶粉',
    claim: '退货退款',
    violation: '销售过期食品',
    isNamed: true,
  }
  return new PlayedCase(complaint, '12315-letter', { on, form: { ...form, ...changed } })
}

import assert from 'node:assert/strict'
import test from 'node:test'
import { PlayedCase } from '#test/play-case.ts'
import { smallCases } from '#test/small-cases.ts'
import { caseEvent } from './case-event.ts'
import type { CaseState } from './case-state.ts'
import { childEvent, isNews, withChild } from './child-told.ts'
import { type CaseEvent, foldCase, foldEvent } from './fold-case.ts'
import type { KeptApart } from './kept-apart.ts'
import type { StepDone } from './step-done.ts'

const agent = { account: 'a', name: '李代办', delegation: 'd' }

test('a case comes out of its events with who acts for the applicant, where it began, and every paper', () => {
  const { state, history } = played()
  const { materials } = state
  const $begun = { agent, department: 'market', division: '331500' }
  const apart = { $begun, $brought: { materials, digests: {} } }
  assert.deepEqual(foldCase(eventsOf(state, history, apart)), { ...state, agent })
})

test('events of before they told that give the case without it', () => {
  const { state, history } = played()
  assert.deepEqual(foldCase(eventsOf(state, history, {})), { ...state, materials: {} })
})

test('a case hears of one that it opened where that stands otherwise, and its log tells it so', () => {
  const { state } = played()
  const child = { no: 'BJ2', item: 'stall-permit', isClosed: false, outcome: null }
  const opened = withChild(withChild(state, child), { ...child, no: 'BJ3' })
  assert.deepEqual([isNews(state, child), isNews(opened, child)], [true, false])
  const over = { ...child, isClosed: true, outcome: 'approved' }
  assert.ok(isNews(opened, over))
  const told = { version: 2, loopId: 'l', at: state.openedAt, now: state.openedAt }
  const event = childEvent(opened, { child: over, causeId: 'BJ2.7' }, told)
  assert.deepEqual(foldEvent(opened, event)?.children, [over, { ...child, no: 'BJ3' }])
})

test('what begins in the middle is no case', () => {
  const { state, history } = played()
  const told = eventsOf(state, history, {})
  assert.equal(foldCase([{ type: 'case.yellow', data: { caseNo: state.no } }]), null)
  assert.deepEqual(foldCase([{ type: 'case.yellow', data: {} }, ...told])?.value, state.value)
})

function played(): PlayedCase {
  const begun = { on: '2026-03-02', division: '331500', promised: { plan: '2026-03-06' } }
  return new PlayedCase(smallCases, 'stall-permit', begun).take('accept')
}

function eventsOf(state: CaseState, history: StepDone[], apart: KeptApart): CaseEvent[] {
  const telling = { loopId: 'l', now: state.openedAt, withForm: false, papers: null, organ: null }
  return history.map((done, n) => caseEvent(state, done, { ...telling, apart: n === 0 ? apart : {} }))
}

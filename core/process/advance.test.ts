import assert from 'node:assert/strict'
import test from 'node:test'
import { smallCases } from '#test/small-cases.ts'
import { shippedCalendar } from '../clock/calendar-years.ts'
import { dateInShanghai } from '../clock/shanghai.ts'
import { loadApps } from '../load-apps.ts'
import { advance } from './advance.ts'
import type { CaseActor, CaseState } from './case-state.ts'
import type { CaseWorld } from './case-world.ts'
import type { Command } from './command.ts'
import { clockMoments, desksOf } from './desks.ts'
import { blankOf } from './load-cases.ts'
import { openCase } from './open-case.ts'
import { openSteps } from './open-steps.ts'
import type { Who } from './process.ts'
import type { Advanced } from './settle.ts'

const apps = loadApps([smallCases])
const process = apps.cases.processes.get('stall.permit')!
const item = apps.cases.items.get('stall-permit')!

test('an application is accepted, reviewed by three departments, approved as suggested, and closed', () => {
  let state = begun()
  state = took(state, officer('accept'))
  assert.equal(state.clocks.decide?.due.statutory, '2026-03-30T15:59:59.000Z')
  assert.equal(state.clocks.decide?.due.promised, '2026-03-16T15:59:59.000Z')
  state = took(state, officer('send'))
  assert.deepEqual(state.value, { review: { fire: 'open', food: 'open', sign: 'waiting' } })
  assert.deepEqual(
    desksOf(process, state, clockMoments(process, state, shippedCalendar)).map(({ desk, department }) => [
      desk,
      department,
    ]),
    [
      ['fire', 'fire'],
      ['food', 'food'],
    ],
  )
  state = took(state, officer('fire.agree', { department: 'fire' }))
  assert.deepEqual(state.value, { review: { fire: 'done', food: 'open', sign: 'open' } })
  state = took(state, officer('food.agree', { department: 'food' }))
  state = took(state, officer('sign.agree', { department: 'city' }))
  assert.equal(state.value, 'deciding')
  const { state: approved, done } = advanced(state, officer('approve'))
  assert.deepEqual(
    [approved.value, approved.isClosed, approved.facts.outcome],
    ['approved', true, 'approved'],
  )
  assert.deepEqual([done[0]?.suggestion?.step, done[0]?.certificate], ['approve', 'issue'])
  assert.deepEqual(done[0]?.documents, [
    { kind: 'stall.decision', numbered: '江摊许', values: { outcome: 'approved' } },
  ])
  assert.deepEqual(desksOf(process, approved, {}), [])
})

test('a step is refused that is not allowed now, not by this department, not by this role, or without its reason', () => {
  const state = begun()
  const refused = (command: Command) => {
    const answer = advance(process, state, command, world)
    return answer.ok ? null : answer.code
  }
  assert.equal(refused(officer('approve')), 'step-not-now')
  assert.equal(refused(officer('accept', { department: 'fire' })), 'step-not-yours')
  assert.equal(refused(officer('accept', { roles: ['applicant'] })), 'step-not-yours')
  assert.equal(refused(officer('refuse')), 'step-reason-missing')
  assert.equal(refused(officer('toString')), 'step-unknown')
  const bare = advance(process, { ...state, materials: {} }, officer('accept'), world)
  assert.equal(bare.ok ? null : bare.code, 'step-not-now')
})

test('who decides otherwise than the table suggests says why', () => {
  let state = begun({ size: 60 })
  for (const [step, department] of [
    ['accept', 'market'],
    ['send', 'market'],
    ['fire.agree', 'fire'],
    ['food.agree', 'food'],
    ['sign.agree', 'city'],
  ])
    state = took(state, officer(step!, { department }))
  const departing = advance(process, state, officer('approve'), world)
  assert.equal(departing.ok ? null : departing.code, 'step-departs')
  const { done } = advanced(state, { ...officer('approve'), reason: 'the hall is large enough' })
  assert.deepEqual(
    [done[0]?.suggestion?.step, done[0]?.suggestion?.matched[0]?.basis],
    ['deny', ['摊位条例#第九条']],
  )
})

test('suspended days are not counted, and the law lets a limit be extended once', () => {
  let state = took(begun(), officer('accept'))
  state = took(state, { ...officer('suspend', { at: '2026-03-09T01:00:00.000Z' }), reason: 'expert opinion' })
  assert.equal(state.clocks.decide?.due.statutory, null)
  state = took(state, officer('resume', { at: '2026-03-13T01:00:00.000Z' }))
  assert.equal(state.clocks.decide?.due.statutory, '2026-04-07T15:59:59.000Z')
  const extend = {
    ...officer('extend', { roles: ['head'], at: '2026-03-16T01:00:00.000Z' }),
    reason: 'many objections',
  }
  state = took(state, extend)
  assert.equal(state.clocks.decide?.due.statutory, '2026-04-21T15:59:59.000Z')
  const again = advance(process, state, extend, world)
  assert.deepEqual(again.ok ? null : [again.code, again.params?.fault], ['step-extension', 'extension-again'])
})

test('each is offered the steps whose turn it is for them', () => {
  const state = begun()
  const at = state.openedAt
  assert.deepEqual(openSteps(process, state, { by: who(['applicant']), at }, world), ['withdraw'])
  assert.deepEqual(openSteps(process, state, { by: who(['clerk']), at }, world), ['accept', 'correct'])
  assert.deepEqual(openSteps(process, state, { by: who(['reviewer'], 'fire'), at }, world), [])
})

test('a case survives JSON between any two steps', () => {
  const state = took(took(begun(), officer('accept')), officer('send'))
  assert.deepEqual(JSON.parse(JSON.stringify(state)), state)
})

const world: CaseWorld = {
  today: '2026-03-02',
  calendar: shippedCalendar,
  item,
  tables: apps.tables,
  documents: apps.cases.documents,
  blank: (one) => blankOf(apps.cases, 'stall', one),
  found: {},
  serials: {},
}

function begun(form: Record<string, unknown> = {}): CaseState {
  return openCase(process, {
    no: 'BJ991501260302000001',
    item: 'stall-permit',
    itemVersion: 1,
    openedAt: '2026-03-02T02:00:00.000Z',
    applicant: { subject: 'person:a', name: '张三' },
    agent: null,
    channel: 'portal',
    form: { place: '临江路', size: 12, ...form },
    materials: {
      lease: { state: 'given', files: ['f'], trust: 'C' },
      plan: { state: 'given', files: ['g'], trust: 'C' },
    },
    parent: null,
    department: 'market',
    division: null,
  })
}

function who(roles: Who[], department = 'market'): CaseActor {
  return { roles, department, id: 'account:1', name: '李四' }
}

function officer(
  step: string,
  {
    at = '2026-03-02T03:00:00.000Z',
    ...by
  }: { at?: string; roles?: Who[]; department?: string | undefined } = {},
): Command {
  return { step, by: who(by.roles ?? ['reviewer', 'clerk'], by.department), at }
}

function advanced(state: CaseState, command: Command): Advanced {
  const answer = advance(process, state, command, { ...world, today: dateInShanghai(command.at) })
  assert.ok(answer.ok, JSON.stringify(answer))
  return answer
}

function took(state: CaseState, command: Command): CaseState {
  return advanced(state, command).state
}

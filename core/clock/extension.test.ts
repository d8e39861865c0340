import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedCalendar as calendar } from './calendar-years.ts'
import type { Extension } from './extension.ts'
import { type DueQuestion, dueOf } from './limit.ts'

const workdays = (amount: number) => ({ amount, unit: 'workday' }) as const

function answer(question: Omit<DueQuestion, 'calendar'>): string {
  const due = dueOf({ calendar, ...question })
  return due.ok ? due.due : due.code
}

const extension: Extension = { amount: 10, decidedOn: '2026-03-20', approver: '李明', reason: '案情复杂' }

test('an extension decided in time is added to the same limit', () => {
  assert.equal(answer({ start: '2026-03-02', limit: workdays(20), extensions: [extension] }), '2026-04-14')
  const lastDay = { ...extension, decidedOn: '2026-03-30' }
  assert.equal(answer({ start: '2026-03-02', limit: workdays(20), extensions: [lastDay] }), '2026-04-14')
})

test('an extension is refused after expiry, before the start, and without a name or a reason', () => {
  const refusal = (change: Partial<Extension>) =>
    answer({ start: '2026-03-02', limit: workdays(20), extensions: [{ ...extension, ...change }] })
  assert.equal(refusal({ decidedOn: '2026-03-31' }), 'extension-after-expiry')
  assert.equal(refusal({ decidedOn: '2026-03-01' }), 'extension-before-start')
  assert.equal(refusal({ decidedOn: '2026-02-30' }), 'extension-not-real')
  assert.equal(refusal({ reason: ' ' }), 'extension-incomplete')
  assert.equal(refusal({ approver: '' }), 'extension-incomplete')
  assert.equal(refusal({ amount: 0 }), 'extension-not-countable')
})

test('a second extension is refused unless the law allows it, and so is a longer one than it allows', () => {
  const extensions = [extension, { ...extension, decidedOn: '2026-04-10', amount: 5 }]
  const limit = { ...workdays(20), extension: { times: 2 } }
  assert.equal(answer({ start: '2026-03-02', limit: workdays(20), extensions }), 'extension-again')
  assert.equal(answer({ start: '2026-03-02', limit, extensions }), '2026-04-21')
  const short = { ...workdays(20), extension: { times: 1, amount: 9 } }
  assert.equal(answer({ start: '2026-03-02', limit: short, extensions: [extension] }), 'extension-too-long')
})

test('an extension may be decided while the clock stands', () => {
  const suspensions = [{ from: '2026-03-09', to: '2026-06-30' }]
  const late = { ...extension, decidedOn: '2026-06-01' }
  assert.equal(
    answer({ start: '2026-03-02', limit: workdays(20), suspensions, extensions: [late] }),
    '2026-08-05',
  )
})

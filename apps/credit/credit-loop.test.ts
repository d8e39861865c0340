import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadApps } from '#core/load-apps.ts'
import type { KeptRecord } from '#core/record.ts'
import { acquire } from '#loop/acquire/acquire.ts'
import { step } from '#loop/loop.ts'
import { type Outcome, recordId } from '#loop/stage.ts'
import { contextAt } from '#test/context-at.ts'
import { credit } from './app.ts'

const loaded = loadApps([credit])
const context = contextAt('2026-11-24T04:00:00.000Z')

test('a fine decided in November 2026 is public for twelve months', () => {
  const outcome = after(example('a fine on a company'))
  assert.equal(outcome.records[0]!.publicUntil, '2027-11-16')
})

test('an annulled penalty is not public, and the organ has three working days to say why', () => {
  const outcome = after(example('a decision that was annulled'))
  assert.equal(outcome.records[0]!.publicFrom, null)
  assert.deepEqual(outcome.records[0]!.marks, ['takenBack'])
  assert.deepEqual(tasks(outcome), [['explainWithdrawal', '2026-11-25']])
})

test('a withdrawal that comes more than three working days late is asked about', () => {
  const late = { ...example('a decision that was annulled'), 状态变更日期: '2026-11-17' }
  assert.deepEqual(tasks(after(late)), [
    ['explainWithdrawal', '2026-11-20'],
    ['answerForLateWithdrawal', '2026-11-27'],
  ])
})

test('an annulled licence is not public', () => {
  const outcome = after(example('a licence that was annulled'), 'credit.licence')
  assert.equal(outcome.records[0]!.publicFrom, null)
})

test('an entry in the list of judgment defaulters asks for three measures, each with its article', () => {
  const outcome = after(listed, 'credit.listing')
  const requests = outcome.events.filter((event) => event.type === 'credit.measure.requested')
  assert.deepEqual(
    requests.map(({ data }) => [data.measure, data.executor, data.answerBy]),
    [
      ['bidding-limit', 'public-resource-trading', '2026-12-08'],
      ['procurement-check', 'finance', '2026-12-08'],
      ['finance-caution', 'financial-institution', '2026-12-08'],
    ],
  )
  assert.ok(requests.every(({ data }) => String(data.legalBasis).includes('#')))
  assert.ok(outcome.records[0]!.publicFrom)
})

test('a corrected entry does not ask for its measures again', () => {
  const first = after(listed, 'credit.listing').records[0]!
  const outcome = after({ ...listed, 备注: '更正地址' }, 'credit.listing', first)
  assert.deepEqual(
    outcome.events.filter((event) => event.type === 'credit.measure.requested'),
    [],
  )
})

test('an entry that ends is withdrawn and its measures are lifted', () => {
  const first = after(listed, 'credit.listing').records[0]!
  const outcome = after(example('removed from the list'), 'credit.listing', first)
  assert.equal(outcome.records[0]!.publicFrom, null)
  assert.equal(outcome.events.filter((event) => event.type === 'credit.measure.lifted').length, 3)
})

test('feedback says whether a measure was applied, and a measure not applied is looked into', () => {
  const applied = after(example('a measure that was applied'), 'credit.feedback')
  assert.deepEqual(applied.records[0]!.marks, ['measureApplied'])
  assert.deepEqual(tasks(applied), [])
  const not = after(example('a measure that was not applied, with the reason'), 'credit.feedback')
  assert.deepEqual(not.records[0]!.marks, ['measureNotApplied'])
  assert.deepEqual(tasks(not), [['reviewUnapplied', '2026-12-08']])
})

test('the score of a department falls with a late upload and not with history being loaded', () => {
  assert.deepEqual(timeliness(example('a fine on a company')), [1])
  assert.deepEqual(timeliness(example('uploaded after nine working days')), [0])
  assert.deepEqual(timeliness(example('history without an upload date')), [])
})

test('the compliance of a department falls with every warning but lateness', () => {
  assert.deepEqual(buckets(after(example('a fine on a company')), 'credit.penalty-compliance'), [1])
  assert.deepEqual(
    buckets(after(example('only the old registration number')), 'credit.penalty-compliance'),
    [0],
  )
  assert.deepEqual(
    buckets(after(example('uploaded after nine working days')), 'credit.penalty-compliance'),
    [1],
  )
})

const listed = example('a company that does not obey a judgment')

function example(name: string): Record<string, unknown> {
  const found = credit.examples.find((one) => one.name === name)
  assert.ok(found, name)
  return found.data
}

/** What one row sets off, all five stages through; `current` is the version it replaces. */
function after(data: Record<string, unknown>, type = 'credit.penalty', current?: KeptRecord): Outcome {
  const taken = acquire(loaded, { type, source: 'test', data, raw: JSON.stringify(data) }, context)
  assert.notEqual(taken.outcome, 'quarantined', JSON.stringify(taken.reasons))
  if (taken.outcome === 'quarantined') throw new Error('refused')
  const records = new Map(current ? [[recordId(0, current.type, current.key), current]] : [])
  const event = { ...taken.event, part: 0, seq: current ? 2 : 1 }
  const { now, today, calendar } = context
  return step(loaded, [event], { now, today, calendar, subjects: new Map(), records })
}

function tasks(outcome: Outcome): unknown[] {
  return outcome.tasks.filter((task) => task.kind === 'task').map((task) => [task.title, task.due])
}

function timeliness(data: Record<string, unknown>): number[] {
  return buckets(after(data), 'credit.penalty-timeliness')
}

function buckets(outcome: Outcome, indicator: string): number[] {
  const cells = outcome.cells.filter((cell) => cell.indicator === indicator && cell.grain === 'month')
  return cells.map((cell) => cell.bucket)
}

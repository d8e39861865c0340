import assert from 'node:assert/strict'
import test from 'node:test'
import type { App } from '#core/app.ts'
import { loadApps } from '#core/load-apps.ts'
import { smallApp } from '#test/small-app.ts'
import { emptyWorld, logged, viewOf, visit, work } from '#test/small-world.ts'
import { step } from '../loop.ts'
import type { Outcome } from '../stage.ts'

const number = '13800138000'
const done = (change: Record<string, unknown>) => work(emptyWorld(), logged([{ data: visit(change) }]))

test('a record whose public form holds a person’s number stays closed and is marked, its decision told', () => {
  const { records, events } = done({ name: `Bakery ${number}` })
  const [{ publicFrom, publicUntil, marks, decisionOf }] = records as [(typeof records)[0]]
  assert.deepEqual([publicFrom, publicUntil, marks], [null, null, ['held']])
  assert.equal(events[decisionOf!]!.type, 'decision.made')
  assert.ok(!events.some(({ type }) => type === 'record.published'))
})

test('what is told of it names kind and field and a second person’s task, never the number', () => {
  const outcome = done({ name: `Bakery ${number}`, no: `V ${number}` })
  const held = outcome.events.find(({ type }) => type === 'record.held')!
  assert.deepEqual(held.data.findings, [
    { kind: 'mobile', field: 'no' },
    { kind: 'mobile', field: 'name' },
  ])
  assert.deepEqual(
    outcome.tasks.map(({ title, role, due }) => [title, role, due]),
    [['secondLook', 'reviewer', '2026-11-26']],
  )
  assert.ok(!written(outcome).includes(number), written(outcome))
})

test('a number in a field the public does not see holds nothing back', () => {
  const { records } = done({ owner: `Li ${number}` })
  assert.deepEqual([records[0]!.publicFrom !== null, records[0]!.marks], [true, []])
})

test('a corrected version is judged anew and published', () => {
  const world = emptyWorld()
  work(world, logged([{ data: visit({ name: `Bakery ${number}` }) }]))
  const { records } = work(world, logged([{ data: visit() }]))
  assert.deepEqual([records[0]!.version, records[0]!.marks, records[0]!.publicFrom !== null], [2, [], true])
})

test('two rules that publish one record hold it back once', () => {
  const again = { ...smallApp.rules[0]!, id: 'open-again' }
  const { events, tasks } = stepOf({ ...smallApp, rules: [smallApp.rules[0]!, again] })
  assert.deepEqual([events.filter(({ type }) => type === 'record.held').length, tasks.length], [1, 1])
})

test('a record that is public by its type alone is held back too, and no rule is named for it', () => {
  const [record] = smallApp.records
  const open: App = { ...smallApp, rules: [], records: [{ ...record!, disclosure: { publish: 'always' } }] }
  const { records, events } = stepOf(open)
  assert.deepEqual([records[0]!.publicFrom, records[0]!.marks], [null, ['held']])
  assert.deepEqual(
    events.map(({ type, source }) => [type, source]),
    [
      ['record.held', 'guard'],
      ['task.opened', 'guard'],
    ],
  )
})

function stepOf(app: App): Outcome {
  const batch = logged([{ data: visit({ name: `Bakery ${number}` }) }])
  return step(loadApps([app]), batch, viewOf(emptyWorld(), batch))
}

/** All that leaves the step about the record, without the record itself and what a rule read, which stay inside. */
function written({ events, tasks, records }: Outcome): string {
  const told = events.filter(({ type }) => type !== 'decision.made')
  return JSON.stringify([told, tasks, records.map(({ title }) => title)])
}

import assert from 'node:assert/strict'
import test from 'node:test'
import { partitionOf } from '#core/event.ts'
import { emptyWorld, logged, visit, work } from '#test/small-world.ts'

const done = (change: Record<string, unknown>) => work(emptyWorld(), logged([{ data: visit(change) }]))

test('a published record is open from now until the day its decision says', () => {
  const { records, events } = done({ fine: '2000' })
  const [{ publicFrom, publicUntil, decisionOf }] = records as [(typeof records)[0]]
  assert.deepEqual([publicFrom, publicUntil], ['2026-11-24T04:00:00.000Z', '2027-11-20'])
  assert.equal(events[decisionOf!]!.type, 'decision.made')
})

test('a record its decision does not open is marked and stays closed', () => {
  const { records, events } = done({ fine: '0' })
  assert.deepEqual([records[0]!.publicFrom, records[0]!.marks], [null, ['closed']])
  assert.ok(!events.some((event) => event.type === 'record.published'))
})

test('whatever is done is an event of the same loop, the decision first', () => {
  const { events } = done({ fine: '2000', kind: 'dirty', helpers: ['Wu', 'Xu'] })
  assert.deepEqual(
    events.map((event) => event.type),
    [
      'decision.made',
      'record.published',
      'notice.sent',
      'shop.opened',
      'decision.made',
      'task.opened',
      'shop.asked',
      'shop.asked',
    ],
  )
  assert.deepEqual(new Set(events.map((event) => `${event.loopId} ${event.causeId}`)), new Set(['E0 E0']))
})

test('an action repeated for a list does it once for each element, where that element lives', () => {
  const asked = done({ kind: 'dirty', helpers: ['Wu', 'Xu'] }).events.filter(
    (event) => event.type === 'shop.asked',
  )
  assert.deepEqual(
    asked.map(({ subject, part, data }) => [subject, part, data]),
    ['Wu', 'Xu'].map((helper) => [`helper:${helper}`, partitionOf(`helper:${helper}`), { helper, no: 'V1' }]),
  )
})

test('an action repeated for a list that is not there is not done', () => {
  assert.ok(!done({ kind: 'dirty' }).events.some((event) => event.type === 'shop.asked'))
})

test('a task is due in working days, counted from the day it is opened', () => {
  assert.deepEqual(
    done({ kind: 'dirty' }).tasks.map(({ title, due }) => [title, due]),
    [['clean', '2026-11-27']],
  )
})

test('no two events of a step bear one id', () => {
  const { events } = done({ fine: '2000', kind: 'dirty', helpers: ['Wu', 'Xu'] })
  assert.equal(new Set(events.map((event) => event.id)).size, events.length)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AppView } from '#web/blocks/views.ts'
import { topicGroups } from './topics.ts'

test('a receiver can be told of every record type and of what rules emit, each named once', () => {
  const rule = {
    then: [
      { do: 'emit', event: 'x.asked' },
      { do: 'webhook', topic: 'x.told' },
      { do: 'emit', event: 'x.asked' },
    ],
  }
  const app = { records: [{ type: 'x.record' }], rules: [rule] } as unknown as AppView
  const [loop, records] = topicGroups([app])
  assert.deepEqual(records?.topics, ['x.record'])
  assert.deepEqual(loop?.topics.slice(-2), ['x.asked', 'x.told'])
  assert.equal(new Set(loop?.topics).size, loop?.topics.length)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadApps } from '#core/load-apps.ts'
import { caseEventTypes } from '#core/process/case-topics.ts'
import { smallCases } from '#test/small-cases.ts'
import type { AppView } from '#web/blocks/views/app-view.ts'
import { caseTopics, topicGroups } from './topics.ts'

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

test('a party can be told of every step of every process, of lights, and of all at once, each named once', () => {
  const [app] = [{ records: [], rules: [], processes: smallCases.processes }] as unknown as AppView[]
  const topics = caseTopics([app!])
  assert.deepEqual(topics.slice(0, 2), ['case.*', 'case.yellow'])
  assert.deepEqual(
    caseEventTypes(loadApps([smallCases])).filter((type) => !topics.includes(type)),
    ['notice.sent'],
  )
  assert.equal(new Set(topics).size, topics.length)
})

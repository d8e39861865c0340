import assert from 'node:assert/strict'
import test from 'node:test'
import { decidedFor } from './decision-view.ts'

const event = {
  ...{ part: 1, seq: 2, id: 'd', source: 'rules', type: 'decision.made', subject: 'shop:S1', loopId: 'l' },
  ...{ time: '2026-11-24T00:00:00Z', receivedAt: '2026-11-24T00:00:00Z', causeId: 'c' },
  data: { inputs: { owner: 'ZQXMARK', fine: 2000 }, closedInputs: ['owner'] },
}

test('whoever reads with masks on is not told by a decision what the masks hide; whoever reads in clear is', () => {
  assert.deepEqual(decidedFor(event, { circle: 'fields' }).data.inputs, { fine: 2000 })
  assert.deepEqual(decidedFor(event, { circle: 'department' }).data.inputs, event.data.inputs)
})

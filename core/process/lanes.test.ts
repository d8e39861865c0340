import assert from 'node:assert/strict'
import test from 'node:test'
import { PlayedCase } from '#test/play-case.ts'
import { smallCases } from '#test/small-cases.ts'
import type { App } from '../app.ts'
import { parallelReview } from './lanes.ts'

const review = parallelReview({
  state: 'review',
  family: 'stall',
  lanes: {
    fire: { department: 'fire', when: 'form.size > 50' },
    food: { department: 'food' },
    sign: { department: 'city', after: ['fire'] },
  },
  onDone: 'deciding',
  limit: { statutory: 'answer' },
  silence: 'agreed',
})

const [permit] = smallCases.processes!

const asking: App = {
  ...smallCases,
  processes: [
    {
      ...permit!,
      chart: { ...permit!.chart, states: { ...permit!.chart.states, ...review.states } },
      steps: { ...permit!.steps, ...review.steps },
      lanes: review.lanes,
    },
  ],
}

const sent = (size: number | null) =>
  new PlayedCase(asking, 'stall-permit', { on: '2026-03-02', form: { place: 'x', size } })
    .take('accept')
    .take('send')

test('a department is asked only where its condition holds', () => {
  assert.deepEqual(sent(60).state.value, { review: { fire: 'open', food: 'open', sign: 'waiting' } })
})

test('a department that is not asked keeps nobody waiting, and has no clock', () => {
  for (const size of [12, null]) {
    const { state } = sent(size)
    assert.deepEqual(state.value, { review: { fire: 'done', food: 'open', sign: 'open' } })
    assert.deepEqual([state.facts.fireAnswer, state.clocks.fireAnswer], [null, undefined])
  }
})

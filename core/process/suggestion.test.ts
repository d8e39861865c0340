import assert from 'node:assert/strict'
import test from 'node:test'
import { PlayedCase } from '#test/play-case.ts'
import { smallCases } from '#test/small-cases.ts'
import type { App } from '../app.ts'

const [permit] = smallCases.processes!

/** The deciding officer fills in the size anew, which the table judges by. */
const measured: App = {
  ...smallCases,
  processes: [
    {
      ...permit!,
      steps: { ...permit!.steps, approve: { ...permit!.steps.approve!, form: 'application' } },
    },
  ],
}

test('a suggestion is judged by what was known before the step, not by what the step says itself', () => {
  const played = new PlayedCase(measured, 'stall-permit', {
    on: '2026-03-02',
    form: { place: 'x', size: 60 },
  })
  played.take('accept').take('send').take('fire.agree').take('food.agree').take('sign.agree')
  assert.equal(played.refused('approve', { form: { place: 'x', size: 12 } }), 'step-departs')
  played.take('approve', { form: { place: 'x', size: 12 }, reason: 'measured anew' })
  assert.equal(played.history.at(-1)?.suggestion?.step, 'deny')
})

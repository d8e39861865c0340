import assert from 'node:assert/strict'
import test from 'node:test'
import { PlayedCase } from '#test/play-case.ts'
import { smallCases } from '#test/small-cases.ts'

const begun = (on: string) =>
  new PlayedCase(smallCases, 'stall-permit', { on, form: { place: 'x', size: 12 } })

test('the worked dates of the working-day rules come out of whole cases', () => {
  const limits: [start: string, due: string][] = [
    ['2017-01-20', '2017-02-22'],
    ['2024-09-27', '2024-10-30'],
    ['2026-02-11', '2026-03-17'],
    ['2026-03-02', '2026-03-30'],
  ]
  for (const [start, due] of limits) assert.equal(begun(start).take('accept').due('decide'), due)
})

test('the document of a step tells the last day of the clock that the step has started', () => {
  const { history } = begun('2026-03-02').take('accept')
  assert.deepEqual(history.at(-1)?.documents[0]?.values, { due: '2026-03-30' })
})

test('whoever hears nothing within the time for corrections counts as accepted from that day', () => {
  const played = begun('2026-03-02').take('correct', { reason: 'the lease has no date' })
  played.take('resubmit', { on: '2026-03-03', form: { place: 'y', size: 12 } })
  played.pass('2026-03-10')
  assert.equal(played.state.value, 'received')
  played.pass('2026-03-11')
  assert.equal(played.state.value, 'accepted')
  assert.deepEqual(played.history.at(-1) && [played.history.at(-1)?.step, played.history.at(-1)?.at], [
    'deemAccepted',
    '2026-03-10T16:00:00.000Z',
  ])
})

test('a silent lane counts as agreed, and the silent department as one that lets the permit stand', () => {
  const played = begun('2026-03-02').take('accept').take('send', { on: '2026-03-03' })
  played.take('food.agree', { on: '2026-03-04' }).pass('2026-03-13')
  assert.deepEqual(played.state.value, { review: { fire: 'done', food: 'done', sign: 'open' } })
  const { foodDays, fireDays } = played.state.facts
  assert.deepEqual([foodDays, fireDays], [1, 7])
  played.pass('2026-03-31')
  assert.deepEqual([played.state.value, played.state.facts.outcome], ['approved', 'approved'])
  assert.deepEqual(
    played.history.filter(({ by }) => by.id === 'clock').map(({ step }) => step),
    ['fire.silent', 'sign.silent', 'deemApproved'],
  )
})

test('a clock starts where its condition holds, and expressions read the days it ends on', () => {
  const [permit] = smallCases.processes!
  const accept = {
    ...permit!.steps.accept!,
    clocks: [{ stop: 'notice' }, { start: 'decide', when: 'form.size > 20' }],
    sets: { answerBy: 'clocks.notice.dueOn', decideBy: 'clocks.decide.dueOn' },
  }
  const apps = { ...smallCases, processes: [{ ...permit!, steps: { ...permit!.steps, accept } }] }
  const accepted = (size: number) =>
    new PlayedCase(apps, 'stall-permit', { on: '2026-03-02', form: { place: 'x', size } }).take('accept')
  assert.equal(accepted(12).due('decide'), null)
  const large = accepted(30)
  assert.equal(large.due('decide'), '2026-03-30')
  assert.deepEqual([large.state.facts.answerBy, large.state.facts.decideBy], ['2026-03-09', null])
})

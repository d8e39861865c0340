import assert from 'node:assert/strict'
import test from 'node:test'
import { decide as judge } from '#core/decision/decide.ts'
import { emptyWorld, logged, small, viewOf, visit, work } from '#test/small-world.ts'
import { analyze } from '../analyze/analyze.ts'
import { decide } from './decide.ts'

function decisionsOf(data: Record<string, unknown>) {
  const world = emptyWorld()
  const batch = logged([{ data }])
  const view = viewOf(world, batch)
  const outcome = { records: [], changes: [], subjects: [], cells: [], members: [], tasks: [], events: [] }
  return decide(small, batch, { analyzed: analyze(small, batch, view, outcome), view })
}

test('a rule with a table keeps what it read, the matched row and its basis', () => {
  const [decided] = decisionsOf(visit({ fine: '2000' }))
  assert.deepEqual(decided!.inputs, { fine: 200_000 })
  assert.deepEqual(
    decided!.judgement!.matched.map(({ rule, index, basis }) => [rule, index, basis]),
    [['large', 0, ['店铺条例#第二条']]],
  )
})

test('a rule whose condition does not hold, or that is no longer in force, decides nothing', () => {
  assert.deepEqual(
    decisionsOf(visit()).map((one) => one.rule.id),
    ['shop.open-visit'],
  )
  assert.deepEqual(
    decisionsOf(visit({ kind: 'dirty' })).map((one) => one.rule.id),
    ['shop.open-visit', 'shop.ask-helpers'],
  )
})

test('an event no app keeps records of still sets off the rules that wait for it', () => {
  const world = emptyWorld()
  const asked = work(world, logged([{ data: visit({ kind: 'dirty', helpers: ['Wu'] }) }])).events.find(
    (event) => event.type === 'shop.asked',
  )!
  const { tasks } = work(world, [{ ...asked, seq: 9 }])
  assert.deepEqual(
    tasks.map(({ title, subject }) => [title, subject]),
    [['help', 'helper:Wu']],
  )
})

test('a crossed line sets off its own rule only', () => {
  const crossed = {
    ...logged([{ data: visit() }])[0]!,
    type: 'indicator.crossed',
    subject: 'indicator:shop.dirty',
    data: { rule: 'shop.too-dirty' },
  }
  const { events } = work(emptyWorld(), [crossed])
  assert.deepEqual(
    events.filter((event) => event.type === 'decision.made').map((event) => event.data.rule),
    ['shop.too-dirty'],
  )
})

test('a decision is re-run to the same result from what it kept', () => {
  const [decided] = decisionsOf(visit({ fine: '2000' }))
  const { compiled } = small.tables.get('shop.window')!
  const { fingerprint: _fingerprint, ...judged } = decided!.judgement!
  assert.deepEqual(judge(compiled, JSON.parse(JSON.stringify(decided!.inputs))), judged)
})

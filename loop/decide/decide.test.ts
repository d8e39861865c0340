import assert from 'node:assert/strict'
import test from 'node:test'
import { decide as judge } from '#core/decision/decide.ts'
import { loadApps } from '#core/load-apps.ts'
import { smallApp } from '#test/small-app.ts'
import { emptyWorld, logged, small, viewOf, visit, work } from '#test/small-world.ts'
import { analyze } from '../analyze/analyze.ts'
import { nothingAsked } from '../stage.ts'
import { decide } from './decide.ts'

function decisionsOf(data: Record<string, unknown>, apps = small) {
  const world = emptyWorld()
  const batch = logged([{ data }])
  const view = viewOf(world, batch)
  const outcome = nothingAsked()
  return decide(apps, batch, { analyzed: analyze(apps, batch, view, outcome), view })
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

test('no rule reads what an event keeps beside its fields', () => {
  const [app] = small.apps
  const rule = {
    id: 'any',
    version: 1,
    on: { event: 'shop.told' },
    then: [{ do: 'mark' as const, label: 'x' }],
  }
  const apps = loadApps([{ ...app!, rules: [rule] }])
  const [event] = logged([{ data: visit() }])
  const data = { no: '1', $begun: { agent: 'A' }, $brought: { lease: 'B' } }
  const batch = [{ ...event!, type: 'shop.told', data }]
  const view = viewOf(emptyWorld(), batch)
  const [decided] = decide(apps, batch, { analyzed: new Map(), view })
  assert.deepEqual((decided!.scope.event as { data: object }).data, { no: '1' })
})

test('whether something came late is asked of the day it was received, however late the loop comes to it', () => {
  const [app] = small.apps
  const late = { id: 'late', version: 1, on: { record: 'shop.visit' }, when: 'record.seenOn < received' }
  const apps = loadApps([{ ...app!, rules: [{ ...late, then: [{ do: 'mark' as const, label: 'late' }] }] }])
  const [event] = logged([{ data: visit({ seenOn: '2026-11-20' }) }])
  const decidedOf = (receivedAt: string) => {
    const batch = [{ ...event!, receivedAt }]
    const view = viewOf(emptyWorld(), batch)
    return decide(apps, batch, { analyzed: analyze(apps, batch, view, nothingAsked()), view }).length
  }
  assert.deepEqual([decidedOf('2026-11-20T15:59:00.000Z'), decidedOf('2026-11-20T16:00:00.000Z')], [0, 1])
})

test('a rule that names several events reacts to each of them, and to no other', () => {
  const rules = smallApp.rules.map((rule) =>
    rule.id === 'hear-asked' ? { ...rule, on: { event: ['shop.asked', 'shop.told'] } } : rule,
  )
  const apps = loadApps([{ ...smallApp, rules }])
  const reacting = (type: string) => {
    const [visited] = logged([{ data: visit() }])
    const batch = [{ ...visited!, type, data: {} }]
    const view = viewOf(emptyWorld(), batch)
    return decide(apps, batch, { analyzed: new Map(), view }).map(({ rule }) => rule.id)
  }
  assert.deepEqual(['shop.asked', 'shop.told', 'shop.heard'].map(reacting), [
    ['shop.hear-asked'],
    ['shop.hear-asked'],
    [],
  ])
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

test('an input that the public does not see of the record is closed, one it sees is not', () => {
  const closedOf = (text: string, data = visit()) => {
    const rules = smallApp.rules.map((rule) =>
      rule.id === 'open-visit' ? { ...rule, inputs: { fine: 'record.fine', asked: text } } : rule,
    )
    return decisionsOf(data, loadApps([{ ...smallApp, rules }]))[0]!.closed
  }
  assert.deepEqual(closedOf('record.owner'), ['asked'])
  assert.deepEqual(closedOf('event.data.owner'), ['asked'])
  assert.deepEqual(closedOf('record.kind'), [])
  assert.deepEqual(closedOf('count(record.helpers) > 0'), [])
  assert.deepEqual(closedOf('subject.counts', visit({ owner: undefined })), ['asked'])
})

test('a decision is re-run to the same result from what it kept', () => {
  const [decided] = decisionsOf(visit({ fine: '2000' }))
  const { compiled } = small.tables.get('shop.window')!
  const { fingerprint: _fingerprint, ...judged } = decided!.judgement!
  assert.deepEqual(judge(compiled, JSON.parse(JSON.stringify(decided!.inputs))), judged)
})

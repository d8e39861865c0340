import assert from 'node:assert/strict'
import test from 'node:test'
import { PlayedCase } from '#test/play-case.ts'
import { smallCases } from '#test/small-cases.ts'
import type { App } from '../app.ts'

const [permit] = smallCases.processes!
const [item] = smallCases.items!
const form = { place: 'x', size: 12 }

test('a case counts the cases it has asked for, before any of them is there', () => {
  const fair = { ...item!, code: 'fair', joint: [{ item: 'stall-permit' }, { item: 'stall-permit' }] }
  const opening: App = {
    ...smallCases,
    processes: [{ ...permit!, begin: { opens: 'joint', sets: { before: 'case.opened' } } }],
    items: [item!, fair],
  }
  const { state, history } = new PlayedCase(opening, 'fair', { on: '2026-03-02', form })
  assert.deepEqual([state.facts.before, state.opened, state.children], [0, 2, []])
  assert.equal(history[0]?.opens.length, 2)
})

test('what the network should hold keeps nobody waiting, for nobody may be asked for it', () => {
  const lease = { id: 'lease', necessity: 'required', source: 'network', record: 'lease.contract' } as const
  const held: App = { ...smallCases, items: [{ ...item!, materials: [lease] }] }
  const played = new PlayedCase(held, 'stall-permit', { on: '2026-03-02', form, materials: [] })
  assert.equal(played.take('accept').state.value, 'accepted')
})

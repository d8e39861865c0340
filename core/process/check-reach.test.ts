import assert from 'node:assert/strict'
import test from 'node:test'
import { Faults } from '../faults.ts'
import type { Chart } from './chart.ts'
import { checkReach } from './check-reach.ts'

function faultsOf(chart: Chart): string[] {
  const faults = new Faults()
  checkReach('a.processes.p', chart, faults)
  return faults.all.map(({ path, message }) => `${path.replace('a.processes.p.chart', '')} ${message}`.trim())
}

const end = { type: 'final' as const }

test('a chart of which every path ends has no fault, with lanes, inner states and a way back', () => {
  const lane = { initial: 'open', states: { open: { on: { agree: 'done' } }, done: end } }
  const chart: Chart = {
    initial: 'asked',
    states: {
      asked: { on: { begin: 'review', mend: 'asked' } },
      review: {
        type: 'parallel',
        states: { fire: lane, city: lane },
        onDone: 'deciding',
        on: { stop: 'over' },
      },
      deciding: {
        initial: 'reading',
        states: { reading: { on: { weigh: 'weighing' } }, weighing: { on: { doubt: 'reading' } } },
        on: { decide: 'over', again: 'asked' },
      },
      over: end,
    },
  }
  assert.deepEqual(faultsOf(chart), [])
})

test('states that lead only to one another, or to themselves, are traps', () => {
  const trap = faultsOf({
    initial: 'a',
    states: {
      a: { on: { go: 'b', stop: 'end' } },
      b: { on: { on: 'd' } },
      d: { on: { back: 'b' } },
      end,
    },
  })
  assert.deepEqual(trap, [
    '.b is no end, and no way leads from it to one',
    '.d is no end, and no way leads from it to one',
  ])
  const loop = faultsOf({
    initial: 'a',
    states: { a: { on: { go: 'c', stop: 'end' } }, c: { on: { again: 'c' } }, end },
  })
  assert.deepEqual(loop, ['.c is no end, and no way leads from it to one'])
})

test('a trap within a lane is found, though the other lanes end', () => {
  const good = { initial: 'open', states: { open: { on: { agree: 'done' } }, done: end } }
  const bad = {
    initial: 'open',
    states: { open: { on: { wait: 'stuck', agree: 'done' } }, stuck: {}, done: end },
  }
  const found = faultsOf({
    initial: 'review',
    states: { review: { type: 'parallel', states: { good, bad }, onDone: 'end' }, end },
  })
  assert.deepEqual(found, ['.review.bad.stuck is no end, and no way leads from it to one'])
})

test('a way to a state there is not, a state nobody enters and a chart without an end are faults', () => {
  const found = faultsOf({
    initial: 'a',
    states: { a: { on: { go: 'nowhere' } }, lonely: { on: { go: 'a' } } },
  })
  assert.deepEqual(found, [
    'never ends',
    '.a leads to "nowhere", which the chart does not have',
    '.a is no end, and no way leads from it to one',
    '.lonely can never be reached',
  ])
})

import assert from 'node:assert/strict'
import test from 'node:test'
import type { App } from '../app.ts'
import { Faults } from '../faults.ts'
import type { Process } from './process.ts'
import { checkWords } from './process-words.ts'

const process: Process = {
  id: 'permit',
  version: 1,
  chart: { initial: 'open', states: { open: { on: { close: 'closed' } }, closed: { type: 'final' } } },
  steps: { close: { by: ['reviewer'], tells: 'permit.closed', notice: 'closed' } },
  clocks: {},
  basis: [],
}
const whole = {
  name: 'Permits',
  processes: {
    permit: { name: 'Permit', steps: { close: 'Close' }, states: { open: 'Open', closed: 'Closed' } },
  },
  notices: { closed: 'It is closed.' },
}

function faultsOf(en: object): string[] {
  const faults = new Faults()
  checkWords({ id: 'town', words: { zh: {}, en } } as unknown as App, process, faults)
  return faults.all.map(({ path, message }) => `${path}: ${message}`)
}

test('a process whose words are all there has no fault, nor one in a language the app does not speak yet', () => {
  assert.deepEqual(faultsOf(whole), [])
  assert.deepEqual(faultsOf({}), [])
})

test('each word that is missing is named', () => {
  assert.deepEqual(faultsOf({ ...whole, notices: {} }), [
    'town.words.en: lacks notices.closed, which the process "permit" says',
  ])
  assert.equal(faultsOf({ name: 'Permits' }).length, 5)
})

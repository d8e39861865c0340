// biome-ignore-all lint/suspicious/noThenProperty: a table's row reads "when … then …" and is never awaited.
import assert from 'node:assert/strict'
import test from 'node:test'
import { PlayedCase } from '#test/play-case.ts'
import { smallCases } from '#test/small-cases.ts'
import type { App } from '../app.ts'
import { loadApps } from '../load-apps.ts'

const [permit] = smallCases.processes!
const [item] = smallCases.items!

/** The stall permit with a table that tells the quarter when a case is opened, and a shorter time for deciding from April on. */
const changed: App = {
  ...smallCases,
  tables: [
    ...smallCases.tables,
    {
      id: 'quarter',
      version: '1',
      name: 'quarter',
      hitPolicy: 'FIRST',
      inputs: [{ id: 'place', expression: 'place', typeRef: 'string' }],
      outputs: [{ id: 'quarter', typeRef: 'string' }],
      rules: [
        { id: 'river', when: ['contains(?, "江")'], then: ['"river"'], basis: ['摊位条例#第二条'] },
        { id: 'else', when: ['-'], then: ['"hill"'] },
      ],
    },
  ],
  limits: [
    ...smallCases.limits,
    { id: 'decide', amount: 15, unit: 'workday', basis: '摊位条例#第五条', validFrom: '2026-04-01' },
  ],
  processes: [
    {
      ...permit!,
      begin: {
        ...permit!.begin,
        decides: { table: 'quarter', inputs: { place: 'form.place' } },
        sets: { quarter: 'decision.quarter' },
      },
      clocks: { ...permit!.clocks, decide: { ...permit!.clocks.decide!, asOf: 'case.openedOn' } },
    },
  ],
}

const begun = (on: string) =>
  new PlayedCase(changed, 'stall-permit', { on, form: { place: '临江路', size: 12 } })

test('what a step’s table decides becomes facts, and the step keeps row, basis and inputs', () => {
  const { state, history } = begun('2026-03-02')
  assert.equal(state.facts.quarter, 'river')
  assert.deepEqual(
    [history[0]?.decision?.inputs, history[0]?.decision?.matched[0]?.basis],
    [{ place: '临江路' }, ['摊位条例#第二条']],
  )
})

test('a case keeps the limits of the law it began under, whenever its clocks start', () => {
  const before = begun('2026-03-30').take('accept', { on: '2026-04-02' })
  assert.equal(before.due('decide'), '2026-05-06')
  const after = begun('2026-04-01').take('accept', { on: '2026-04-02' })
  assert.equal(after.due('decide'), '2026-04-24')
})

test('a step that names a table the app does not have is a fault when it is loaded', () => {
  assert.throws(() => loadApps([{ ...changed, tables: smallCases.tables }]), /names the table "quarter"/)
})

test('a case of a joint item takes over the form, and the values that the item names for it', () => {
  const joint: App = {
    ...changed,
    processes: [{ ...changed.processes![0]!, begin: { opens: 'joint' } }],
    items: [
      item!,
      {
        ...item!,
        code: 'fair',
        joint: [
          { item: 'stall-permit', form: { askedOn: 'case.openedOn', phone: 'null' } },
          { item: 'stall-permit', when: 'form.size > 20' },
        ],
      },
    ],
  }
  const form = { place: '临江路', size: 12, phone: '1' }
  const { history } = new PlayedCase(joint, 'fair', { on: '2026-03-02', form })
  assert.deepEqual(history[0]?.opens, [
    { item: 'stall-permit', form: { place: '临江路', size: 12, phone: null, askedOn: '2026-03-02' } },
  ])
})

import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import type { App } from '#core/app.ts'
import { certIdentifier } from '#core/identifiers/cert-identifier.ts'
import { withSystem } from '#test/server.ts'
import { smallCases } from '#test/small-cases.ts'
import type { System } from '../system.ts'
import { openCaseFor } from './open-case-for.ts'

test('a certificate that takes the place of one is its next version, however many ask for that at once', async (t) => {
  const system = await opened(t)
  await give(system, {})
  const [first] = await certificates(system)
  assert.deepEqual([first?.holder, first?.holderName], ['stall:临江路', '临江路'])
  const { identifier } = first!
  await Promise.all([give(system, { old: identifier }), give(system, { old: identifier })])
  const all = await certificates(system)
  assert.deepEqual(
    all.map(({ state, identifier: one }) => [one.split('.').at(-2), state]),
    [
      ['001', 'replaced'],
      ['002', 'replaced'],
      ['003', 'valid'],
    ],
  )
  assert.ok(all.every((one) => certIdentifier.parse(one.identifier).ok))
})

test('a certificate of another case is taken back by its identifier', async (t) => {
  const system = await opened(t)
  await give(system, {})
  const [first] = await certificates(system)
  await give(system, { gone: first!.identifier })
  assert.deepEqual(
    (await certificates(system)).map(({ state }) => state),
    ['revoked', 'valid'],
  )
})

const [item] = smallCases.items!
const [form] = smallCases.forms!

/** A stall permit, for the stall, that is given out as soon as it is applied for. */
const atOnce: App = {
  ...smallCases,
  processes: [
    {
      id: 'permit',
      version: 1,
      chart: {
        initial: 'received',
        states: { received: { on: { give: 'given' } }, given: { type: 'final' } },
      },
      steps: {
        give: {
          by: ['engine'],
          tells: 'stall.given',
          when: 'true',
          certificate: 'issue',
          revokes: 'form.gone',
        },
      },
      clocks: {},
    },
  ],
  items: [
    {
      ...item!,
      materials: [],
      certificate: {
        ...item!.certificate!,
        holder: { subject: '"stall:" + form.place', name: 'form.place' },
        replaces: 'form.old',
      },
    },
  ],
  forms: [
    {
      ...form!,
      schema: { ...form!.schema, properties: { ...form!.schema.properties, old: text(), gone: text() } },
    },
  ],
}

function text() {
  return { type: 'string', format: 'certIdentifier' } as const
}

async function opened(t: TestContext): Promise<System> {
  const system = await withSystem(t, { apps: [atOnce] })
  system.now = () => '2026-03-02T02:00:00.000Z'
  return system
}

function give(system: System, more: Record<string, string>) {
  return openCaseFor(system, {
    item: 'stall-permit',
    applicant: { subject: 'person:a', name: '张三' },
    agent: null,
    channel: 'portal',
    form: { place: '临江路', size: 12, ...more },
    materials: {},
    by: { roles: ['applicant'], department: null, id: 'account:a', name: '张三' },
    command: null,
    requireTaken: (faults) => assert.deepEqual(faults, []),
  })
}

async function certificates({ pool }: System) {
  const { rows } = await pool.query<{
    identifier: string
    holder: string
    holderName: string
    state: string
  }>(
    'select identifier, holder, holder_name as "holderName", state from certificates order by identifier collate "C"',
  )
  return rows
}

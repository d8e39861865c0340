import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { CaseState } from '#core/process/case-state.ts'
import { findFaults } from '#io/log/verify.ts'
import type { System } from '#io/system.ts'
import { receive } from '#test/receive.ts'
import { withSystem } from '#test/server.ts'
import { keepSampleAccounts } from '../accounts.ts'
import { citySeed } from '../city.ts'
import { registerSampleParties } from '../register-parties.ts'
import type { Happening } from '../step.ts'
import type { Hindered } from './play-acts.ts'
import { playCases } from './play-cases.ts'

/** The first working day after a week of holidays, which every limit has to get over. */
const now = '2026-10-08T04:00:00.000Z'

test('the cases of the city are what its platforms let happen, and the same seed gives the same cases', async (t) => {
  const [one, again] = await Promise.all([played(t), played(t)])
  assert.deepEqual(one.hindered, [])
  assert.deepEqual(await findFaults(one.system).then(({ faults }) => faults), [])
  assert.deepEqual(await told(again.system), await told(one.system))
})

async function played(t: TestContext): Promise<{ system: System; hindered: Hindered[] }> {
  const system = await withSystem(t)
  system.now = () => now
  await registerSampleParties(system)
  await keepSampleAccounts(system)
  const send = async (happenings: Happening[]) => {
    const results = await receive(system, happenings)
    assert.deepEqual(
      results.flatMap(({ reasons }) => reasons),
      [],
    )
  }
  return { system, hindered: await playCases(system, { seed: citySeed, send }) }
}

/** Of each case all that chance has not made. */
async function told({ pool }: System) {
  const read = await pool.query<{ state: CaseState }>('select state from cases order by no')
  return read.rows.map(({ state: { no, item, value, version, openedAt, applicant, clocks, facts } }) => {
    return { no, item, value, version, openedAt, name: applicant.name, clocks, facts: withoutChance(facts) }
  })
}

/** Identifiers are drawn, and accounts, which some facts name, are numbered by chance. */
function withoutChance({ certificate: _, entity: __, ...facts }: CaseState['facts']): CaseState['facts'] {
  const plain = Object.entries(facts).filter(([, value]) => !JSON.stringify(value).includes('account:'))
  return Object.fromEntries(plain)
}

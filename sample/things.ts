import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ThingKind, thingName } from '#core/thing.ts'
import { findThing } from '#io/postgres/things.ts'
import type { System } from '#io/system.ts'
import { registerThing } from '#io/things/register-thing.ts'
import type { Intake } from '#loop/acquire/intake.ts'
import table from './data/things.json' with { type: 'json' }
import { between, type Random } from './random.ts'
import { sampleKeys } from './register-parties.ts'

interface SampleThing {
  id: string
  kind: ThingKind
  zh: string
  en: string
  owner: string
  quantity: string
  unit: string
  least: number
  most: number
}

/** The devices of the city's departments. */
export const things = table as readonly SampleThing[]

/**
 * Registers the devices of the sample city, each under its department. The secrets lie in the data folder as
 * `sample-keys/<device>.secret`, beside the keys of the parties: key id, algorithm and secret, a line each.
 */
export async function registerSampleThings(system: System): Promise<void> {
  for (const { id, kind, zh, en, owner } of things) {
    if (await findThing(system.pool, id)) continue
    const thing = { id, kind, names: { zh, en }, owner: `party:${owner}`, types: [], quota: {} }
    const made = await registerThing(system, { kind: 'operator' }, thing)
    const lines = [made.keyId, made.algorithm, made.secret]
    writeFileSync(join(sampleKeys(system), `${id}.secret`), `${lines.join('\n')}\n`, { mode: 0o600 })
  }
}

/** One reading of every device, as each would send it at an instant. */
export function sampleReadings(now: string, random: Random): Intake[] {
  return things.map(({ id, quantity, unit, least, most }) => {
    const data = { device: id, quantity, unit, value: between(random, least, most), measuredAt: now }
    const name = thingName(id)
    const raw = JSON.stringify(data)
    return { source: name, type: 'device.reading', data, raw, door: 'thing', only: name }
  })
}

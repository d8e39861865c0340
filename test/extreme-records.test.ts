import assert from 'node:assert/strict'
import test from 'node:test'
import { apps } from '#apps/apps.ts'
import type { Example } from '#core/app.ts'
import { titleKey } from '#core/column-titles.ts'
import { loadApps } from '#core/load-apps.ts'
import type { LoadedField } from '#core/load-fields.ts'
import { drain } from '#io/log/drain.ts'
import { findFaults } from '#io/log/verify.ts'
import { createRandom } from '#sample/random.ts'
import { receive } from './receive.ts'
import { withSystem } from './server.ts'

const loaded = loadApps(apps)
const random = createRandom(7)

/** Characters that no compression makes shorter, four bytes each: what an index entry finds hardest. */
function rareText(length: number): string {
  return Array.from({ length }, () => String.fromCodePoint(0x20000 + Math.floor(random() * 0xa000))).join('')
}

/** A sum of fen is exact up to 2^53: room for some of these together. */
const LARGEST = 2 ** 48

/** The furthest values a field's schema lets through, and some beyond. */
function extremes({ schema }: LoadedField): unknown[] {
  if (schema.type === 'array') return [Array.from({ length: 2000 }, (_, at) => `${rareText(20)}${at}`), []]
  if (schema.type === 'integer' || schema.type === 'number')
    return [LARGEST, -LARGEST, 0, '9007199254740993', '1e308', 5e-324]
  if (schema.format === 'date' || schema.format === 'date-time')
    return ['0001-01-01', '9999-12-31', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59+14:00']
  if (schema.enum) return schema.enum
  const longest = Math.min(schema.maxLength ?? 20_000, 20_000)
  return [rareText(longest), '\u202e|'.repeat(longest / 2), `%'";\\--<!--${'A'.repeat(longest - 11)}`]
}

for (const type of loaded.types.values()) {
  const examples = apps.flatMap((app) => app.examples)
  const sound = examples.filter((one) => one.type === type.type.type && one.outcome !== 'quarantined')

  test(`no value of ${type.type.type} that is accepted stops the loop or search`, async (t) => {
    const system = await withSystem(t)
    const [example] = sound as [Example]
    const rows = type.fields.flatMap((field) =>
      extremes(field).map((value) => ({ ...without(example.data, field.name), [field.name]: value })),
    )
    const results = await receive(
      system,
      rows.map((data) => ({ data, type: type.type.type, source: example.source, door: example.door })),
    )
    await drain(system)
    assert.ok(results.some((one) => one.outcome === 'accepted' || one.outcome === 'warned'))
    assert.deepEqual((await findFaults(system)).faults, [])
  })

  /** The same field may come under its national title; then the two would disagree. */
  function without(data: Record<string, unknown>, field: string): Record<string, unknown> {
    return Object.fromEntries(Object.entries(data).filter(([title]) => fieldOf(title) !== field))
  }

  function fieldOf(title: string): string | undefined {
    return type.titles.get(title) ?? type.titles.get(titleKey(title))
  }
}

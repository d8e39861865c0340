import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import type { Pool } from 'pg'
import { type App, Type } from '#core/app.ts'
import { addDays } from '#core/clock/date.ts'
import { disclose } from '#core/disclose.ts'
import type { FieldDisclosure } from '#core/disclosure.ts'
import { loadApps } from '#core/load-apps.ts'
import type { LoadedType } from '#core/load-record-type.ts'
import { shownForm } from '#core/shown-form.ts'
import { withDatabase } from '#test/database.ts'
import { smallApp } from '#test/small-app.ts'
import { jsonText } from './json-text.ts'
import { formColumns } from './records.ts'

const names = ['a', 'b', 'c', 'd', 'é{"}\\']
const values = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('x', '110105194912310021', '13800138000', '1101**********0021', '张三丰', ''),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.string({ maxLength: 3 }), { maxLength: 3 }),
)

function disclosures(today: string): fc.Arbitrary<FieldDisclosure> {
  const day = fc.integer({ min: -2, max: 2 }).map((days) => addDays(today, days))
  return fc.record(
    {
      to: fc.constantFrom('public', 'department', 'none'),
      mask: fc.constantFrom('name', 'citizenId', 'mobile', 'address', 'all'),
      when: fc.constantFrom('a = "x"', 'b != null', 'c', 'false', 'true'),
      from: day,
      until: day,
    },
    { requiredKeys: ['to'] },
  ) as fc.Arbitrary<FieldDisclosure>
}

function typeOf(fields: Record<string, FieldDisclosure>): LoadedType {
  const properties = Object.fromEntries(names.map((name) => [name, Type.Optional(Type.Unknown())]))
  const record = {
    ...smallApp.records[0]!,
    schema: Type.Object({ no: Type.String(), ...properties }),
    subject: [{ scheme: 'shop', field: 'no' }],
    title: ['no'],
    facts: {},
    columns: {},
    search: { kind: 'visit' },
    quality: [],
    disclosure: { publish: 'rule' as const, fields },
  }
  const { validTime: _, ...timeless } = record
  const app: App = { ...smallApp, records: [timeless], rules: [], tables: [], indicators: [] }
  return loadApps([app]).types.get('shop.visit')!
}

interface Sample {
  type: LoadedType
  data: Record<string, unknown>
}

test('the view shows of a record what disclose() says, whatever the declaration, the data and the dates', async (t) => {
  const { pool, published } = await withDatabase(t)
  const today = (await pool.query<{ day: string }>('select published.today() as day')).rows[0]!.day
  const fields = fc.dictionary(fc.constantFrom(...names), disclosures(today))
  const data = fc.dictionary(fc.constantFrom(...names, '$sealed', '$notes', '$'), values)
  const samples = fc.sample(fc.record({ type: fields.map(typeOf), data }), { numRuns: 2000, seed: 20261124 })
  await keep(pool, samples)
  const { rows } = await published.query(
    `select seq, data, hidden, masked from facts where part = 0 and subject = 'shop:1' order by seq`,
  )
  assert.equal(rows.length, samples.length)
  for (const [at, { type, data: given }] of samples.entries()) {
    const stored = JSON.parse(jsonText(given)) as Record<string, unknown>
    const seen = disclose(type, stored, { circle: 'public', today })
    const row = rows[at] as { data: unknown; hidden: string[] | null; masked: unknown }
    const told = `${JSON.stringify(type.type.disclosure)} ${JSON.stringify(given)}`
    assert.deepEqual(row.data, seen.data, told)
    assert.deepEqual(row.masked, seen.masked, told)
    const hidden = (row.hidden ?? []).filter((name) => !name.startsWith('$'))
    assert.deepEqual(hidden.sort(), seen.hidden.sort(), told)
  }
})

async function keep(pool: Pool, samples: Sample[]): Promise<void> {
  for (const [seq, { type, data }] of samples.entries()) {
    const stored = JSON.parse(jsonText(data)) as Record<string, unknown>
    const [hidden, masked, dated] = formColumns(shownForm(type, stored, 'public'))
    await pool.query({
      name: 'keep-event',
      text: `insert into events (part, seq, id, source, type, subject, time, received_at, loop_id, data)
             values (0, $1::bigint, $1::bigint::text, 'north', 'shop.visit', 'shop:1', now(), now(), $1::bigint::text, $2)`,
      values: [seq, jsonText(stored)],
    })
    await pool.query({
      name: 'keep-record',
      text: `insert into records (part, type, key, version, subject, seq, source, title, known_from, public_from, marks,
               hidden, masked, dated)
             values (0, 'shop.visit', $1::bigint::text, 1, 'shop:1', $1::bigint, 'north', 't', now(), now(), '{}', $2, $3, $4)`,
      values: [seq, hidden, masked, dated],
    })
  }
}

import assert from 'node:assert/strict'
import test from 'node:test'
import { apps } from '#apps/apps.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { loadApps } from '#core/load-apps.ts'
import { indexStep } from '#io/search/index-step.ts'
import { search } from '#io/search/search.ts'
import { withSystem } from '#test/server.ts'
import { settleCases } from '#test/settle-cases.ts'
import type { System } from '../system.ts'
import { keepItems } from './keep-items.ts'

test('every item that can be applied for is listed once however often it starts, has one line, and is a record of it', async (t) => {
  const system = await withSystem(t)
  const items = [...system.apps.cases.items.values()].filter(({ item }) => !item.internal)
  assert.equal(await keepItems(system), items.length)
  await Promise.all([keepItems(system), keepItems(system)])
  await settleCases(system)
  assert.equal(await keepItems(system), 0)
  const { rows } = await system.pool.query(
    `select type, count(*)::int as n, max(version) as versions from records
     where type in ('service.item', 'service.listing') group by type order by type`,
  )
  const each = { n: items.length, versions: 1 }
  assert.deepEqual(rows, [
    { type: 'service.item', ...each },
    { type: 'service.listing', ...each },
  ])
  const lines = await system.pool.query(`select distinct applicant from cases where item = 'item-line'`)
  assert.equal(lines.rowCount, items.length)
  const refused = await system.pool.query(`select reasons from quarantine`)
  assert.deepEqual(refused.rows, [])
})

test('a record of an item says what its guide begins with: time as the law stands, materials, words of both languages', async (t) => {
  const system = await withSystem(t)
  await keepItems(system)
  await settleCases(system)
  const food = await itemOf(system, 'food-business-permit')
  assert.deepEqual(
    [food.statutory, food.statutoryUnit, food.promised, food.materialCount, food.networkCount],
    [20, 'workday', 8, 3, 1],
  )
  assert.deepEqual([food.nameZh, food.nameEn], ['食品经营许可', 'Food business permit'])
  assert.equal((await itemOf(system, 'restaurant')).isJoint, true)
})

test('an item that is declared otherwise becomes a new version, also when it goes back to what it was', async (t) => {
  const system = await withSystem(t)
  const declared = system.apps
  const promising = (amount: number) => {
    const changed = apps.map((app) =>
      app.id === 'service' ? { ...app, items: app.items!.map(shorter(amount)) } : app,
    )
    system.apps = loadApps(changed)
  }
  for (const change of [() => {}, () => promising(5), () => (system.apps = declared)]) {
    change()
    await keepItems(system)
    await settleCases(system)
  }
  const { rows } = await system.pool.query(
    `select events.data ->> 'promised' as promised from records join events using (part, seq)
     where records.type = 'service.item' and key = 'food-business-permit' order by version`,
  )
  assert.deepEqual(
    rows.map(({ promised }) => promised),
    ['8', '5', '8'],
  )
})

test('an item that is declared no more ends on its record, once, and stands again when it comes back', async (t) => {
  const system = await withSystem(t)
  const declared = system.apps
  await keepItems(system)
  await settleCases(system)
  const without = apps.map((app) =>
    app.items ? { ...app, items: app.items.filter(({ code }) => code !== 'senior-card') } : app,
  )
  system.apps = loadApps(without)
  assert.equal(await keepItems(system), 1)
  await settleCases(system)
  assert.equal((await itemOf(system, 'senior-card')).validTo, dateInShanghai(system.now()))
  assert.equal(await keepItems(system), 0)
  system.apps = declared
  assert.equal(await keepItems(system), 1)
  await settleCases(system)
  assert.equal((await itemOf(system, 'senior-card')).validTo, null)
})

test('a guide is found in the search box by its name in either language, and by what it is about', async (t) => {
  const system = await withSystem(t)
  await keepItems(system)
  await settleCases(system)
  while ((await indexStep(system)) > 0);
  for (const text of ['食品经营许可', 'Food business permit', '开餐饮店']) {
    const { results } = await search(system, { q: text }, dateInShanghai(system.now()))
    assert.ok(
      results.some(
        ({ kind, key }) => kind === 'item' && ['food-business-permit', 'restaurant'].includes(key ?? ''),
      ),
      text,
    )
  }
})

function shorter(amount: number) {
  return (item: NonNullable<(typeof apps)[number]['items']>[number]) =>
    item.code === 'food-business-permit'
      ? {
          ...item,
          limits: { decide: { ...item.limits!.decide!, promised: { amount, unit: 'workday' as const } } },
        }
      : item
}

async function itemOf(system: System, code: string): Promise<Record<string, unknown>> {
  const { rows } = await system.pool.query(
    `select events.data from records join events using (part, seq)
     where records.type = 'service.item' and key = $1 and known_to is null`,
    [code],
  )
  return rows[0].data
}

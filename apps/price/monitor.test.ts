import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import test, { type TestContext } from 'node:test'
import { addDays } from '#core/clock/date.ts'
import { askedStep } from '#io/cases/asked-step.ts'
import { importFile } from '#io/import/import-file.ts'
import { drain } from '#io/log/drain.ts'
import { findFaults } from '#io/log/verify.ts'
import type { System } from '#io/system.ts'
import { withSystem } from '#test/server.ts'
import { price } from './app.ts'

test('a file with Chinese titles whose last price is far from the week before marks it, gives a task and opens one case', async (t) => {
  const { bring, system } = await monitoring(t)
  await bring(week('大白菜', 3.9, '2026-11-16'))
  assert.deepEqual(await alarmsOf(system), [])
  await bring(['大白菜,一级,听涛农贸市场,500克,5.00,2026-11-23'])
  assert.deepEqual(await marksOf(system, '2026-11-23'), ['rose'])
  assert.deepEqual(await alarmsOf(system), [['大白菜', 'movement', 500, 390, 28.2]])
  const { rows } = await system.pool.query(`select title, role, due::text from tasks where kind = 'task'`)
  assert.deepEqual(rows, [{ title: 'checkMovement', role: 'inspector', due: '2026-11-26' }])
  await bring([
    '大白菜,一级,听涛农贸市场,500克,5.00,2026-11-23',
    '大白菜,一级,听涛农贸市场,500克,5.10,2026-11-24',
  ])
  assert.deepEqual(await marksOf(system, '2026-11-24'), ['rose'])
  assert.equal((await alarmsOf(system)).length, 1)
  assert.deepEqual((await findFaults(system)).faults, [])
})

test('one file of eight days says the same as eight files of one day', async (t) => {
  const { bring, system } = await monitoring(t)
  await bring([...week('鸡蛋', 5.2, '2026-11-16'), '鸡蛋,一级,听涛农贸市场,500克,3.90,2026-11-23'])
  assert.deepEqual(await marksOf(system, '2026-11-23'), ['fell'])
  assert.deepEqual(await alarmsOf(system), [['鸡蛋', 'movement', 390, 520, -25]])
})

test('a price above what the government allows that day opens a case, whatever it was before', async (t) => {
  const { bring, system } = await monitoring(t)
  await bring([
    '管道天然气,居民第一档,望潮区,立方米,3.42,2026-11-22',
    '管道天然气,居民第一档,望潮区,立方米,3.43,2026-11-23',
  ])
  assert.deepEqual(await marksOf(system, '2026-11-22'), [])
  assert.deepEqual(await marksOf(system, '2026-11-23'), ['aboveCeiling'])
  assert.deepEqual(await alarmsOf(system), [['管道天然气', 'ceiling', 343, 342, 0.3]])
})

test('prices of other places and specifications are no measure, and a file of old prices sets off nothing', async (t) => {
  const { bring, system } = await monitoring(t)
  await bring([...week('猪肉', 16.8, '2026-11-16'), '猪肉,一级,钟楼菜市场,500克,30.00,2026-11-23'])
  await bring([...week('豆角', 6, '2026-09-01'), '豆角,一级,听涛农贸市场,500克,20.00,2026-09-08'])
  assert.deepEqual(await alarmsOf(system), [])
})

const titles = '品名,规格等级,采价点,计量单位,价格（元）,采价日期'

function week(item: string, yuan: number, from: string): string[] {
  return [0, 1, 2, 3, 4, 5, 6].map(
    (n) => `${item},一级,听涛农贸市场,500克,${yuan.toFixed(2)},${addDays(from, n)}`,
  )
}

async function monitoring(t: TestContext) {
  const system = await withSystem(t, { apps: [price] })
  system.now = () => '2026-11-24T02:00:00.000Z'
  let files = 0
  const bring = async (lines: string[]) => {
    const path = join(system.dataDir, `prices-${files++}.csv`)
    writeFileSync(path, [titles, ...lines].join('\n'))
    await importFile(system, { path, file: path, type: 'price.point', source: 'development-reform' })
    await drain(system)
    await askedStep(system)
  }
  return { system, bring }
}

async function marksOf(system: System, date: string): Promise<string[]> {
  const read = await system.pool.query<{ marks: string[] }>(
    `select marks from records where type = 'price.point' and known_to is null and valid_from = $1`,
    [date],
  )
  return read.rows.flatMap(({ marks }) => marks)
}

async function alarmsOf(system: System): Promise<unknown[]> {
  const read = await system.pool.query<{ form: Record<string, unknown> }>(
    `select state->'form' as form from cases where item = '12358-alarm' order by no`,
  )
  return read.rows.map(({ form }) => [form.item, form.cause, form.price, form.line, form.change])
}

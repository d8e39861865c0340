import assert from 'node:assert/strict'
import { test } from 'node:test'
import { apps } from '#apps/apps.ts'
import { loadApps } from '#core/load-apps.ts'
import { rowMapper } from './map-row.ts'

const penalty = loadApps(apps).types.get('credit.penalty')!

test('a known column gives its field, any other stays under its title, whatever the title', () => {
  const header = ['行政处罚决定书文号', '备注二', '__proto__']
  const { map, unmapped } = rowMapper(penalty, header, undefined)
  const row = map(Object.fromEntries(header.map((title, at) => [title, `${at}`])))!
  assert.deepEqual(Object.entries(row).sort(), [
    ['__proto__', '2'],
    ['docNo', '0'],
    ['备注二', '1'],
  ])
  assert.deepEqual(unmapped, ['备注二', '__proto__'])
})

test('a bare amount is read in the unit that its column names', () => {
  const { map } = rowMapper(penalty, ['罚款金额（万元）'], undefined)
  assert.deepEqual(Object.values(map({ '罚款金额（万元）': '1.5' })!), ['1.5万元'])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chartData } from './chart-data.ts'

test('each member of a dimension becomes a line, with holes where nothing was counted', () => {
  const cells = [
    { period: '2026-02', dims: { area: 'b' }, value: 2, n: 2 },
    { period: '2026-01', dims: { area: 'a' }, value: 1, n: 1 },
    { period: '2026-02', dims: { area: 'a' }, value: 3, n: 3 },
  ]
  assert.deepEqual(chartData(cells, { by: 'area' }), {
    periods: ['2026-01', '2026-02'],
    series: [
      { name: 'b', values: [null, 2] },
      { name: 'a', values: [1, 3] },
    ],
  })
})

test('nothing counted is an empty chart, not a fault', () => {
  assert.deepEqual(chartData([]), { periods: [], series: [] })
})

test('a withheld number is a hole, and the chart says below which size groups are withheld', () => {
  const cells = [
    { period: '2026-01', dims: {}, value: 9, n: 9 },
    { period: '2026-02', dims: {}, value: null, n: null, withheld: 5 },
  ]
  assert.deepEqual(chartData(cells), {
    periods: ['2026-01', '2026-02'],
    series: [{ name: '', values: [9, null] }],
    withheld: 5,
  })
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { indicatorChart } from './indicator-chart.ts'

const drawing = {
  by: 'organ',
  kind: { measure: 'count', unit: 'count' },
  word: (name: string) => name.toUpperCase(),
  most: 5,
}

function point(period: string, organ: string, value: number) {
  return { period, dims: { organ }, value, n: value }
}

test('groups become lines over all periods, the largest first, and a period without a count stays open', () => {
  const points = [point('2026-02', 'a', 1), point('2026-01', 'b', 5), point('2026-02', 'b', 6)]
  const { data, rest } = indicatorChart(points, drawing)
  assert.deepEqual(data, {
    periods: ['2026-01', '2026-02'],
    series: [
      { name: 'B', values: [5, 6] },
      { name: 'A', values: [null, 1] },
    ],
  })
  assert.equal(rest, 0)
})

test('of more groups than can be told apart the largest are drawn and the rest are counted', () => {
  const points = ['a', 'b', 'c'].map((organ, i) => point('2026', organ, i + 1))
  const { data, rest } = indicatorChart(points, { ...drawing, most: 2 })
  assert.deepEqual(
    data.series.map((line) => line.name),
    ['C', 'B'],
  )
  assert.equal(rest, 1)
})

test('percentiles are one line each, in the unit people read', () => {
  const points = [{ period: '2026', dims: {}, value: 100, n: 3, percentiles: { p50: 100, p95: 900 } }]
  const { data } = indicatorChart(points, {
    ...drawing,
    by: null,
    kind: { measure: 'percentile', unit: 'fen' },
  })
  assert.deepEqual(data.series, [
    { name: 'P50', values: [1] },
    { name: 'P95', values: [9] },
  ])
})

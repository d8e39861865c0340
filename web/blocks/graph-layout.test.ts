import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { graphLayout } from './graph-layout.ts'
import type { GraphNode } from './views/collection-views.ts'

function node(key: string, date: string | null, area = 'a'): GraphNode {
  return { key, date, area, title: key, docNo: null, level: null, status: null }
}

test('later documents stand further right, and those without a date are left out', () => {
  const nodes = [node('b', '2018-06-01'), node('a', '2015-07-01'), node('c', null)]
  const { placed } = graphLayout({ nodes, edges: [] }, { width: 800, left: 100 })
  assert.ok((placed.get('a')?.x ?? 0) < (placed.get('b')?.x ?? 0))
  assert.equal(placed.has('c'), false)
})

test('no two documents of one lane touch, and none leaves the drawing', () => {
  const dates = fc.array(
    fc.tuple(
      fc.integer({ min: 2013, max: 2020 }),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom('a', 'b'),
    ),
    { maxLength: 40 },
  )
  fc.assert(
    fc.property(dates, (rows) => {
      const nodes = rows.map(([year, month, area], i) =>
        node(`${i}`, `${year}-${String(month).padStart(2, '0')}-01`, area),
      )
      const { placed, height, width } = graphLayout({ nodes, edges: [] }, { width: 800, left: 100 })
      const all = [...placed.values()]
      for (const [i, one] of all.entries()) {
        assert.ok(one.x >= 100 && one.x <= width && one.y > 0 && one.y < height)
        for (const other of all.slice(i + 1)) {
          assert.ok(Math.abs(one.x - other.x) >= 12 || Math.abs(one.y - other.y) >= 12)
        }
      }
    }),
  )
})

test('nothing to place is an empty drawing', () => {
  assert.equal(graphLayout({ nodes: [], edges: [] }, { width: 800, left: 100 }).placed.size, 0)
})

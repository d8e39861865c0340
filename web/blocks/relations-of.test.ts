import assert from 'node:assert/strict'
import { test } from 'node:test'
import { relationsOf } from './relations-of.ts'
import type { GraphNode, GraphView } from './views/collection-views.ts'

const node = (key: string): GraphNode => ({
  key,
  title: key,
  docNo: null,
  area: null,
  level: null,
  date: null,
  status: null,
})

test('a relation is told from the side of the document one looks at', () => {
  const graph: GraphView = {
    nodes: [node('plan'), node('measure')],
    edges: [{ from: 'measure', to: 'plan', kind: 'implements' }],
  }
  assert.deepEqual(relationsOf(graph, 'measure'), [{ relation: 'implements', nodes: [node('plan')] }])
  assert.deepEqual(relationsOf(graph, 'plan'), [{ relation: 'implementedBy', nodes: [node('measure')] }])
  assert.deepEqual(relationsOf(graph, 'other'), [])
})

test('a relation to a document the catalogue does not hold is left out', () => {
  const graph: GraphView = { nodes: [node('a')], edges: [{ from: 'a', to: 'lost', kind: 'amends' }] }
  assert.deepEqual(relationsOf(graph, 'a'), [{ relation: 'amends', nodes: [] }])
})

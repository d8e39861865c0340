import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseMapFile } from './map-file.ts'

test('a map file is read with its defaults', () => {
  assert.deepEqual(
    parseMapFile('\ufeff{"columns":{"甲":"name","乙":{"field":"fine","unit":"元"}},"sheet":"表"}'),
    {
      map: { columns: { 甲: 'name', 乙: { field: 'fine', unit: '元' } }, constants: {}, sheet: '表' },
      faults: [],
    },
  )
})

test('all faults of a map file are told at once, each with its place', () => {
  const text = JSON.stringify({
    colums: {},
    columns: { a: '', b: 1, c: { unit: 5 }, d: { field: 'x', scale: 2 } },
    constants: [],
    encoding: 5,
  })
  assert.deepEqual(
    parseMapFile(text).faults.map(({ code, params }) => [code, params.path]),
    [
      ['map-unknown-key', 'colums'],
      ['map-field-missing', 'columns.a'],
      ['map-not-text', 'columns.b'],
      ['map-field-missing', 'columns.c'],
      ['map-not-text', 'columns.c.unit'],
      ['map-unknown-key', 'columns.d.scale'],
      ['map-not-an-object', 'constants'],
      ['map-not-text', 'encoding'],
    ],
  )
})

test('a map file that is no JSON object is refused', () => {
  assert.equal(parseMapFile('{').faults[0]?.code, 'map-syntax')
  assert.equal(parseMapFile('[]').faults[0]?.code, 'map-not-an-object')
})

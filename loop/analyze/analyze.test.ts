import assert from 'node:assert/strict'
import test from 'node:test'
import { emptyWorld, logged, visit, type World, work } from '#test/small-world.ts'

test('a record’s title holds only what the public may see', () => {
  const { records } = work(emptyWorld(), logged([{ data: visit() }]))
  assert.equal(records[0]!.title, 'Bakery V1')
})

test('a correction closes the version it replaces and keeps both', () => {
  const world = kept([{ data: visit() }, { data: visit({ fine: '50' }) }])
  const versions = [...world.records.values()].map(({ version, knownTo }) => [version, knownTo === null])
  assert.deepEqual(versions, [
    [1, false],
    [2, true],
  ])
})

test('a correction within one batch leaves what one in a batch of its own leaves', () => {
  const events = logged([{ data: visit() }, { data: visit({ fine: '50' }) }])
  const [apart, together] = [emptyWorld(), emptyWorld()]
  for (const event of events) work(apart, [event])
  work(together, events)
  assert.deepEqual([...together.records.values()], [...apart.records.values()])
})

test('a correction takes the share of the version it replaces out of every indicator', () => {
  const corrected = kept([
    { data: visit({ fine: '70', kind: 'dirty', seenOn: '2026-10-02' }) },
    { data: visit() },
  ])
  const direct = kept([{ data: visit() }])
  assert.deepEqual([...corrected.cells].sort(), [...direct.cells].sort())
  assert.deepEqual([...corrected.members].sort(), [...direct.members].sort())
})

test('every kind of indicator moves by what the record says', () => {
  const world = kept([{ data: visit() }, { data: visit({ no: 'V2', fine: '' }) }])
  const cell = (indicator: string, bucket = 0) =>
    [...world.cells].find(([id]) => {
      const [name, grain, , , at] = JSON.parse(id) as [string, string, string, string, number]
      return name === `shop.${indicator}` && grain === 'month' && at === bucket
    })?.[1]
  assert.deepEqual(cell('visits'), { n: 2, total: 2 })
  assert.deepEqual(cell('fines'), { n: 1, total: 3000 })
  assert.deepEqual(cell('fine-mean'), { n: 1, total: 3000 })
  assert.deepEqual([cell('fined', 1)?.n, cell('fined', 0)?.n], [1, 1])
  assert.equal(cell('dirty'), undefined)
  assert.deepEqual([...world.members.values()], [2, 2])
})

test('sources that disagree stand side by side; a source’s newer word replaces its older one', () => {
  const world = kept([
    { data: visit(), source: 'north' },
    { data: visit({ no: 'V2', name: 'Bakers' }), source: 'south' },
    { data: visit({ no: 'V3', name: 'Bakery Ltd' }), source: 'north' },
  ])
  const said = world.subjects.get('shop:S1')!.facts.name!.map(({ value, source }) => [source, value])
  assert.deepEqual(said, [
    ['north', 'Bakery Ltd'],
    ['south', 'Bakers'],
  ])
})

test('a subject goes by the name most sources use', () => {
  const names = [
    ['north', 'Bakery'],
    ['south', 'Bakery'],
    ['west', 'Backery'],
  ]
  const world = kept(
    names.map(([source, name], at) => ({ data: visit({ no: `V${at}`, name }), source: source! })),
  )
  assert.equal(world.subjects.get('shop:S1')!.name, 'Bakery')
})

test('what is not public never becomes a fact of a subject', () => {
  const world = kept([{ data: visit() }])
  assert.deepEqual(Object.keys(world.subjects.get('shop:S1')!.facts), ['name'])
})

test('a subject counts records, not versions', () => {
  const world = kept([{ data: visit() }, { data: visit({ fine: '50' }) }, { data: visit({ no: 'V2' }) }])
  assert.deepEqual(world.subjects.get('shop:S1')!.counts, { 'shop.visit': 2 })
})

function kept(visits: Parameters<typeof logged>[0]): World {
  const world = emptyWorld()
  for (const event of logged(visits)) work(world, [event])
  return world
}

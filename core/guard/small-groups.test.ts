import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { countLattice, type LatticeCell, latticeId } from './count-lattice.ts'
import { guardLimit } from './guard-limit.ts'
import { hiddenCells, type Sum } from './small-groups.ts'

const row = (...counts: number[]) => {
  const parts = counts.map((n, at) => [`p${at}`, n] as const)
  const whole = counts.reduce((sum, n) => sum + n, 0)
  return {
    counts: new Map([['all', whole], ...parts]),
    sums: [{ whole: 'all', parts: parts.map(([id]) => id) }],
  }
}
const hiddenIn = ({ counts, sums }: { counts: Map<string, number>; sums: Sum[] }, least = 5) =>
  [...hiddenCells(counts, sums, least)].sort()

test('a group below the limit is hidden, one at the limit is told', () => {
  assert.deepEqual(hiddenIn(row(5, 6, 7)), [])
  assert.deepEqual(hiddenIn(row(4, 4, 7)), ['p0', 'p1'])
})

test('the smallest told group is hidden beside a lone small one, so that the total does not give it away', () => {
  assert.deepEqual(hiddenIn(row(4, 9, 7)), ['p0', 'p2'])
})

test('small groups that are small even together are not told as a difference', () => {
  assert.deepEqual(hiddenIn(row(1, 1, 9, 7)), ['p0', 'p1', 'p3'])
})

test('a total of one group says what the group is, so it is hidden with it', () => {
  assert.deepEqual(hiddenIn(row(3)), ['all', 'p0'])
  assert.deepEqual(hiddenIn(row(3, 0)), ['all', 'p0'])
})

test('an empty group is told, and a table without small groups is told whole', () => {
  assert.deepEqual(hiddenIn(row(0, 8, 0)), [])
})

test('of a table with very many small groups only the grand total is told', () => {
  const crowd = (small: number) => row(50, 60, ...Array.from({ length: small }, (_, at) => (at % 2) + 1))
  assert.ok(!hiddenIn(crowd(300)).includes('p0'))
  const hidden = hiddenIn(crowd(600))
  assert.deepEqual([hidden.length, hidden.includes('all')], [602, false])
})

test('the limit is the one in force on the day', () => {
  const limit = (amount: number, validFrom: string) => ({
    id: 'smallGroup',
    amount,
    unit: 'count' as const,
    basis: '',
    validFrom,
  })
  const dated = [limit(3, '2022-01-01'), limit(10, '2026-01-01')]
  assert.equal(guardLimit('smallGroup', '2021-12-31', dated), null)
  assert.equal(guardLimit('smallGroup', '2025-12-31', dated), 3)
  assert.equal(guardLimit('smallGroup', '2026-01-01', dated), 10)
})

const cells = fc
  .uniqueArray(
    fc.record({
      day: fc.constantFrom('2026-01-05', '2026-01-06', '2026-02-01', '2025-12-31'),
      members: fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('x', 'y')),
      n: fc.integer({ min: 0, max: 12 }),
    }),
    { maxLength: 14, selector: ({ day, members }) => `${day} ${members}` },
  )
  .map((all) =>
    all.flatMap(({ day, members, n }): LatticeCell[] => [
      { grain: 'day', period: day, members, n },
      { grain: 'month', period: day.slice(0, 7), members, n },
      { grain: 'year', period: day.slice(0, 4), members, n },
      { grain: 'all', period: 'all', members, n },
    ]),
  )

test('no hidden count follows from the told ones, along whatever dimensions and periods', () => {
  fc.assert(
    fc.property(cells, (all) => {
      const { counts, sums } = countLattice(all, ['day', 'month', 'year', 'all'])
      const hidden = hiddenCells(counts, sums, 5)
      for (const [id, n] of counts) if (n > 0 && n < 5) assert.ok(hidden.has(id))
      for (const [id, n] of counts) if (n === 0) assert.ok(!hidden.has(id))
      assert.deepEqual(followingFrom(counts, sums, hidden), [])
    }),
    { numRuns: 300 },
  )
})

test('every sum of a lattice adds up', () => {
  fc.assert(
    fc.property(cells, (all) => {
      const { counts, sums } = countLattice(all, ['day', 'month', 'year', 'all'])
      for (const { whole, parts } of sums)
        assert.equal(
          parts.reduce((sum, id) => sum + counts.get(id)!, 0),
          counts.get(whole),
        )
      const total = all.filter(({ grain }) => grain === 'all').reduce((sum, { n }) => sum + n, 0)
      const id = latticeId({ grain: 'all', period: 'all', members: [null, null] })
      assert.equal(counts.get(id) ?? 0, total)
    }),
  )
})

/**
 * A second way to tell: the hidden counts that stay the same in every other table with the same told counts. Looked for by
 * fraction-free elimination over whole numbers, each unknown put last in its turn.
 */
function followingFrom(counts: Map<string, number>, sums: Sum[], hidden: Set<string>): string[] {
  const ids = [...hidden]
  const rows = sums.map(({ whole, parts }) =>
    ids.map((id) => (id === whole ? -1n : parts.includes(id) ? 1n : 0n)),
  )
  const rank = rankOf(rows)
  return ids.filter((_, at) => {
    const without = rows.map((row) => row.filter((_, column) => column !== at))
    return rankOf(without) < rank && counts.get(ids[at]!) !== undefined
  })
}

/** An unknown is free exactly when the equations have the same rank without it. */
function rankOf(given: bigint[][]): number {
  const rows = given.map((row) => [...row])
  let rank = 0
  for (let column = 0; column < (rows[0]?.length ?? 0) && rank < rows.length; column++) {
    const pivot = rows.findIndex((row, at) => at >= rank && row[column] !== 0n)
    if (pivot < 0) continue
    ;[rows[rank], rows[pivot]] = [rows[pivot]!, rows[rank]!]
    const top = rows[rank]!
    for (let at = rank + 1; at < rows.length; at++) {
      const factor = rows[at]![column]!
      if (factor !== 0n)
        rows[at] = rows[at]!.map((value, place) => value * top[column]! - factor * top[place]!)
    }
    rank += 1
  }
  return rank
}

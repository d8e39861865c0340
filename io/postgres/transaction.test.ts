import assert from 'node:assert/strict'
import test from 'node:test'
import { withSystem } from '#test/server.ts'
import { takeSerials } from './serials.ts'
import { transaction } from './transaction.ts'

test('of two that wait for one another both come to their end, and each number is given once', async (t) => {
  const { pool } = await withSystem(t, { apps: [] })
  let waiting = 0
  const both = Promise.withResolvers<void>()
  const meet = () => (++waiting === 2 ? both.resolve() : both.promise)
  const take = (first: string, second: string) =>
    transaction(pool, async (tx) => {
      const one = await takeSerials(tx, { kind: first, scope: '' }, 1)
      await meet()
      return { [first]: one, [second]: await takeSerials(tx, { kind: second, scope: '' }, 1) }
    })
  const [ab, ba] = await Promise.all([take('a', 'b'), take('b', 'a')])
  assert.deepEqual([ab!.a! + ba!.a!, ab!.b! + ba!.b!], [3, 3])
  assert.ok(waiting >= 3, 'one of them began anew')
})

test('what the work itself refuses is not tried again', async (t) => {
  const { pool } = await withSystem(t, { apps: [] })
  let tries = 0
  const work = transaction(pool, async () => {
    tries++
    throw new Error('no')
  })
  await assert.rejects(work, /no/)
  assert.equal(tries, 1)
})

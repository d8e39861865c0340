import assert from 'node:assert/strict'
import test from 'node:test'
import { withDatabase } from '#test/database.ts'
import { migrate } from './migrate.ts'

test('a second start runs no migration again', async (t) => {
  const { pool } = await withDatabase(t)
  assert.deepEqual(await migrate(pool), [])
})

test('a balance that does not add up is refused by the database itself', async (t) => {
  const { pool } = await withDatabase(t)
  const insert = `insert into balances (source, import_id, received, accepted) values ('a', '', 2, 1)`
  await assert.rejects(pool.query(insert), /balance_adds_up/)
})

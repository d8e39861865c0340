import assert from 'node:assert/strict'
import test from 'node:test'
import { withDatabase } from '#test/database.ts'
import { copyRows } from './copy-rows.ts'
import { transaction } from './transaction.ts'

const hard = ['', '\\', '\\N', 'a\tb', 'a\nb\r\nc', '"', '{}', ',', '𠮷', "it's", '\\u0041', '\\.']

test('every text, list and null comes back as it was copied', async (t) => {
  const { pool } = await withDatabase(t)
  await pool.query('create table copied (n int, text text, list text[])')
  const rows = hard.map((text, n) => [n, text, [text, 'next']] as [number, string, string[]])
  await transaction(pool, (tx) => copyRows(tx, 'copied (n, text, list)', [...rows, [99, null, []]]))
  const read = await pool.query('select n, text, list from copied order by n')
  assert.deepEqual(
    read.rows.map((row) => [row.n, row.text, row.list]),
    [...rows, [99, null, []]],
  )
})

test('a row that breaks a constraint fails the whole transaction, and the connection goes on', async (t) => {
  const { pool } = await withDatabase(t)
  await pool.query('create table single (n int primary key)')
  const twice = Array.from({ length: 2000 }, (_, n) => [n % 1999])
  await assert.rejects(
    transaction(pool, (tx) => copyRows(tx, 'single (n)', twice)),
    /duplicate key/,
  )
  assert.equal((await pool.query('select count(*) as n from single')).rows[0].n, 0)
})

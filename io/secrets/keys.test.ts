import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { type TestContext } from 'node:test'
import type { Pool } from 'pg'
import { withDatabase } from '#test/database.ts'
import { transaction } from '../postgres/transaction.ts'
import { StartFault } from '../start-fault.ts'
import { sealerOf } from './cipher-suite.ts'
import { deriveKey, keyIdOf } from './derive-key.ts'
import { openKeys } from './keys.ts'

const number = '11010519491231002X'
const rotate = async (pool: Pool, { ring }: Awaited<ReturnType<typeof openKeys>>) => {
  const id = await transaction(pool, (tx) => ring.make(tx))
  await ring.refresh()
  return id
}

test('the key stays the same at the next start and only its owner reads it', async (t) => {
  const { pool, dir } = await house(t)
  const first = await openKeys(pool, dir)
  const second = await openKeys(pool, dir)
  assert.equal(await second.unseal(first.seal(number)), number)
  for (const name of ['pseudonym', 'digest', 'password', 'secret'] as const)
    assert.equal(first[name]('x'), second[name]('x'), name)
  assert.equal(statSync(join(dir, 'key')).mode & 0o077, 0)
})

test('another installation joins nobody with ours, even one with the same key', async (t) => {
  const [ours, other] = [await house(t), await house(t)]
  const mine = await openKeys(ours.pool, ours.dir)
  assert.notEqual((await openKeys(other.pool, other.dir)).pseudonym('x'), mine.pseudonym('x'))
  const third = await house(t)
  assert.notEqual((await openKeys(third.pool, ours.dir)).pseudonym('x'), mine.pseudonym('x'))
})

test('while a key is rotated two processes read what either seals, and persons keep their names', async (t) => {
  const { pool, dir } = await house(t)
  const [one, two] = [await openKeys(pool, dir), await openKeys(pool, dir)]
  const [name, old] = [one.pseudonym(number), one.seal(number)]
  const id = await rotate(pool, one)
  const fresh = one.seal(number)
  assert.ok(fresh.startsWith(`${id}.`))
  assert.equal(await two.unseal(fresh), number, 'the other process has not read the new key and reads it now')
  assert.equal(await one.unseal(two.seal(number)), number)
  await rotate(pool, two)
  for (const keys of [one, two])
    for (const sealed of [old, fresh]) assert.equal(await keys.unseal(sealed), number)
  assert.deepEqual([one.pseudonym(number), two.pseudonym(number)], [name, name])
})

test('the installation’s own key is changed process by process, and the old one opens nothing afterwards', async (t) => {
  const { pool, dir } = await house(t)
  const old = await openKeys(pool, dir)
  const [name, before] = [old.pseudonym(number), old.seal(number)]
  const [change, after] = [folder(), folder()]
  const oldKey = readFileSync(join(dir, 'key'), 'utf8')
  writeFileSync(join(change, 'key'), '22'.repeat(32))
  writeFileSync(join(change, 'key.before'), oldKey)
  writeFileSync(join(after, 'key'), '22'.repeat(32))

  await assert.rejects(openKeys(pool, after), StartFault, 'the new key alone is too early')
  const changing = await openKeys(pool, change)
  assert.notEqual(changing.ring.newest, old.ring.newest, 'a new sealing key begins')
  assert.equal(await old.unseal(changing.seal(number)), number, 'the process with the old key goes on')
  await rotate(pool, old)
  assert.equal(await changing.unseal(old.seal(number)), number, 'also where it is the one that rotates')
  const again = await openKeys(pool, change)
  assert.equal(await again.unseal(before), number)

  const changed = await openKeys(pool, after)
  for (const sealed of [before, old.seal(number), changing.seal(number)])
    assert.equal(await changed.unseal(sealed), number)
  assert.equal(changed.pseudonym(number), name)
  await assert.rejects(openKeys(pool, dir), StartFault, 'the old key opens nothing any more')
})

test('an installation of before keeps its names and opens what it sealed', async (t) => {
  const { pool, dir } = await house(t)
  const root = Buffer.alloc(32, 0x33)
  writeFileSync(join(dir, 'key'), root.toString('hex'))
  await pool.query(`insert into receipts (part, key) values (0, gen_random_uuid())`)
  const key = deriveKey(root, 'seal')
  const sealed = `${keyIdOf(key)}.${sealerOf('aes', key).seal(number)}`
  const keys = await openKeys(pool, dir)
  assert.equal(await keys.unseal(sealed), number)
  assert.equal(
    keys.pseudonym(number),
    createHmac('sm3', deriveKey(root, 'person')).update(number).digest('hex'),
  )
  assert.equal(keys.ring.keys.length, 1)
})

test('YIWANG_SUITE=sm seals with SM4 from then on, and what AES sealed still opens', async (t) => {
  const { pool, dir } = await house(t)
  const aes = await openKeys(pool, dir)
  const old = aes.seal(number)
  process.env.YIWANG_SUITE = 'sm'
  t.after(() => delete process.env.YIWANG_SUITE)
  const sm = await openKeys(pool, dir)
  assert.deepEqual(
    sm.ring.keys.map(({ suite }) => suite),
    ['sm', 'aes'],
  )
  assert.equal(await sm.unseal(old), number)
  assert.equal(await aes.unseal(sm.seal(number)), number)
  assert.equal((await openKeys(pool, dir)).ring.keys.length, 2, 'the next start changes nothing')
  process.env.YIWANG_SUITE = 'des'
  await assert.rejects(openKeys(pool, dir), /YIWANG_SUITE must be aes or sm/)
})

test('of keys that start together one makes the first', async (t) => {
  const { pool, dir } = await house(t)
  writeFileSync(join(dir, 'key'), '44'.repeat(32))
  const all = await Promise.all(Array.from({ length: 6 }, () => openKeys(pool, dir)))
  assert.equal(new Set(all.map((keys) => keys.ring.newest)).size, 1)
  assert.equal(new Set(all.map((keys) => keys.pseudonym('x'))).size, 1)
})

test('no key lies in the database in clear', async (t) => {
  const { pool, dir } = await house(t)
  const keys = await openKeys(pool, dir)
  const { rows } = await pool.query<{ wrapped: string }>('select wrapped from wrapped_keys')
  assert.equal(rows.length, 2)
  const root = readFileSync(join(dir, 'key'), 'utf8').trim()
  for (const secret of [root, keys.secret('x'), keys.password('x')])
    assert.ok(!rows.some(({ wrapped }) => wrapped.includes(secret)))
})

test('a key that is not 64 hexadecimal digits keeps the platform from starting', async (t) => {
  const { pool, dir } = await house(t)
  for (const key of ['', 'x', '11'.repeat(31), 'zz'.repeat(32)]) {
    writeFileSync(join(dir, 'key'), key)
    await assert.rejects(openKeys(pool, dir), StartFault, key)
  }
})

function folder(): string {
  return mkdtempSync(join(tmpdir(), 'yiwang-keys-'))
}

/** An empty database and a data folder; without a key in the environment. */
async function house(t: TestContext) {
  const given = process.env.YIWANG_KEY
  delete process.env.YIWANG_KEY
  t.after(() => {
    if (given !== undefined) process.env.YIWANG_KEY = given
  })
  const { pool } = await withDatabase(t)
  return { pool, dir: folder() }
}

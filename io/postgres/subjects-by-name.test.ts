import assert from 'node:assert/strict'
import test from 'node:test'
import type { Pool } from 'pg'
import { partitionOf } from '#core/event.ts'
import { withDatabase } from '#test/database.ts'
import { byName, findNameOf, findSubjectsByName } from './subjects-by-name.ts'

test('among many names those with a part of it are found by the index of their pairs, the shortest first', async (t) => {
  const { pool } = await withDatabase(t)
  await keepSubjects(pool, 'person', ['王小明', '小明', '李晓明', '小明王'])
  await keepSubjects(pool, 'uscc', ['江湾市小明餐饮店', 'KFC 江湾店'])
  await keepSubjects(pool, 'place', ['小明路'])
  const found = async (part: string, most = 10) =>
    (await findSubjectsByName(pool, { part, most })).map(({ name }) => name)
  assert.deepEqual(await found('小明'), ['小明', '小明王', '王小明', '江湾市小明餐饮店'])
  assert.deepEqual(await found('小明', 2), ['小明', '小明王'])
  assert.deepEqual(await found('湾市小明餐'), ['江湾市小明餐饮店'])
  assert.deepEqual(await found('kfc'), ['KFC 江湾店'])
  assert.deepEqual(
    [await found('明小'), await found('%明'), await found('é'), await found('明')],
    [[], [], [], []],
  )
  await keepSubjects(
    pool,
    'person',
    Array.from({ length: 20_000 }, (_, n) => `${n}号`),
  )
  await pool.query('analyze subjects')
  const { rows } = await pool.query<{ 'QUERY PLAN': string }>(`explain ${byName}`, ['小明', 11])
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
  assert.match(plan, /Bitmap Index Scan on subjects_by_name/)
  assert.doesNotMatch(plan, /Seq Scan/)
})

test('a person of whom a record is closed is not found by name, an organisation only where all are', async (t) => {
  const { pool } = await withDatabase(t)
  await keepSubjects(pool, 'person', ['王小明'])
  await keepSubjects(pool, 'uscc', ['小明餐饮店'])
  const known = async () => {
    const found = await findSubjectsByName(pool, { part: '小明', most: 10 })
    const names = ['person:王小明', 'uscc:小明餐饮店'].map((id) => findNameOf(pool, id))
    return [found.map(({ name }) => name), await Promise.all(names)]
  }
  const [person, firm] = ['王小明', '小明餐饮店']
  assert.deepEqual(await known(), [
    [person, firm],
    [person, firm],
  ])
  for (const subject of [`person:${person}`, `uscc:${firm}`])
    for (const marks of [['restricted'], ['disputed']]) await keepRecord(pool, { subject, marks })
  assert.deepEqual(await known(), [[firm], [null, firm]])
  await pool.query(`update records set marks = '{deleted}'`)
  assert.deepEqual(await known(), [[], [null, null]])
  await pool.query(`update records set known_to = now()`)
  assert.deepEqual(await known(), [
    [person, firm],
    [person, firm],
  ])
})

/** Each under its own name as its id. */
async function keepSubjects(pool: Pool, scheme: string, names: string[]): Promise<void> {
  await pool.query(
    `insert into subjects (part, id, scheme, name, facts, counts, first_at, last_at)
     select part, $1 || ':' || name, $1, name, '{}', '{}', now(), now() from unnest($2::smallint[], $3::text[]) as given (part, name)`,
    [scheme, names.map((name) => partitionOf(`${scheme}:${name}`)), names],
  )
}

async function keepRecord(
  pool: Pool,
  { subject, marks }: { subject: string; marks: string[] },
): Promise<void> {
  await pool.query(
    `insert into records (part, type, key, version, subject, seq, source, title, known_from, marks)
     values ($1, 'shop.visit', $2, 1, $3, 1, 'north', 't', now(), $4)`,
    [partitionOf(subject), marks.join(), subject, marks],
  )
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CaseState } from '#core/process/case-state.ts'
import { findFaults } from '#io/log/verify.ts'
import { findAccountByName } from '#io/postgres/accounts.ts'
import type { System } from '#io/system.ts'
import { withSystem } from '#test/server.ts'

test('the sample city begins with cases of every item, under every light, and of every ending', async (t) => {
  const system = await withSystem(t, { city: true })
  await t.test('every item of every platform has a case', () => everyItem(system))
  await t.test('desks stand under every light, some paused, some given to an officer', () =>
    everyLight(system),
  )
  await t.test('cases were corrected, suspended, decided by silence, and ended in every way', () =>
    everyTurn(system),
  )
  await t.test('there are papers, and ratings with what followed from the bad ones', () =>
    papersAndRatings(system),
  )
  await t.test('the sample resident and company have cases of their own', () => ownCases(system))
  await t.test('no office is counted late for the time of an applicant or of a notice to the public', () =>
    timeOfOthers(system),
  )
  await t.test('log, records and indicators agree', async () => {
    assert.deepEqual((await findFaults(system)).faults, [])
  })
})

async function everyItem(system: System): Promise<void> {
  const begun = new Set((await cases(system)).map(({ item }) => item))
  const items = [...system.apps.cases.items.keys()]
  assert.deepEqual(
    items.filter((item) => !begun.has(item)),
    [],
  )
}

async function everyLight({ pool, now }: System): Promise<void> {
  const read = await pool.query<Record<string, number>>(
    `select count(*) filter (where yellow_at > $1)::int as green,
       count(*) filter (where yellow_at <= $1 and orange_at > $1)::int as yellow,
       count(*) filter (where orange_at <= $1 and due_at >= $1)::int as orange,
       count(*) filter (where due_at < $1 and statutory_at >= $1)::int as red,
       count(*) filter (where statutory_at < $1)::int as overdue,
       count(*) filter (where is_paused)::int as paused,
       count(*) filter (where is_waiting)::int as waiting,
       count(assignee)::int as given,
       count(escalated_at)::int as told
     from case_desks`,
    [now()],
  )
  const none = Object.entries(read.rows[0]!).filter(([, n]) => n === 0)
  assert.deepEqual(none, [])
}

const turns = [
  'permit.correction.asked',
  'permit.corrected',
  'permit.suspended',
  'permit.resumed',
  'permit.extended',
  'permit.accepted.by-silence',
  'permit.pre-review.told',
  'permit.supplied',
  'permit.lapsed',
  'permit.hearing.held',
  'permit.hearing.waived.by-silence',
  'permit.traffic.silent',
  'permit.withdrawn',
  'permit.refused',
  'permit.denied',
  'permit.terminated',
  'permit.revoked',
  'permit.cancelled',
  'promise.revoked',
  'set-up.finished',
  'set-up.stopped',
  'rating.called-back',
  'rating.invalidated',
  'complaint.closed',
  'complaint.failed.by-time',
  'registration.closed',
  'registration.annulled',
  'project.verified',
  'project.promise.broken',
  'price.alarm.explained',
  'desk.request.reopened',
  'case.assigned',
]

async function everyTurn({ pool }: System): Promise<void> {
  const read = await pool.query<{ type: string }>('select distinct type from events where type = any ($1)', [
    turns,
  ])
  const taken = new Set(read.rows.map(({ type }) => type))
  assert.deepEqual(
    turns.filter((type) => !taken.has(type)),
    [],
  )
}

async function papersAndRatings({ pool }: System): Promise<void> {
  const read = await pool.query<Record<string, number>>(
    `select (select count(*) from case_documents)::int as documents,
       (select count(*) from certificates where state = 'valid')::int as certificates,
       (select count(*) from certificates where state = 'revoked')::int as revoked,
       (select count(*) from files where case_no is not null)::int as files,
       (select count(*) from records join events using (part, seq)
        where records.type = 'service.rating' and (data ->> 'grade')::int >= 4)::int as good,
       (select count(*) from records join events using (part, seq)
        where records.type = 'service.rating' and (data ->> 'grade')::int <= 2)::int as bad`,
  )
  const { documents, certificates, ...counts } = read.rows[0]!
  assert.ok(documents! > 100 && certificates! > 10, JSON.stringify(read.rows[0]))
  assert.deepEqual(
    Object.entries(counts).filter(([, n]) => n === 0),
    [],
  )
}

async function ownCases(system: System): Promise<void> {
  const all = await cases(system)
  for (const [name, least] of [
    ['resident', 5],
    ['company', 3],
  ] as const) {
    const account = await findAccountByName(system.pool, name)
    const own = all.filter(({ applicant }) => applicant.subject === account?.subject)
    assert.ok(own.length >= least, `${name}: ${own.length}`)
    assert.ok(new Set(own.map(({ value }) => JSON.stringify(value))).size >= least - 1, name)
    assert.ok(own.some(({ isClosed }) => isClosed) && own.some(({ isClosed }) => !isClosed), name)
  }
}

async function timeOfOthers({ pool }: System): Promise<void> {
  const items = ['registration-name', 'registration-closure']
  const read = await pool.query(
    `select no from cases where item = any ($1) and is_late
     union all select item from case_overdue where item = any ($1)`,
    [items],
  )
  assert.deepEqual(read.rows, [])
}

async function cases({ pool }: System): Promise<CaseState[]> {
  const read = await pool.query<{ state: CaseState }>('select state from cases order by no')
  return read.rows.map(({ state }) => state)
}

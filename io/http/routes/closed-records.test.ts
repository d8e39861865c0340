import assert from 'node:assert/strict'
import test from 'node:test'
import { closingMarks, isClosed } from '#core/closing-marks.ts'
import { readBook } from '#io/postgres/access-book.ts'
import { indexStep } from '#io/search/index-step.ts'
import { type City, cityWithFine, fine, number, requestsOf } from '#test/city-with-fine.ts'
import { receive } from '#test/receive.ts'
import { withSystem } from '#test/server.ts'
import { settleCases } from '#test/settle-cases.ts'
import { signInAs } from '#test/sign-in.ts'

test('what is restricted is kept for the person alone, until the restriction is lifted', async (t) => {
  const city = await cityWithFine(t)
  assert.deepEqual(await sightsOf(city), allSee)
  await granted(city, 'restrict')
  assert.deepEqual(await sightsOf(city), nobodySees)
  assert.deepEqual(await ownMarks(city), ['restricted'])
  await granted(city, 'lift')
  assert.deepEqual(await sightsOf(city), allSee)
  assert.deepEqual(await ownMarks(city), [])
})

test('it is read to answer the person, in an emergency and where a law obliges, and each such look is in the book', async (t) => {
  const city = await cityWithFine(t)
  const caseNo = await granted(city, 'restrict')
  const statusOf = async (purpose: string, no: string) => {
    const reason = { 'x-purpose': purpose, 'x-case-no': no }
    return (await city.ask('GET', pathOf(city), { as: { ...city.officer, ...reason } })).status
  }
  assert.equal(await statusOf('rights', caseNo), 200)
  assert.equal(await statusOf('emergency', 'JW-119-20'), 200)
  assert.equal(await statusOf('judicial', 'JW-2026-20'), 200)
  assert.equal(await statusOf('dispute', 'JW-2026-20'), 403)
  await city.ask('POST', '/api/my/requests', { as: city.stranger, body: { kind: 'copy' } })
  await settleCases(city.system)
  const [another] = await requestsOf(city, city.stranger)
  assert.notEqual(await statusOf('rights', another!.caseNo!), 200)
  const looks = await readBook(city.system.pool, { key: city.about.aboutKey, limit: 10 })
  assert.deepEqual(
    looks.map(({ entry }) => [entry.purpose, entry.outcome]),
    [
      ['dispute', 'refused'],
      ['judicial', 'given'],
      ['emergency', 'given'],
      ['rights', 'given'],
    ],
  )
})

test('a new version of what is restricted is restricted too, and a deletion that was granted closes a record', async (t) => {
  const city = await cityWithFine(t)
  await granted(city, 'restrict')
  await receive(city.system, [{ ...fine, data: { ...fine.data, 处罚内容: '罚款贰仟元' } }])
  await settleCases(city.system)
  assert.deepEqual(await ownMarks(city), ['restricted'])
  assert.deepEqual(await sightsOf(city), nobodySees)

  const other = await cityWithFine(t)
  await granted(other, 'delete')
  assert.deepEqual(await sightsOf(other), nobodySees)
  assert.deepEqual(await ownMarks(other), ['deleted'])
})

test('a correction that was granted says so until the corrected version has come', async (t) => {
  const city = await cityWithFine(t)
  await granted(city, 'correct', { field: 'counterpartyName', claimed: '沈立欣' })
  assert.deepEqual(await ownMarks(city), ['correcting'])
  const told = await city.ask('GET', publicPath(city), { as: {} })
  assert.deepEqual(told.body.marks, ['correcting'])
  await receive(city.system, [{ ...fine, data: { ...fine.data, 行政相对人名称: '沈立欣' } }])
  await settleCases(city.system)
  assert.deepEqual(await ownMarks(city), [])
})

test('whose record is restricted is not found at the counter by a part of the name, nor taken by what was found before', async (t) => {
  const city = await cityWithFine(t)
  const clerk = await signInAs(city, 'clerk', { department: fine.source })
  const counter = async () => {
    await city.system.pool.query('update subjects set name = $1 where id = $2', ['沈立新', city.subject])
    const found = await city.ask('POST', '/api/counter/applicants/search', {
      as: clerk,
      body: { name: '沈立', reason: '忘带证件' },
    })
    const numbered = { kind: 'citizenId', number, name: '沈立新' }
    const known = await city.ask('POST', '/api/counter/applicants', { as: clerk, body: numbered })
    const visit = { applicant: { subject: city.subject }, applications: [{ item: 'none', form: {} }] }
    const taken = await city.ask('POST', '/api/counter/cases', { as: clerk, body: visit })
    return [found.body.applicants.length, known.body.knownAs, taken.body.code]
  }
  assert.deepEqual(await counter(), [1, '沈立新', 'item-not-found'])
  await granted(city, 'restrict')
  assert.deepEqual(await counter(), [0, null, 'subject-not-found'])
  const looks = await readBook(city.system.pool, { act: 'search', limit: 10 })
  assert.equal(looks.length, 2)
})

test('the database closes a record by the marks that close it, and by no other', async (t) => {
  const { pool } = await withSystem(t)
  for (const mark of ['disputed', 'correcting', ...closingMarks]) {
    const read = await pool.query('select published.is_free($1) as free', [['held', mark]])
    assert.equal(read.rows[0].free, !isClosed([mark]), mark)
  }
})

/** Who finds the fine: the public by its address, in the list, under its subject and in search; an officer in the same ways. */
const allSee = { public: [200, 1, 200, true, true], officer: [200, 1, 200, 200, 200] }
const nobodySees = { public: [404, 0, 404, false, false], officer: [403, 0, 404, 403, 403] }

async function sightsOf(city: City) {
  return { public: await publicSights(city), officer: await officersSights(city) }
}

async function publicSights(city: City) {
  const { ask, system } = city
  while ((await indexStep(system)) > 0);
  const { aboutKey } = city.about
  const { rows } = await system.pool.query('select from search_names where key = $1', [aboutKey])
  const list = await ask('GET', `/api/records/credit.penalty`, { as: {} })
  const { body } = await ask('GET', `/api/loops/${await loopOf(city)}`, { as: {} })
  return [
    (await ask('GET', publicPath(city), { as: {} })).status,
    list.body.records.length,
    (await ask('GET', `/api/subjects/${city.subject}`, { as: {} })).status,
    rows.length === 1,
    body.isOpen === true,
  ]
}

async function officersSights(city: City) {
  const as = { ...city.officer, 'x-purpose': 'inspection', 'x-case-no': 'JW-2026-20' }
  const { aboutKey: key } = city.about
  const question = { type: 'credit.penalty', key, field: 'counterpartyName', value: number }
  const list = await city.ask('GET', '/api/records/credit.penalty?as=fields', { as })
  return [
    (await city.ask('GET', pathOf(city), { as })).status,
    list.body.records.length,
    (await city.ask('GET', `/api/subjects/${city.subject}?as=fields`, { as })).status,
    (await city.ask('POST', '/api/verify', { as, body: question })).status,
    (await city.ask('GET', `/api/loops/${await loopOf(city)}?as=fields`, { as })).status,
  ]
}

function publicPath({ about }: City): string {
  return `/api/records/${about.aboutType}/${encodeURIComponent(about.aboutKey)}`
}

function pathOf(city: City): string {
  return `${publicPath(city)}?as=fields`
}

async function loopOf({ system, about }: City): Promise<string> {
  const { rows } = await system.pool.query<{ loop: string }>(
    'select loop_id as loop from facts where key = $1 and known_to is null',
    [about.aboutKey],
  )
  return encodeURIComponent(rows[0]!.loop)
}

async function ownMarks({ ask, person }: City): Promise<string[]> {
  const { departments } = (await ask('GET', '/api/my/data', { as: person })).body
  const held = departments.find(({ source }: { source: string }) => source === fine.source)
  return held.records.flatMap(({ marks }: { marks: string[] }) => marks)
}

/** The person asks, and the department that sent the fine grants it. Answers the number of the case. */
async function granted(city: City, kind: string, more: object = {}): Promise<string> {
  const { aboutType, aboutKey } = city.about
  const body = { kind, text: '仍在核实', aboutType, aboutKey, ...more }
  const filed = await city.ask('POST', '/api/my/requests', { as: city.person, body })
  assert.equal(filed.status, 201, JSON.stringify(filed.body))
  await settleCases(city.system)
  const { caseNo } = (await requestsOf(city, city.person)).find(({ no }) => no === filed.body.no)!
  const path = `/api/cases/${caseNo}`
  const { version } = (await city.ask('GET', path, { as: city.officer })).body
  const step = { step: 'answer', version, form: { outcome: 'granted', answer: '同意' } }
  const answered = await city.ask('POST', `${path}/steps`, { as: city.officer, body: step })
  assert.equal(answered.status, 200, JSON.stringify(answered.body))
  await settleCases(city.system)
  return caseNo!
}

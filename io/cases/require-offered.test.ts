import assert from 'node:assert/strict'
import test from 'node:test'
import { indexStep } from '#io/search/index-step.ts'
import { search } from '#io/search/search.ts'
import { headTakes, itemOffice, lineOf } from '#test/item-office.ts'
import { settleCases } from '#test/settle-cases.ts'
import { findRecord, findRecordPlace } from '../postgres/record-questions.ts'
import type { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { clockStep } from './clock-step.ts'
import { keepItems } from './keep-items.ts'

const on = (day: string, time = '10:00:00') => new Date(`${day}T${time}+08:00`).toISOString()
const subject = `person:${'a1'.repeat(32)}`
const form = {
  name: '张三',
  citizenId: '11010519491231002X',
  birthOn: '1949-12-31',
  householdAddress: '江湾市临江路 18 号',
  address: '江湾市临江路 18 号',
  phone: '13800000000',
  delivery: 'portal',
  isTrue: true,
}
const senior = { subject, form }
const suspension = {
  step: 'suspend',
  form: { suspendFrom: '2026-03-02', suspendUntil: '2026-03-10' },
  reason: '系统升级',
}
const cancellation = { step: 'cancel', form: { cancelBasis: '国发〔2026〕1号' }, reason: '国务院决定取消' }

test('a suspended item is refused with its days and why, cases under way go on, and it is open again on the day after its last', async (t) => {
  const office = await itemOffice(t, on('2026-03-02'))
  const before = await office.apply('senior-card', senior)
  await headTakes(office, 'senior-card', suspension)
  const told = await refusal(office.apply('senior-card', senior))
  assert.deepEqual(
    [told.code, told.params],
    ['item-suspended', { from: '2026-03-02', until: '2026-03-10', reason: '系统升级' }],
  )
  await office.take(before.no, 'accept', { department: 'civil-affairs' })
  await office.pass(on('2026-03-11', '00:00:30'))
  assert.equal((await lineOf(office, 'senior-card'))!.facts.status, 'inForce')
  assert.equal((await office.apply('senior-card', senior)).item, 'senior-card')
})

test('a suspension that was announced refuses nobody before its day, and one that is over refuses nobody before its clock', async (t) => {
  const office = await itemOffice(t, on('2026-03-02'))
  const announced = { suspendFrom: '2026-03-04', suspendUntil: '2026-03-05' }
  await headTakes(office, 'senior-card', { ...suspension, form: announced })
  await office.apply('senior-card', senior)
  office.system.now = () => on('2026-03-04')
  assert.equal((await refusal(office.apply('senior-card', senior))).code, 'item-suspended')
  office.system.now = () => on('2026-03-06')
  await office.apply('senior-card', senior)
  assert.equal((await lineOf(office, 'senior-card'))!.facts.status, 'suspended')
})

test('a clock that was away resumes an item from the minute its time was over, once, however many processes come to it', async (t) => {
  const office = await itemOffice(t, on('2026-03-02'))
  await headTakes(office, 'senior-card', suspension)
  const both = () => Promise.all([clockStep(office.system), clockStep(office.system)])
  office.system.now = () => on('2026-05-20')
  while ((await both()).some((n) => n > 0));
  await settleCases(office.system)
  const { no, facts } = (await lineOf(office, 'senior-card'))!
  assert.deepEqual([facts.status, facts.statusFrom], ['inForce', '2026-03-11'])
  const { rows } = await office.system.pool.query(
    `select time from events where subject = $1 and type = 'item.resumed.by-time'`,
    [`case:${no}`],
  )
  assert.deepEqual(
    rows.map(({ time }) => time.toISOString()),
    [on('2026-03-11', '00:00:00')],
  )
})

test('a cancelled item is refused for good, also when a release declares it anew, and everybody is told why', async (t) => {
  const office = await itemOffice(t, on('2026-03-02'))
  await headTakes(office, 'senior-card', cancellation)
  assert.equal((await refusal(office.apply('senior-card', senior))).code, 'item-cancelled')
  await settleCases(office.system)
  const { no } = (await lineOf(office, 'senior-card'))!
  redeclare(office.system, 'senior-card')
  assert.equal(await keepItems(office.system), 1)
  await settleCases(office.system)
  assert.equal((await lineOf(office, 'senior-card'))!.no, no)
  const record = await recordOn(office.system, null)
  assert.deepEqual(
    [record.status, record.statusFrom, record.statusReason, record.statusBasis],
    ['cancelled', '2026-03-02', '国务院决定取消', '国发〔2026〕1号'],
  )
})

test('what a release declares anew keeps the standing that an officer gave', async (t) => {
  const office = await itemOffice(t, on('2026-03-02'))
  await headTakes(office, 'senior-card', suspension)
  const { version } = redeclare(office.system, 'senior-card')
  await keepItems(office.system)
  await settleCases(office.system)
  const record = await recordOn(office.system, null)
  assert.deepEqual([record.version, record.status, record.statusUntil], [version, 'suspended', '2026-03-10'])
  assert.equal((await refusal(office.apply('senior-card', senior))).code, 'item-suspended')
})

test('the record tells of each day how the item stood on it', async (t) => {
  const office = await itemOffice(t, on('2026-02-20'))
  await office.pass(on('2026-03-02'))
  await headTakes(office, 'senior-card', suspension)
  await settleCases(office.system)
  await office.pass(on('2026-03-15'))
  const days = ['2026-03-01', '2026-03-02', '2026-03-10', '2026-03-11', '2026-03-15']
  const stood = await Promise.all(days.map((day) => recordOn(office.system, day)))
  assert.deepEqual(
    stood.map(({ status }) => status),
    ['inForce', 'suspended', 'suspended', 'inForce', 'inForce'],
  )
})

test('of two who act at once, whoever applies first is taken and whoever applies after the suspension is refused', async (t) => {
  const office = await itemOffice(t, on('2026-03-02'))
  const applying = Array.from({ length: 6 }, () => office.open('senior-card', senior).then(Boolean, codeOf))
  const [suspended, ...answers] = await Promise.all([
    headTakes(office, 'senior-card', suspension),
    ...applying,
  ])
  const { rows } = await office.system.pool.query<{ opened_at: Date }>(
    `select opened_at from cases where item = 'senior-card'`,
  )
  assert.equal(suspended.facts.status, 'suspended')
  assert.equal(rows.length, answers.filter((one) => one === true).length)
  assert.deepEqual(
    [...new Set(answers.filter((one) => one !== true))].join(),
    answers.includes('item-suspended') ? 'item-suspended' : '',
  )
  assert.equal((await refusal(office.apply('senior-card', senior))).code, 'item-suspended')
})

test('a joint matter is refused at its beginning while a part that it needs is suspended, which is named, and not for another part', async (t) => {
  const office = await itemOffice(t, on('2026-03-02'))
  await headTakes(office, 'drainage-permit', suspension)
  const drains = { drains: true, outlets: 1, dailyDischarge: 6, hasPretreatment: true }
  const told = await refusal(office.apply('restaurant', { subject, form: { ...restaurant, ...drains } }))
  assert.deepEqual(
    [told.code, told.more?.part, told.message],
    ['item-part-suspended', 'drainage-permit', 'item-part-suspended'],
  )
  assert.notEqual(told.worded.zh?.part, told.worded.en?.part)
  const opened = await office.apply('restaurant', { subject, form: { ...restaurant, drains: false } })
  assert.equal(opened.item, 'restaurant')
})

test('what is searched for and suspended is found after what can be applied for', async (t) => {
  const office = await itemOffice(t, on('2026-03-02'))
  const found = async () => {
    while ((await indexStep(office.system)) > 0);
    const { results } = await search(office.system, { q: '食品经营许可' }, '2026-03-02')
    return results.filter(({ type }) => type === 'service.item').map(({ key }) => key)
  }
  const [first] = await found()
  await headTakes(office, first!, suspension)
  await settleCases(office.system)
  const after = await found()
  assert.ok(after.includes(first!), after.join())
  assert.ok(after.indexOf(first!) > 0, after.join())
})

const restaurant = {
  hasLicence: false,
  place: '江湾市',
  tradeName: '潮味',
  industry: '餐饮',
  organisation: '店',
  legalRepresentative: '张三',
  legalRepresentativeId: '11010519491231002X',
  contact: '张三',
  contactPhone: '13800000000',
  address: '临江路 18 号',
  area: 320,
  seats: 80,
  foodKinds: ['hotFood'],
  isGatheringPlace: false,
  hasSign: false,
  drains: false,
  seals: false,
  delivery: 'portal',
  isTrue: true,
}

/** The next release declares an item in a new version. */
function redeclare(system: System, code: string): { version: number } {
  const loaded = system.apps.cases.items.get(code)!
  const item = { ...loaded.item, version: loaded.item.version + 1, visits: 1 }
  const items = new Map(system.apps.cases.items).set(code, { ...loaded, item })
  system.apps = { ...system.apps, cases: { ...system.apps.cases, items } }
  return item
}

async function recordOn({ pool }: System, validAt: string | null): Promise<Record<string, unknown>> {
  const place = { type: 'service.item', key: 'senior-card' }
  const part = (await findRecordPlace(pool, place))!
  const asking = { now: new Date().toISOString(), today: '2026-03-20', circle: 'department' as const }
  const row = await findRecord(pool, { ...place, part, times: { validAt, knownAt: null } }, asking)
  return row!.data as Record<string, unknown>
}

async function refusal(refused: Promise<unknown>): Promise<Refusal> {
  return await refused.then(
    () => assert.fail('it was taken'),
    (error: Refusal) => error,
  )
}

function codeOf(error: Refusal): string {
  return error.code
}

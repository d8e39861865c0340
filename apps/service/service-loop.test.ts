import assert from 'node:assert/strict'
import test from 'node:test'
import { knownFields } from '#core/process/reuse.ts'
import { knownOf } from '#io/cases/known-of.ts'
import { CaseOffice } from '#test/case-office.ts'

const on = '2026-03-02T02:00:00.000Z'
const owner = `person:${'0'.repeat(31)}1`
const form = {
  hasLicence: false,
  place: '江湾市',
  tradeName: '潮味',
  industry: '餐饮',
  organisation: '店',
  legalRepresentative: '张三',
  legalRepresentativeId: '331502196003020010',
  contact: '张三',
  contactPhone: '13800138000',
  address: '江湾市临江区临江路 18 号',
  area: 320,
  seats: 80,
  foodKinds: ['hotFood'],
  isGatheringPlace: true,
  byPromise: true,
  hasSign: true,
  signText: '潮味',
  signWidth: 3,
  signHeight: 1,
  drains: true,
  outlets: 1,
  dailyDischarge: 6,
  hasPretreatment: true,
  seals: false,
  delivery: 'portal',
  isTrue: true,
}
const handed = { deliveryWay: 'portal', receivedBy: '张三' }
const passed = {
  inspectedOn: '2026-03-02',
  inspectors: ['李四', '王五'],
  inspectionResult: 'passed',
  findings: '符合要求',
}
const departments: Record<string, string> = {
  'food-business-permit': 'market-regulation',
  'fire-safety-promise': 'fire-rescue',
  signboard: 'urban-management',
  'drainage-permit': 'housing-construction',
}

test('a restaurant is opened with one application: registered, permitted by four departments, told to the credit platform', async (t) => {
  const office = await CaseOffice.open(t, on)
  const { no } = await office.apply('restaurant', { subject: owner, form })
  await office.take(no, 'accept', { department: 'market-regulation' })
  const begun = await cases(office)
  assert.deepEqual(
    begun.map(({ item }) => item),
    ['restaurant', 'registration-setup'],
  )
  await office.take(begun[1]!.no, 'register', { department: 'market-regulation' })

  const permits = (await cases(office)).filter(({ item }) => Object.hasOwn(departments, item))
  assert.deepEqual(permits.map(({ item }) => item).sort(), Object.keys(departments).sort())
  for (const { no: child, item, materials } of permits) {
    const by = { department: departments[item]! }
    assert.equal(materials.businessLicence?.state, 'held', item)
    assert.equal(materials.businessLicence?.record?.type, 'registration.entity')
    if (item !== 'fire-safety-promise') await office.take(child, 'startReview', by)
    if (item === 'food-business-permit') await office.take(child, 'inspect', { ...by, form: passed })
    await office.take(child, 'approve', by)
    await office.take(child, 'issue', by)
    await office.take(child, 'deliver', { ...by, form: handed })
  }
  const joint = (await cases(office)).find((one) => one.no === no)!
  assert.deepEqual([joint.value, joint.outcome, joint.isClosed], ['finished', 'approved', true])

  const licences = await office.records('credit.licence')
  assert.deepEqual(
    licences
      .map(({ certificateName, counterpartyKind, organName, status }) => [
        certificateName,
        counterpartyKind,
        organName,
        status,
      ])
      .sort(),
    [
      ['营业执照', '个体工商户', '江湾市市场监督管理局', '1'],
      ['城镇污水排入排水管网许可证', '个体工商户', '江湾市住房和城乡建设局', '1'],
      ['户外招牌设置证', '个体工商户', '江湾市城市管理综合行政执法局', '1'],
      ['消防安全检查合格证', '个体工商户', '江湾市消防救援大队', '1'],
      ['食品经营许可证', '个体工商户', '江湾市市场监督管理局', '1'],
    ].sort(),
  )
  const food = licences.find(({ certificateName }) => certificateName === '食品经营许可证')
  assert.match(String(food?.docNo), /^江政服许〔2026〕\d号$/)
  assert.deepEqual([food?.counterpartyName, food?.validUntil], ['江湾市潮味餐饮店', '2031-03-01'])
  const certificates = await office.records('service.certificate')
  assert.equal(certificates.filter(({ state, identifier }) => state === 'valid' && identifier).length, 4)
})

test('who withdraws the joint matter has withdrawn its cases, but for what was decided', async (t) => {
  const office = await CaseOffice.open(t, on)
  const by = { department: 'market-regulation' }
  const first = await office.apply('restaurant', { subject: owner, form })
  await office.take(first.no, 'accept', by)
  await office.applicantTakes(first.no, 'withdraw', { subject: owner })
  assert.deepEqual(
    (await cases(office)).map(({ item, value }) => [item, value]),
    [
      ['restaurant', 'withdrawn'],
      ['registration-setup', 'withdrawn'],
    ],
  )
  const { no } = await office.apply('restaurant', { subject: owner, form })
  await office.take(no, 'accept', by)
  const of = async (item: string) => (await cases(office)).findLast((one) => one.item === item)!
  await office.take((await of('registration-setup')).no, 'register', by)
  await office.take((await of('fire-safety-promise')).no, 'approve', { department: 'fire-rescue' })
  await office.applicantTakes(no, 'withdraw', { subject: owner })
  const ended = [...Object.keys(departments), 'registration-setup', 'restaurant']
  assert.deepEqual(await Promise.all(ended.map(async (item) => (await of(item)).value)), [
    'withdrawn',
    'approved',
    'withdrawn',
    'withdrawn',
    'registered',
    'withdrawn',
  ])
  assert.deepEqual((await office.system.pool.query('select 1 from case_asked')).rowCount, 0)
})

test('a promise that is broken takes the permit back under the number it was given, and stands on record', async (t) => {
  const office = await CaseOffice.open(t, on)
  const by = { department: 'fire-rescue' }
  const uscc = '92331502MC12345673'
  const { no } = await office.apply('fire-safety-promise', {
    subject: `uscc:${uscc}`,
    form: { ...business(uscc), area: 320, byPromise: true },
  })
  for (const step of ['accept', 'approve', 'issue']) await office.take(no, step, by)
  await office.take(no, 'deliver', { ...by, form: handed })
  const check = (await cases(office)).find(({ item }) => item === 'promise-check')!
  assert.equal(check.department, 'fire-rescue')
  await office.take(check.no, 'check', { ...by, form: { ...passed, inspectionResult: 'failed' } })
  await office.pass('2026-03-17T01:00:00.000Z')
  const [promise] = await office.records('service.promise')
  assert.deepEqual([promise?.state, promise?.caseNo, promise?.uscc], ['broken', no, uscc])
  const [licence] = await office.records('credit.licence')
  assert.deepEqual(
    [licence?.status, licence?.statusReason, licence?.docNo],
    ['2', '撤销', '江政服许〔2026〕1号'],
  )
  const { rows } = await office.system.pool.query('select state from certificates where case_no = $1', [no])
  assert.deepEqual(rows, [{ state: 'revoked' }])
  const shown = await office.system.pool.query(
    `select marks from records where type = 'service.promise' and known_to is null and public_from is not null`,
  )
  assert.deepEqual(shown.rows, [{ marks: ['promiseBroken'] }])
})

test('a permit is renewed for whoever holds it, as it stands in the network, and for nobody else', async (t) => {
  const office = await CaseOffice.open(t, on)
  const uscc = '92331502MC12345673'
  const subject = `uscc:${uscc}`
  const by = { department: 'market-regulation' }
  const { no } = await office.apply('food-business-permit', {
    subject,
    form: { ...business(uscc), area: 120, seats: 30, foodKinds: ['hotFood'] },
  })
  for (const step of ['accept', 'startReview']) await office.take(no, step, by)
  await office.take(no, 'inspect', { ...by, form: passed })
  for (const step of ['approve', 'issue']) await office.take(no, step, by)
  const { address: _, legalRepresentative: __, ...same } = business(uscc)
  const renewal = { ...same, renewedCase: no, validUntil: '2031-02-28', isUnchanged: true }
  const asked = (more: object, whose = subject) =>
    office.apply('food-business-renewal', { subject: whose, form: { ...renewal, ...more } })
  const early = /service.renewal.early/
  await assert.rejects(asked({ validUntil: '2031-03-01' }), early)
  // The ninetieth working day before the end is 25 October; what the form says of the end does not count.
  await office.pass('2030-10-24T02:00:00.000Z')
  await assert.rejects(asked({ validUntil: '2030-12-31' }), early)
  await office.pass('2030-10-25T02:00:00.000Z')
  await assert.rejects(asked({ renewedCase: 'BJ331500991231999999' }), /service.renewal.unknown/)
  await assert.rejects(asked({ uscc: undefined }, owner), /service.renewal.unknown/)
  await assert.rejects(asked({ businessName: '江湾市另一家餐饮店' }), /service.renewal.holder/)
  assert.equal((await cases(office)).length, 1)
  const { facts } = await asked({ validUntil: '2030-12-31' })
  assert.equal(facts.endsOn, '2031-03-01')
  await office.pass('2031-02-10T02:00:00.000Z')
  await assert.rejects(asked({}), /service.renewal.late/)
})

test('a renewal is filled in from a permit that can be renewed, whatever came later', async (t) => {
  const office = await CaseOffice.open(t, on)
  const uscc = '92331502MC12345673'
  const subject = `uscc:${uscc}`
  const permit = await office.apply('food-business-permit', {
    subject,
    form: { ...business(uscc), area: 120, seats: 30, foodKinds: ['hotFood'] },
  })
  const food = { department: 'market-regulation' }
  for (const step of ['accept', 'startReview']) await office.take(permit.no, step, food)
  await office.take(permit.no, 'inspect', { ...food, form: passed })
  for (const step of ['approve', 'issue']) await office.take(permit.no, step, food)
  const sign = await office.apply('signboard', {
    subject,
    form: { ...business(uscc), signText: '潮味', signWidth: 3, signHeight: 1 },
  })
  for (const step of ['accept', 'startReview', 'approve', 'issue'])
    await office.take(sign.no, step, { department: 'urban-management' })
  const loaded = office.system.apps.cases.items.get('food-business-renewal')!
  const { form: asked } = office.system.apps.cases.forms.get('service.renewal')!
  const known = knownFields(asked, await knownOf(office.system.pool, office.system, { loaded, subject }))
  assert.equal(known.renewedCase?.value, permit.no)
})

test('a bad rating opens a case by itself, and one that is judged malicious counts no more', async (t) => {
  const office = await CaseOffice.open(t, on)
  await rate(office, { caseNo: 'BJ331500260302000901', grade: 5 })
  await rate(office, { caseNo: 'BJ331500260302000902', grade: 1, tags: ['speed'] })
  const followups = await cases(office)
  assert.deepEqual(
    followups.map(({ item, department, applicant }) => [item, department, applicant]),
    [['rating-followup', 'urban-management', owner]],
  )
  assert.deepEqual(await share(office), [2, 1])
  const by = { department: 'urban-management', reason: '恶意评价' }
  await office.take(followups[0]!.no, 'objectRating', by)
  await office.take(followups[0]!.no, 'invalidate', { ...by, who: 'head' })
  assert.deepEqual(await share(office), [1, 1])
  assert.equal((await cases(office)).length, 1)
  const [gone] = await office.records('service.rectification')
  assert.deepEqual([gone?.outcome, gone?.ratedCase], ['invalid', 'BJ331500260302000902'])
})

function business(uscc: string) {
  return {
    uscc,
    businessName: '江湾市潮味餐饮店',
    address: form.address,
    legalRepresentative: '张三',
    contact: '张三',
    contactPhone: '13800138000',
    delivery: 'portal',
    isTrue: true,
  }
}

async function rate(office: CaseOffice, data: Record<string, unknown>): Promise<void> {
  const more = { item: 'signboard', department: 'urban-management', channel: 'portal' }
  await office.file('service.rating', {
    ...more,
    person: owner,
    ratedOn: '2026-03-02',
    state: 'valid',
    ...data,
  })
}

/** Ratings that count, and good ones among them. */
async function share(office: CaseOffice): Promise<number[]> {
  const read = await office.system.pool.query<{ bucket: number; n: number }>(
    `select bucket, sum(n)::int as n from indicator_cells
     where indicator = 'service.good-share' and grain = 'month' group by bucket order by bucket`,
  )
  const total = read.rows.reduce((sum, { n }) => sum + n, 0)
  return [total, read.rows.find(({ bucket }) => bucket === 1)?.n ?? 0]
}

interface Held {
  state: string
  record?: { type: string }
}

async function cases(office: CaseOffice) {
  const read = await office.system.pool.query<{ state: Record<string, never> }>(
    'select state from cases order by no',
  )
  return read.rows.map(({ state }) => {
    const { no, item, value, isClosed, materials, facts, applicant } = state as unknown as {
      no: string
      item: string
      value: unknown
      isClosed: boolean
      materials: Record<string, Held>
      facts: Record<string, string>
      applicant: { subject: string }
    }
    const { department, outcome } = facts
    return { no, item, value, isClosed, materials, department, outcome, applicant: applicant.subject }
  })
}

import assert from 'node:assert/strict'
import test from 'node:test'
import { listTasks } from '#io/postgres/tasks.ts'
import { CaseOffice } from '#test/case-office.ts'
import { restaurant } from '#test/registration-forms.ts'

const registrar = { department: 'market-regulation' }
const promise = {
  ...{ noDebts: true, wagesPaid: true, taxesPaid: true, allInvestors: true },
  ...{ pledged: false, litigation: false, unpaidFine: false, applyAtEnd: true },
}
const { place, tradeName, industry, organisation } = restaurant

test('a restaurant keeps its name, is registered, told to five departments and more, and published as entity and licence', async (t) => {
  const office = await CaseOffice.open(t, '2026-03-02T02:00:00.000Z')
  const founder = 'person:founder'
  const name = await office.apply('registration-name', {
    subject: founder,
    form: { place, tradeName, industry, organisation },
  })
  assert.equal(name.value, 'reserved')
  const other = await office.apply('registration-name', {
    subject: 'person:other',
    form: { place: '临江区', tradeName, industry, organisation: '店' },
  })
  assert.equal(other.value, 'refused', 'the same trade name and industry, whatever the place and form')

  const { no } = await office.apply('registration-setup', {
    subject: founder,
    form: { ...restaurant, capital: '50' },
  })
  const { facts } = await office.take(no, 'register', registrar)
  const uscc = String(facts.uscc)

  const [entity] = await office.records('registration.entity')
  assert.deepEqual(
    [entity?.uscc, entity?.name, entity?.authority, entity?.capital, entity?.status, entity?.establishedOn],
    [uscc, '江湾市云来餐饮有限公司', '江湾市市场监督管理局', 50_000_000, '存续', '2026-03-02'],
  )
  const [licence] = await office.records('credit.licence')
  assert.deepEqual(
    [licence?.uscc, licence?.docNo, licence?.organCode, licence?.status],
    [uscc, '江市监登字〔2026〕1号', '11331500004510008Q', '1'],
  )
  assert.deepEqual(await licencesOf(office), [[`uscc:${uscc}`, '001', 'valid']])
  const [kept] = await office.records('registration.name')
  assert.deepEqual([kept?.status, kept?.uscc], ['registered', uscc])
  const used = await office.system.pool.query(`select 1 from events where type = 'registration.name.used'`)
  assert.equal(used.rowCount, 1)

  const claims = await office.records('registration.claim')
  assert.deepEqual(
    claims.map(({ department, status, dueOn }) => [department, status, dueOn]).sort(),
    ['housing-fund', 'human-resources', 'market-regulation', 'public-security', 'statistics', 'tax'].map(
      (department) => [department, 'pushed', '2026-03-09'],
    ),
  )

  const tax = claims.find(({ department }) => department === 'tax')
  await office.take(String(tax?.caseNo), 'claim', { department: 'tax' })
  await office.pass('2026-03-10T01:00:00.000Z')
  const after = await office.records('registration.claim')
  assert.deepEqual(after.map(({ department, status }) => [department, status]).sort(), [
    ['housing-fund', 'overdue'],
    ['human-resources', 'overdue'],
    ['market-regulation', 'overdue'],
    ['public-security', 'overdue'],
    ['statistics', 'overdue'],
    ['tax', 'claimed'],
  ])
  const titles = async (department: string) => {
    const filter = { state: 'open', kind: 'task', limit: 10 }
    const tasks = await listTasks(office.system.pool, { roles: ['head'], sources: [department] }, filter)
    return tasks.map(({ title }) => title)
  }
  assert.deepEqual(await titles('tax'), [], 'the registrar reminds, whichever department was silent')
  assert.deepEqual(await titles('market-regulation'), Array(5).fill('remindClaimant'))
  const shown = await office.system.pool.query(
    `select type from records where known_to is null and public_from is not null order by type`,
  )
  assert.ok(
    ['credit.licence', 'registration.entity'].every((type) => shown.rows.some((row) => row.type === type)),
  )
})

test('of two who declare one name in the same moment the first in the log has it, and the other is told', async (t) => {
  const office = await CaseOffice.open(t, '2026-03-02T02:00:00.000Z')
  const form = { place, tradeName, industry, organisation }
  const both = await office.applyAtOnce('registration-name', [
    { subject: 'person:one', form },
    { subject: 'person:two', form },
  ])
  assert.deepEqual(
    both.map(({ value }) => value),
    ['reserved', 'reserved'],
  )
  const { rows } = await office.system.pool.query<{ no: string; value: string }>(
    `select no, state ->> 'value' as value from cases order by no`,
  )
  assert.deepEqual(rows.map(({ value }) => value).sort(), ['refused', 'reserved'])
  const [kept] = await office.records('registration.name')
  assert.deepEqual(
    [kept?.status, kept?.caseNo],
    ['reserved', rows.find(({ value }) => value === 'reserved')?.no],
  )
})

test('while a registration is under review its name is nobody else’s, and free again when it is refused', async (t) => {
  const office = await CaseOffice.open(t, '2026-03-02T02:00:00.000Z')
  const setUp = (subject: string) =>
    office.apply('registration-setup', { subject, form: { ...restaurant, capital: '50' } })
  const first = await setUp('person:one')
  assert.equal((await setUp('person:two')).value, 'needsName')
  await office.take(first.no, 'deny', { ...registrar, reason: '不符合登记条件' })
  assert.equal((await office.records('registration.name'))[0]?.status, 'free')
  assert.equal((await setUp('person:three')).value, 'received')
})

test('a business changes, is made public for its end, and an objection stops the end until it is made public again', async (t) => {
  const office = await CaseOffice.open(t, '2026-03-02T02:00:00.000Z')
  const { no } = await office.apply('registration-setup', {
    subject: 'person:founder',
    form: { ...restaurant, capital: '50' },
  })
  const subject = `uscc:${(await office.take(no, 'register', registrar)).facts.uscc}`

  const change = await office.apply('registration-change', {
    subject,
    form: { changes: ['name'], decidedOn: '2026-03-01', place, tradeName: '潮声', industry, organisation },
  })
  await office.take(change.no, 'change', registrar)
  const [renamed] = await office.records('registration.entity')
  assert.deepEqual(
    [renamed?.name, renamed?.address, renamed?.employees],
    ['江湾市潮声餐饮有限公司', restaurant.address, 8],
  )
  assert.deepEqual(
    (await office.records('registration.name')).map(({ name, status }) => [name, status]).sort(),
    [
      ['江湾市云来餐饮有限公司', 'resting'],
      ['江湾市潮声餐饮有限公司', 'registered'],
    ],
  )

  assert.deepEqual(await licencesOf(office), [
    [subject, '001', 'replaced'],
    [subject, '002', 'valid'],
  ])

  const first = await office.apply('registration-closure', { subject, form: promise })
  await office.apply('registration-objection', {
    subject: 'person:creditor',
    form: { closureCase: first.no, capacity: 'creditor', grounds: '尚欠货款未付' },
  })
  await office.pass('2026-03-31T01:00:00.000Z')
  assert.equal((await office.records('registration.entity'))[0]?.status, '存续')

  const second = await office.apply('registration-closure', { subject, form: promise })
  await office.pass('2026-04-20T15:00:00.000Z')
  assert.equal((await office.records('registration.entity'))[0]?.status, '存续', 'the last of twenty days')
  await office.pass('2026-04-21T01:00:00.000Z')
  const [ended] = await office.records('registration.entity')
  assert.deepEqual(
    [ended?.status, ended?.statusChangedOn, ended?.statusReason],
    ['注销', '2026-04-21', '简易注销'],
  )
  assert.deepEqual(
    (await office.records('registration.closure')).map(({ caseNo, status }) => [caseNo, status]).sort(),
    [
      [first.no, 'objected'],
      [second.no, 'deregistered'],
    ].sort(),
  )
  assert.deepEqual(
    (await licencesOf(office)).map(([, , state]) => state),
    ['replaced', 'revoked'],
  )
  assert.ok((await office.records('registration.name')).every(({ status }) => status === 'resting'))
})

test('a business on the list of abnormal operations is not closed the simple way until it is off the list', async (t) => {
  const office = await CaseOffice.open(t, '2026-11-24T02:00:00.000Z')
  const { no } = await office.apply('registration-setup', {
    subject: 'person:founder',
    form: { ...restaurant, capital: '50' },
  })
  const uscc = String((await office.take(no, 'register', registrar)).facts.uscc)
  const close = async () =>
    (await office.apply('registration-closure', { subject: `uscc:${uscc}`, form: promise })).value
  const entry = {
    列入决定书文号: '江市监异〔2026〕9号',
    名单类型: '经营异常名录',
    主体名称: '江湾市云来餐饮有限公司',
    主体类别: '法人及非法人组织',
    统一社会信用代码: uscc,
    法定代表人: restaurant.legalRepresentative,
    列入事由: '通过登记的住所无法联系',
    列入依据: '《企业信息公示暂行条例》第十七条',
    列入日期: '2026-11-20',
    列入机关: '江湾市市场监督管理局',
    列入机关统一社会信用代码: '11331500004510008Q',
  }
  await office.receive('credit.listing', entry)
  assert.equal(await close(), 'refused')
  await office.receive('credit.listing', { ...entry, 移出日期: '2026-11-24', 移出事由: '已更正' })
  assert.equal(await close(), 'publicised')
})

test('an annulled registration is void in the register and on the credit platform, under the number it was given', async (t) => {
  const office = await CaseOffice.open(t, '2026-03-02T02:00:00.000Z')
  const form = { ...restaurant, kind: '个体工商户', organisation: '店', capital: undefined }
  const { no } = await office.apply('registration-setup', { subject: 'person:founder', form })
  await office.take(no, 'register', registrar)
  await office.take(no, 'annul', { ...registrar, reason: '提交虚假材料取得登记' })
  assert.equal((await office.records('registration.entity'))[0]?.status, '撤销')
  assert.deepEqual(
    (await licencesOf(office)).map(([, , state]) => state),
    ['revoked'],
  )
  const licences = await office.records('credit.licence')
  assert.deepEqual(
    licences.map(({ docNo, status, counterpartyKind }) => [docNo, status, counterpartyKind]),
    [['江市监登字〔2026〕1号', '2', '个体工商户']],
  )
})

/** Licences in the order of their versions: holder, version, state. */
async function licencesOf({ system }: CaseOffice): Promise<string[][]> {
  const { rows } = await system.pool.query<{ identifier: string; holder: string; state: string }>(
    'select identifier, holder, state from certificates order by identifier collate "C"',
  )
  return rows.map(({ identifier, holder, state }) => [holder, identifier.split('.').at(-2)!, state])
}

import assert from 'node:assert/strict'
import test from 'node:test'
import type { PersonActor } from '#core/access/actor.ts'
import { askedStep } from '#io/cases/asked-step.ts'
import { openCaseFor } from '#io/cases/open-case-for.ts'
import { takeStep } from '#io/cases/take-step.ts'
import { drain } from '#io/log/drain.ts'
import { findCase } from '#io/postgres/cases.ts'
import type { System } from '#io/system.ts'
import { receive } from '#test/receive.ts'
import { withSystem } from '#test/server.ts'
import { credit } from '../credit/app.ts'
import { complaint } from './app.ts'

test('a letter becomes two cases, the report a penalty, the complaint an outcome of the firm without its complainant', async (t) => {
  const system = await withSystem(t, { apps: [credit, complaint] })
  system.now = () => '2026-11-02T02:00:00.000Z'
  const { no } = await write(system)
  await askedStep(system)
  const [theComplaint, theReport] = await Promise.all([
    caseOf(system, '12315-complaint'),
    caseOf(system, '12315-report'),
  ])
  assert.deepEqual([theComplaint.parent, theReport.parent], [no, no])

  const act = actOn(system)
  await act(theComplaint.no, 'assess', { form: assessed })
  await act(theComplaint.no, 'accept')
  await act(theReport.no, 'claim')
  await act(theReport.no, 'verify', { form: verified })
  await act(theReport.no, 'file')
  await act(theReport.no, 'tell')
  system.now = () => '2026-11-20T02:00:00.000Z'
  const [sent] = await receive(system, [
    { type: 'credit.penalty', source: 'market-regulation', data: penalty(theReport.no) },
  ])
  assert.notEqual(sent!.outcome, 'quarantined', JSON.stringify(sent!.reasons))
  await settle(system)
  const report = (await findCase(system.pool, theReport.no))!.state
  assert.deepEqual(
    [report.value, report.facts.outcome, report.form.penaltyNo],
    ['closed', 'penalised', fine.data.行政处罚决定书文号],
  )

  await act(theComplaint.no, 'mediate', {
    form: { meetingOn: '2026-11-23', meetingPlace: '市场监管所', mediator: '王五' },
  })
  await act(theComplaint.no, 'agree', { form: { terms: '退货退款' } })
  await act(theComplaint.no, 'close', { by: complainant })
  await settle(system)
  assert.equal((await findCase(system.pool, no))!.state.value, 'closed')

  const { rows } = await system.pool.query<{ type: string; subject: string; public: boolean; data: object }>(
    `select r.type, r.subject, r.public_from is not null as public, e.data from records r join events e using (part, seq)
     where r.type like 'complaint.%' order by r.type`,
  )
  assert.deepEqual(
    rows.map(({ type, subject, public: isPublic }) => [type, subject, isPublic]),
    [
      ['complaint.lead', `case:${theReport.no}`, false],
      ['complaint.outcome', 'uscc:91331503MA00000234', false],
    ],
  )
  const told = JSON.stringify(rows)
  for (const secret of ['张三', '13800138000', '听涛街道', 'person:a'])
    assert.ok(!told.includes(secret), secret)
})

test('a penalty that names no report, or one on another firm, moves nothing', async (t) => {
  const system = await withSystem(t, { apps: [credit, complaint] })
  system.now = () => '2026-11-20T02:00:00.000Z'
  await write(system)
  await askedStep(system)
  const { no } = await caseOf(system, '12315-report')
  const act = actOn(system)
  await act(no, 'claim')
  await act(no, 'verify', { form: { ...verified, respondentCode: '91331502MC10009624' } })
  await act(no, 'file')
  await receive(system, [{ type: 'credit.penalty', source: 'market-regulation', data: penalty(no) }])
  await settle(system)
  assert.equal((await findCase(system.pool, no))!.state.value, 'filed')
  const { rows } = await system.pool.query<{ refused: { code: string } }>('select refused from case_asked')
  assert.deepEqual(
    rows.map(({ refused }) => refused.code),
    ['step-condition'],
  )
})

const officer: PersonActor = {
  kind: 'person',
  id: 'officer',
  name: '李四',
  subject: null,
  roles: ['clerk', 'reviewer', 'inspector', 'head'] as PersonActor['roles'],
  department: 'market-regulation',
  division: null,
  second: true,
  acting: null,
}

const complainant: PersonActor = {
  ...officer,
  id: 'a',
  name: '张三',
  subject: 'person:a',
  roles: ['citizen'],
  department: null,
}

const verified = {
  inspectors: ['李四', '王五'],
  found: '现场检查属实',
  hasEvidence: true,
  isPunishable: true,
  isOurs: true,
  isInTime: true,
  isCrime: false,
}

const assessed = {
  isCompetent: true,
  isHandledElsewhere: false,
  isForLiving: true,
  isComplete: true,
  isBarred: false,
}

const fine = credit.examples.find(({ name }) => name === 'a fine on a company')!

function penalty(leadNo: string): Record<string, unknown> {
  return { ...fine.data, 案件来源编号: leadNo }
}

function write(system: System) {
  return openCaseFor(system, {
    item: '12315-letter',
    applicant: { subject: 'person:a', name: '张三' },
    agent: null,
    channel: 'portal',
    form: {
      respondentName: '江湾市隆晟机械有限责任公司',
      respondentCode: '91331503MA00000234',
      respondentKind: 'business',
      respondentAddress: '临江路3号',
      respondentPlace: '331502',
      wants: 'both',
      category: 'goods',
      bought: '空调',
      knewOn: '2026-10-20',
      dispute: '安装后不制冷',
      claim: '退货退款',
      violation: '销售不合格空调',
      isNamed: true,
      phone: '13800138000',
      address: '听涛街道12号',
    },
    materials: {},
    by: { roles: ['applicant'], department: null, id: 'account:a', name: '张三' },
    command: null,
    requireTaken: (faults) => assert.deepEqual(faults, []),
  })
}

async function caseOf(system: System, item: string): Promise<{ no: string; parent: string }> {
  const { rows } = await system.pool.query<{ no: string; parent: string }>(
    `select no, state->>'parent' as parent from cases where item = $1`,
    [item],
  )
  return rows[0]!
}

function actOn(system: System) {
  return (no: string, step: string, { form, by = officer }: { form?: object; by?: PersonActor } = {}) =>
    takeStep(system, by, {
      ...{ no, step, version: null, command: null },
      ...(form ? { form: form as Record<string, unknown> } : {}),
      requireTaken: (faults) => assert.deepEqual(faults, []),
    })
}

/** Rules, what they ask of cases, and what cases then tell one another. */
async function settle(system: System): Promise<void> {
  for (let n = 0; n < 4; n++) {
    await drain(system)
    await askedStep(system)
  }
}

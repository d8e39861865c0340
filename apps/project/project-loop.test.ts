import assert from 'node:assert/strict'
import test from 'node:test'
import { CaseOffice } from '#test/case-office.ts'
import { analysis, owner, windFarm } from '#test/project-forms.ts'
import { startServer } from '#test/server.ts'

const subject = `uscc:${owner}`
const registrar = { department: 'development-reform' }
const declared = { ...windFarm, investment: '65000' }

test('a wind farm is coded, verified after five departments have answered, followed to its start, and public all the way', async (t) => {
  const office = await CaseOffice.open(t, '2026-03-02T02:00:00.000Z')
  const { facts } = await office.apply('project-registration', { subject, form: declared })
  const projectCode = String(facts.projectCode)
  const again = await office.apply('project-registration', { subject, form: declared })
  assert.deepEqual([again.value, again.facts.sameCode], ['refused', projectCode])

  const verification = await caseOf(office, 'project-verification')
  await office.applicantTakes(verification, 'submit', { subject, form: analysis, materials: ['siteOpinion'] })
  await office.take(verification, 'accept', registrar)
  await office.take(verification, 'ask', registrar)
  await office.pass('2026-03-05T02:00:00.000Z')
  await office.take(verification, 'land.agree', { department: 'natural-resources' })
  await office.take(verification, 'environment.object', {
    department: 'ecology-environment',
    reason: '位于候鸟迁徙通道',
  })
  await office.pass('2026-03-17T02:00:00.000Z')
  const opinions = await office.records('project.opinion')
  assert.deepEqual(
    opinions.map(({ lane, answer, days, isOverdue }) => [lane, answer, days, isOverdue]).sort(),
    [
      ['building', 'silent', 7, true],
      ['environment', 'objected', 3, false],
      ['land', 'agreed', 3, false],
      ['safety', 'silent', 7, true],
      ['water', 'silent', 7, true],
    ],
  )
  await office.take(verification, 'approve', { ...registrar, reason: '已调整机位，生态环境局复核同意' })

  const [project] = await office.records('project.project')
  assert.deepEqual(
    [project?.projectCode, project?.status, project?.docNo, project?.validUntil, project?.authority],
    [projectCode, 'verified', '江发改核〔2026〕1号', '2028-03-17', '江湾市发展和改革委员会'],
  )
  const [licence] = await office.records('credit.licence')
  assert.deepEqual([licence?.kind, licence?.docNo, licence?.uscc], ['核准', '江发改核〔2026〕1号', owner])

  const follow = await caseOf(office, 'project-follow')
  await office.applicantTakes(follow, 'start', {
    subject,
    form: { startedOn: '2026-03-16', contractor: '江湾建设有限公司' },
  })
  await office.pass('2026-06-18T02:00:00.000Z')
  const [started] = await office.records('project.project')
  assert.deepEqual([started?.status, started?.startedOn], ['building', '2026-03-16'])
  assert.deepEqual(
    (await office.records('project.report')).map(({ kind, number }) => [kind, number]),
    [
      ['start', 1],
      ['missed', 2],
    ],
  )
})

test('whoever lets the law’s time pass stands on the board until the decision, which says by how much it was late', async (t) => {
  const office = await CaseOffice.open(t, '2026-03-02T02:00:00.000Z')
  await office.apply('project-registration', { subject, form: declared })
  const verification = await caseOf(office, 'project-verification')
  await office.applicantTakes(verification, 'submit', { subject, form: analysis, materials: ['siteOpinion'] })
  await office.take(verification, 'accept', registrar)
  await office.pass('2026-03-30T15:00:00.000Z')
  assert.deepEqual(await office.records('project.overdue'), [])
  await office.pass('2026-03-31T02:00:00.000Z')
  const [late] = await office.records('project.overdue')
  assert.deepEqual(
    [late?.caseNo, late?.clock, late?.department, late?.since, late?.status],
    [verification, 'decide', 'development-reform', '2026-03-31', 'open'],
  )
  const reason = '逾期原因：补充论证'
  await office.take(verification, 'ask', { ...registrar, reason })
  await office.pass('2026-04-22T02:00:00.000Z')
  await office.take(verification, 'approve', { ...registrar, reason })
  const [settled] = await office.records('project.overdue')
  assert.deepEqual([settled?.status, settled?.settledOn, settled?.days], ['settled', '2026-04-22', 16])
})

test('a filed project is permitted on a promise at once; the broken promise costs the permit and stands in the owner’s credit', async (t) => {
  const office = await CaseOffice.open(t, '2026-03-02T02:00:00.000Z')
  const { facts } = await office.apply('project-registration', {
    subject,
    form: { ...declared, matter: 'manufacturing' },
  })
  const { no } = await office.apply('project-promise', {
    subject,
    form: { projectCode: facts.projectCode, matter: 'construction-permit' },
  })
  await office.applicantTakes(no, 'sign', {
    subject,
    form: { accepted: true, signer: '沈临川', signerPhone: '13805710001' },
  })
  const [promised] = await office.records('project.promise')
  assert.deepEqual(
    [promised?.status, promised?.checkBy, promised?.ownerCode],
    ['promised', '2026-05-06', owner],
  )
  await office.pass('2026-04-10T02:00:00.000Z')
  const found = { inspectors: ['李四', '王五'], findings: '基坑已开挖' }
  const breach = { department: 'housing-construction', form: found, reason: '现场未取得规划许可证' }
  await office.take(no, 'breach', breach)
  const [broken] = await office.records('project.promise')
  assert.deepEqual([broken?.status, broken?.findings], ['broken', '现场未取得规划许可证'])
  const { rows } = await office.system.pool.query<{ state: string }>(
    'select state from certificates where case_no = $1',
    [no],
  )
  assert.deepEqual(rows, [{ state: 'revoked' }])
})

test('anybody asks by its code how far a project is, and who answered when', async (t) => {
  const { url, system } = await startServer(t, { works: false })
  const office = await CaseOffice.at(system, '2026-03-02T02:00:00.000Z')
  const { facts } = await office.apply('project-registration', { subject, form: declared })
  const verification = await caseOf(office, 'project-verification')
  await office.applicantTakes(verification, 'submit', { subject, form: analysis, materials: ['siteOpinion'] })
  await office.take(verification, 'accept', registrar)
  await office.take(verification, 'ask', registrar)
  const code = encodeURIComponent(`project:${facts.projectCode}`)
  const answer = await fetch(`${url}/api/subjects/${code}`)
  assert.equal(answer.status, 200)
  const told = JSON.stringify(await answer.json())
  for (const part of [String(facts.projectCode), windFarm.name, 'natural-resources', 'asked'])
    assert.ok(told.includes(part), part)
  for (const secret of [windFarm.contactPhone, windFarm.contact]) assert.ok(!told.includes(secret), secret)
  const progress = await fetch(`${url}/api/progress/${verification}`)
  assert.equal(progress.status, 200)
})

/** The case a rule has opened for an item. */
async function caseOf({ system }: CaseOffice, item: string): Promise<string> {
  const { rows } = await system.pool.query<{ no: string }>('select no from cases where item = $1', [item])
  return rows[0]!.no
}

import assert from 'node:assert/strict'
import test from 'node:test'
import { callerOf } from '#test/caller.ts'
import { CaseOffice } from '#test/case-office.ts'
import { startServer } from '#test/server.ts'
import { signInAs } from '#test/sign-in.ts'
import { recomputeStep } from '../cases/recompute-step.ts'
import { findCase } from '../postgres/cases.ts'
import { openSystem } from '../system.ts'

const notices = [{ docNo: '国办发明电〔2026〕9号', url: 'https://www.gov.cn/zhengce/content_1.htm' }]
const first = ['2027-01-01', '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-04-05']
const rest = [
  '2027-05-01',
  '2027-05-02',
  '2027-06-09',
  '2027-09-15',
  '2027-10-01',
  '2027-10-02',
  '2027-10-03',
]
const plan = {
  year: 2027,
  complete: true,
  notices,
  source: '国务院办公厅',
  off: ['2026-12-31', ...first, ...rest],
  work: ['2027-01-03'],
}
const local = {
  divisionCode: '331500',
  notices: [{ docNo: '江政办发〔2026〕88号', url: 'https://www.jiangwan.gov.cn/a.htm' }],
  source: '江湾市人民政府办公室',
  days: [{ date: '2026-12-29', work: false, reason: '台风停工' }],
}

test('next year’s plan is loaded by the system administrator, and every clock that runs is counted by it, each change told', async (t) => {
  const server = await startServer(t, { works: false })
  const { system, url } = server
  system.division = '331500'
  const office = await CaseOffice.at(system, '2026-12-24T02:00:00.000Z')
  const { no } = await office.apply('12345-request', {
    subject: 'person:a',
    form: { kind: 'consult', title: '路灯不亮', text: '临江路路灯不亮', phone: '13800138000' },
  })
  const before = Object.values((await findCase(system.pool, no))!.state.clocks)[0]!
  const admin = callerOf(url, await signInAs(server, 'systemAdmin'))
  const answers = []
  for (const file of [plan, local]) answers.push((await admin.call('POST', '/api/calendars', file)).status)
  assert.deepEqual(answers, [201, 201])
  assert.deepEqual([await recomputeStep(system), await recomputeStep(system)], [1, 0])
  const after = Object.values((await findCase(system.pool, no))!.state.clocks)[0]!
  assert.ok(after.due.statutory! > before.due.statutory!, `${before.due.statutory} ${after.due.statutory}`)
  assert.equal(after.due.provisional, false)
  const { rows } = await system.pool.query<{ type: string; before: object | null }>(
    `select type, data -> 'before' as before from events where type in ('calendar.loaded', 'case.clock.recomputed') order by received_at, seq`,
  )
  assert.deepEqual(rows.map(({ type }) => type).sort(), [
    'calendar.loaded',
    'calendar.loaded',
    'case.clock.recomputed',
  ])
  const { body } = await admin.call<{ coverage: { until: string }; local: object[] }>('GET', '/api/calendars')
  assert.deepEqual([body.coverage.until, body.local.length], ['2027-12-31', 1])
})

test('another process counts by what was loaded, now and after a start', async (t) => {
  const server = await startServer(t, { works: false })
  const { system, url } = server
  const open = { apps: system.apps.apps, dataDir: system.dataDir, databaseUrl: system.databaseUrl }
  const beside = await openSystem(open)
  const admin = callerOf(url, await signInAs(server, 'systemAdmin'))
  await admin.call('POST', '/api/calendars', plan)
  await recomputeStep(beside)
  const later = await openSystem(open)
  const versions = [system, beside, later].map(({ calendar }) => calendar.version)
  assert.equal(new Set(versions).size, 1)
  assert.equal(later.calendar.coverage?.until, '2027-12-31')
  await Promise.all([beside.close(), later.close()])
})

test('a file that says too little, or what cannot be, is refused with each of its faults, and counts for nothing', async (t) => {
  const server = await startServer(t, { works: false })
  const admin = callerOf(server.url, await signInAs(server, 'systemAdmin'))
  const before = server.system.calendar.version
  const refused = async (body: unknown) => {
    const answer = await admin.call<{ code: string; faults?: { at: string }[] }>(
      'POST',
      '/api/calendars',
      body as object,
    )
    return [answer.status, answer.body.code, answer.body.faults?.length]
  }
  assert.deepEqual(await refused({}), [422, 'calendar-unreadable', undefined])
  assert.deepEqual(await refused({ ...plan, more: 1 }), [422, 'calendar-unreadable', undefined])
  assert.deepEqual(await refused({ ...plan, notices: [], work: ['2027-01-04', '2027-02-30'] }), [
    422,
    'calendar-notice-missing',
    2,
  ])
  assert.equal(server.system.calendar.version, before)
  assert.equal((await server.system.pool.query('select 1 from workday_plans')).rowCount, 0)
})

import assert from 'node:assert/strict'
import test from 'node:test'
import { rights } from '#apps/rights/app.ts'
import { clockDays } from '#core/process/clock-days.ts'
import { drain } from '#io/log/drain.ts'
import { listCases } from '#io/postgres/cases.ts'
import { CaseOffice } from '#test/case-office.ts'
import { receive } from '#test/receive.ts'
import { settleCases } from '#test/settle-cases.ts'
import { openEarlierRequests } from './open-earlier.ts'

const { data } = rights.examples.find(({ name }) => name === 'a copy of what is held')!
const person = String(data.person)

test('a request filed before requests were cases gets its case at the next start, once, due from the day it was made', async (t) => {
  const { system } = await CaseOffice.open(t, '2026-11-25T02:00:00.000Z')
  await receive(system, [{ type: 'rights.request', source: 'portal', door: 'own', data }])
  await drain(system)
  // As the version before left it: on record, and nothing asked of cases.
  await system.pool.query('delete from case_asked')
  assert.deepEqual([await openEarlierRequests(system), await openEarlierRequests(system)], [1, 0])
  await settleCases(system)
  assert.equal(await openEarlierRequests(system), 0)
  const opened = await listCases(system.pool, person, { limit: 10 })
  assert.equal(opened.length, 1)
  const { form, item } = opened[0]!.state
  assert.deepEqual([item, form.requestNo, form.task], ['rights-request', data.requestNo, 'giveCopy'])
  assert.deepEqual(clockDays(opened[0]!.state), { answer: { dueOn: '2026-12-14', promisedOn: null } })
})

test('what was taken back, answered or has its case is left alone', async (t) => {
  const office = await CaseOffice.open(t, '2026-11-23T02:00:00.000Z')
  await office.file('rights.request', data)
  assert.equal(await openEarlierRequests(office.system), 0)
  await office.system.pool.query('delete from case_asked')
  const withdrawn = { ...data, requestNo: 'R-2026-0099', withdrawnOn: '2026-11-23' }
  await receive(office.system, [{ type: 'rights.request', source: 'portal', door: 'own', data: withdrawn }])
  await drain(office.system)
  await office.system.pool.query('delete from case_asked')
  assert.equal(await openEarlierRequests(office.system), 0)
})

import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import { health } from '#apps/health/app.ts'
import { drain } from '#io/log/drain.ts'
import { readBook } from '#io/postgres/access-book.ts'
import { type Caller, callerOf } from '#test/caller.ts'
import { receive } from '#test/receive.ts'
import { startServer } from '#test/server.ts'
import { signInAs } from '#test/sign-in.ts'
import { signingParty } from '#test/signing-party.ts'

const visit = health.examples[0]!
const path = `/api/records/health.summary/${visit.data.就诊流水号}?as=record`
const hospital = '江湾市第一人民医院'

test('a doctor reads a patient’s records with their consent to that hospital, and until it is withdrawn', async (t) => {
  const { patient, doctor, elsewhere, settle } = await clinic(t)
  assert.equal(await read(doctor, 'care'), 'care-closed')
  const given = { purpose: 'care-by-doctor', noticeVersion: '2026-1', receiver: hospital }
  const { no } = (await patient.call<{ no: string }>('POST', '/api/my/consents', given)).body
  await settle()
  assert.deepEqual([await read(doctor, 'care'), await read(elsewhere, 'care')], [200, 'care-closed'])
  assert.equal(await read(doctor, 'dispute'), 'care-closed')
  assert.equal((await patient.call('POST', `/api/my/consents/${no}/withdraw`)).status, 204)
  await settle()
  assert.equal(await read(doctor, 'care'), 'care-closed')
})

test('no officer reads them by their department, and a doctor reads nothing else', async (t) => {
  const { reviewer, doctor, inSubject } = await clinic(t)
  assert.equal(await read(reviewer, 'inspection'), 'care-closed')
  assert.equal(await read(reviewer, 'emergency'), 'care-closed')
  assert.deepEqual(await inSubject(reviewer, 'emergency'), [])
  const register = '/api/records/service.resident?as=fields'
  const reason = { 'x-purpose': 'emergency', 'x-case-no': 'JZ20261129001' }
  const { body } = await doctor.call<{ records: unknown[] }>('GET', register, undefined, reason)
  assert.deepEqual(body.records, [])
})

test('in an emergency a doctor reads without consent; the patient is told, and the auditor has to look after it', async (t) => {
  const { system, patient, doctor, auditor, settle, inSubject } = await clinic(t)
  assert.equal(await read(doctor, 'emergency'), 200)
  assert.equal((await inSubject(doctor, 'emergency')).length, 1)
  const looks = await readBook(system.pool, { act: 'break-glass', limit: 10 })
  assert.deepEqual(
    looks.map(({ entry }) => [entry.purpose, entry.caseNo, entry.department]),
    [
      ['emergency', 'JZ20261129001', 'first-hospital'],
      ['emergency', 'JZ20261129001', 'first-hospital'],
    ],
  )
  await settle()
  const { notices } = (await patient.call<{ notices: { title: string }[] }>('GET', '/api/my/notices')).body
  assert.deepEqual(
    notices.map(({ title }) => title),
    ['readInEmergency', 'readInEmergency'],
  )
  const { tasks } = (await auditor.call<{ tasks: { title: string }[] }>('GET', '/api/tasks')).body
  assert.deepEqual(
    tasks.map(({ title }) => title),
    ['reviewEmergency', 'reviewEmergency'],
  )
  const mine = (await patient.call<{ looks: { act: string }[] }>('GET', '/api/my/access')).body.looks
  assert.ok(mine.some(({ act }) => act === 'break-glass'))
})

async function read({ call }: Caller, purpose: string): Promise<number | string> {
  const reason = { 'x-purpose': purpose, 'x-case-no': 'JZ20261129001' }
  const { status, body } = await call<{ code?: string }>('GET', path, undefined, reason)
  return body.code ?? status
}

/** A patient with one visit, doctors of two hospitals, a reviewer of the one that sent it, and the auditor. */
async function clinic(t: TestContext) {
  const server = await startServer(t, { works: false })
  const { system, url } = server
  const first = { id: 'first-hospital', names: { zh: hospital, en: 'First Hospital' }, sources: ['health'] }
  await signingParty(system, first)
  await signingParty(system, { id: 'second-hospital', names: { zh: '江湾市第二人民医院', en: 'Second' } })
  const settle = async () => await drain(system)
  await receive(system, [visit])
  await settle()
  const subject = `person:${system.keys.pseudonym(String(visit.data.公民身份号码))}`
  const as = async (role: string, choice: object = {}) => callerOf(url, await signInAs(server, role, choice))
  const inSubject = async ({ call }: Caller, purpose: string) => {
    const reason = { 'x-purpose': purpose, 'x-case-no': 'JZ20261129001' }
    const asked = await call<{ code?: string }>(
      'GET',
      `/api/subjects/${subject}?as=fields`,
      undefined,
      reason,
    )
    return asked.status === 200 ? [asked.body] : []
  }
  return {
    ...{ system, settle, inSubject },
    patient: await as('citizen', { subject }),
    doctor: await as('doctor', { department: 'first-hospital' }),
    elsewhere: await as('doctor', { department: 'second-hospital' }),
    reviewer: await as('reviewer', { department: 'first-hospital' }),
    auditor: await as('auditAdmin'),
  }
}

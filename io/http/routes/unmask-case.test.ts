import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import { lookingLimit } from '#core/access/looking-limit.ts'
import { callerOf } from '#test/caller.ts'
import {
  applicantSubject,
  applyForPermit,
  type PermitOffice,
  permitOffice,
  sendPaper,
} from '#test/permit-office.ts'
import { pdfOf } from '#test/sample-papers.ts'
import { signInAs } from '#test/sign-in.ts'
import { signingParty } from '#test/signing-party.ts'

const call = { field: 'phone', reason: '联系申请人' }

test('who works on a case sees the applicant’s number in clear for a reason, and the applicant sees that they did', async (t) => {
  const { office, path } = await openedCase(t)
  const officer = await office.officerOf('market')
  const seen = await officer.call<{ form: object; masked: string[] }>('GET', path)
  assert.deepEqual([seen.body.masked, JSON.stringify(seen.body).includes('13800138000')], [['phone'], false])
  const told = await officer.call('POST', `${path}/unmask`, call)
  assert.deepEqual([told.status, told.body], [200, { field: 'phone', value: '13800138000' }])
  assert.equal(told.headers.get('cache-control'), 'no-store')
  assert.deepEqual(await unmasked(office), [
    [
      'given',
      'service',
      path.split('/').at(-1),
      applicantSubject,
      'stall.application',
      ['phone'],
      call.reason,
    ],
  ])
  const { body } = await office.applicant.call<{ looks: Record<string, unknown>[] }>('GET', '/api/my/access')
  const { act, department, purpose, caseNo, type, fields } = body.looks[0]!
  assert.deepEqual(
    [act, department, purpose, caseNo, type, fields],
    ['unmask', 'market', 'service', path.split('/').at(-1), 'stall.application', ['phone']],
  )
})

test('a lane’s department sees it as well; other departments, clerks, whoever gives no reason and what is not masked do not', async (t) => {
  const { office, path } = await openedCase(t)
  const refused = async (who: Caller, body: object = call) => {
    const answer = await who.call('POST', `${path}/unmask`, body)
    return [answer.status, answer.body.code]
  }
  const [market, fire] = [await office.officerOf('market'), await office.officerOf('fire')]
  assert.deepEqual(await refused(fire), [200, undefined])
  await signingParty(office.system, { id: 'tax' })
  const elsewhere = callerOf(office.url, await signInAs(office, 'reviewer', { department: 'tax' }))
  assert.deepEqual(await refused(elsewhere), [403, 'case-not-yours'])
  const clerk = callerOf(office.url, await signInAs(office, 'clerk', { department: 'market' }))
  assert.deepEqual(await refused(clerk), [403, 'duty-missing'])
  assert.deepEqual(await refused(office.applicant), [403, 'duty-missing'])
  assert.deepEqual(await refused(market, { field: 'phone', reason: '' }), [400, 'bad-body'])
  for (const field of ['place', '$sealed', '__proto__', 'toString'])
    assert.deepEqual(await refused(market, { ...call, field }), [403, 'field-closed'], field)
})

test('no more numbers are seen in an hour than the limit, whichever way, and what is refused is told nobody', async (t) => {
  const { office, path } = await openedCase(t)
  const officer = await office.officerOf('market')
  const { most } = lookingLimit('unmask', '2026-01-01')!
  for (let n = 0; n < most; n += 1)
    assert.equal((await officer.call('POST', `${path}/unmask`, call)).status, 200)
  const over = await officer.call('POST', `${path}/unmask`, call)
  assert.deepEqual(
    [over.status, over.body.code, JSON.stringify(over.body).includes('138')],
    [429, 'looking-limit-reached', false],
  )
  assert.equal((await unmasked(office)).length, most)
  const colleague = await office.officerOf('market')
  assert.equal((await colleague.call('POST', `${path}/unmask`, call)).status, 200)
})

test('a number that slips into the reason is not kept', async (t) => {
  const { office, path } = await openedCase(t)
  const officer = await office.officerOf('market')
  await officer.call('POST', `${path}/unmask`, { field: 'phone', reason: '核对 13800138000 是否本人' })
  assert.equal(JSON.stringify(await unmasked(office)).includes('13800138000'), false)
})

type Caller = PermitOffice['applicant']

async function openedCase(t: TestContext): Promise<{ office: PermitOffice; path: string }> {
  const office = await permitOffice(t)
  const sent = await sendPaper<{ id: string }>(office.applicant, { name: 'lease.pdf', content: pdfOf() })
  const no = await applyForPermit(office, { lease: sent.body.id })
  return { office, path: `/api/cases/${encodeURIComponent(no)}` }
}

/** What the book says of numbers that were seen in clear. */
async function unmasked({ system }: PermitOffice): Promise<unknown[][]> {
  const read = await system.pool.query({
    text: `select outcome, purpose, case_no, subject, type, fields, detail from access_book where act = 'unmask'`,
    rowMode: 'array',
  })
  return read.rows as unknown[][]
}

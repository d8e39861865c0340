import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import { readBook } from '#io/postgres/access-book.ts'
import { type Caller, callerOf } from '#test/caller.ts'
import { applicantSubject, applyForPermit, permitOffice, sendPaper } from '#test/permit-office.ts'
import { pdfOf } from '#test/sample-papers.ts'
import { signInAs } from '#test/sign-in.ts'

const why = { reason: '代接申请人来电' }

test('what nobody has yet every officer of the department sees, what a colleague has only they and the head', async (t) => {
  const { no, own, other, head, assign } = await caseOfTwo(t)
  assert.deepEqual([await status(own, no), await status(other, no)], [200, 200])
  const desk = await assign(own)
  assert.deepEqual([await status(own, no), await status(head, no)], [200, 200])
  const refused = await other.call('GET', `/api/cases/${no}`)
  assert.equal(refused.status, 403)
  const { code, assignee, form } = refused.body
  assert.deepEqual(
    [code, refused.body.desk, assignee, form],
    ['case-with-colleague', desk, await idOf(own), undefined],
  )
  for (const path of ['files/00000000-0000-4000-8000-000000000000', 'unmask', 'steps']) {
    const body = { field: 'phone', reason: '联系', step: 'accept', version: 1 }
    const method = path.startsWith('files') ? 'GET' : 'POST'
    const answer = await other.call(method, `/api/cases/${no}/${path}`, method === 'GET' ? undefined : body)
    assert.equal(answer.body.code, 'case-with-colleague', path)
  }
  const batch = { step: 'accept', cases: [{ no, version: 1 }] }
  for (const preview of [true, false]) {
    const { body } = await other.call<Results>('POST', '/api/queue/steps', { ...batch, preview })
    assert.deepEqual(
      body.results.map((one) => one.code),
      ['case-with-colleague'],
    )
  }
})

test('a colleague’s line in the queue is there without the applicant’s whole name', async (t) => {
  const { own, other, head, assign } = await caseOfTwo(t)
  const before = await namesOf(other)
  await assign(own)
  assert.deepEqual([await namesOf(own), await namesOf(head)], [before, before])
  const [masked] = await namesOf(other)
  assert.match(masked!, /\*/)
})

test('it is opened by saying why, which the book keeps, or by taking it over', async (t) => {
  const { no, own, other, system, assign } = await caseOfTwo(t)
  const desk = await assign(own)
  assert.equal((await other.call('POST', `/api/cases/${no}/looks`, { reason: '?' })).status, 400)
  assert.equal((await other.call('POST', `/api/cases/${no}/looks`, why)).status, 204)
  assert.equal(await status(other, no), 200)
  const [look] = await readBook(system.pool, { act: 'case', limit: 1 })
  assert.deepEqual(
    [look?.entry.subject, look?.entry.caseNo, look?.entry.detail],
    [applicantSubject, no, why.reason],
  )
  const taken = { desk, to: await idOf(other), reason: '同事休假' }
  assert.equal((await other.call('POST', `/api/cases/${no}/assign`, taken)).status, 204)
  assert.deepEqual([await status(other, no), await status(own, no)], [200, 403])
})

test('whoever had a case open when a colleague finished it sees what happened; whoever had not says why', async (t) => {
  const { no, own, other, late } = await caseOfTwo(t)
  assert.deepEqual([await status(own, no), await status(other, no)], [200, 200])
  const refusal = { step: 'refuse', version: 1, reason: '不属于本机关职权' }
  const refused = await own.call<{ version: number }>('POST', `/api/cases/${no}/steps`, refusal)
  assert.equal(refused.status, 200, JSON.stringify(refused.body))
  const slower = await other.call('POST', `/api/cases/${no}/steps`, { step: 'accept', version: 1 })
  assert.deepEqual([slower.status, slower.body.code], [409, 'case-moved-on'])
  assert.deepEqual([await status(other, no), await status(late, no)], [200, 403])
})

test('a case names no colleague’s work as the reason for reading records', async (t) => {
  const { no, own, other, assign } = await caseOfTwo(t)
  await assign(own)
  const reason = { 'x-purpose': 'service', 'x-case-no': no }
  const path = `/api/subjects/${applicantSubject}?as=fields`
  const asked = async ({ call }: Caller) => (await call('GET', path, undefined, reason)).body.code
  assert.equal(await asked(other), 'case-with-colleague')
  assert.notEqual(await asked(own), 'case-with-colleague')
})

interface Results {
  results: { code: string | null }[]
}

interface Queue {
  rows: { desk: string; applicantName: string }[]
}

/** A case of a department with three reviewers and a head. */
async function caseOfTwo(t: TestContext) {
  const office = await permitOffice(t)
  const as = async (role: string) =>
    callerOf(office.url, await signInAs(office, role, { department: 'market' }))
  const { body } = await sendPaper<{ id: string }>(office.applicant, { name: '租约.pdf', content: pdfOf() })
  const no = await applyForPermit(office, { lease: body.id })
  const [own, other, late, head] = [
    await as('reviewer'),
    await as('reviewer'),
    await as('reviewer'),
    await as('head'),
  ]
  /** Gives the case to one of them; answers its desk. */
  const assign = async (to: Caller) => {
    const { desk } = (await head.call<Queue>('GET', '/api/queue')).body.rows[0]!
    const given = { desk, to: await idOf(to), reason: '按分工' }
    assert.equal((await head.call('POST', `/api/cases/${no}/assign`, given)).status, 204)
    return desk
  }
  return { ...office, no, own, other, late, head, assign }
}

async function status({ call }: Caller, no: string): Promise<number> {
  return (await call('GET', `/api/cases/${no}`)).status
}

async function namesOf({ call }: Caller): Promise<string[]> {
  return (await call<Queue>('GET', '/api/queue')).body.rows.map(({ applicantName }) => applicantName)
}

async function idOf({ call }: Caller): Promise<string> {
  return (await call<{ id: string }>('GET', '/api/my/account')).body.id
}

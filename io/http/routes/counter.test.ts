import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import test from 'node:test'
import { lookingLimit } from '#core/access/looking-limit.ts'
import { saveSubjects } from '#io/postgres/subjects.ts'
import { transaction } from '#io/postgres/transaction.ts'
import type { System } from '#io/system.ts'
import { permitOffice } from '#test/permit-office.ts'

interface Told {
  code: string
  application: number
  cases: { no: string; item: string }[]
  reasons: { field: string }[]
}

const seen = { lease: { seen: true } }
const applicant = { kind: 'citizenId', number: '110101199003071591', name: '王小明' }
const applying = (form: object) => ({ item: 'stall-permit', form, materials: seen, command: randomUUID() })

test('of two applications the second refused is named, the first is taken, and sent again it is taken once', async (t) => {
  const office = await permitOffice(t)
  const { call } = await office.officerOf('market')
  const good = applying({ place: '临江路18号', size: 12 })
  const bad = applying({ place: '临江路20号', size: 'large' })
  const send = (applications: object[]) =>
    call<Told>('POST', '/api/counter/cases', { applicant, applications })
  const { status, body } = await send([good, bad])
  assert.deepEqual([status, body.code, body.application], [422, 'form-refused', 1])
  assert.deepEqual(
    body.reasons.map(({ field }) => field),
    ['size'],
  )
  assert.equal(body.cases.length, 1)
  const again = await send([good, { ...bad, form: { place: '临江路20号', size: 8 } }])
  assert.deepEqual([again.status, again.body.cases[0]?.no], [201, body.cases[0]?.no])
  const { rows } = await office.system.pool.query('select 1 from cases')
  assert.equal(rows.length, 2)
})

test('where the first is refused nothing is taken', async (t) => {
  const office = await permitOffice(t)
  const { call } = await office.officerOf('market')
  const applications = [applying({ size: 12 }), applying({ place: '临江路18号', size: 12 })]
  const { body } = await call<Told>('POST', '/api/counter/cases', { applicant, applications })
  assert.deepEqual([body.code, body.application, body.cases], ['form-refused', 0, []])
})

interface Searched {
  code: string
  applicants: { subject: string; kind: string; name: string }[]
  hasMore: boolean
}

const search = { name: '小明', reason: '忘带证件' }

test('a visitor is found by a part of the name: masked, for a reason, in the book of whoever was shown, and counted', async (t) => {
  const office = await permitOffice(t)
  await keepSubjects(office.system, ['王小明', '江湾市小明餐饮店'])
  const { call } = await office.officerOf('market')
  const { body } = await call<Searched>('POST', '/api/counter/applicants/search', search)
  assert.deepEqual(
    body.applicants.map(({ kind, name }) => [kind, name]),
    [
      ['citizenId', '王*明'],
      ['uscc', '江湾市小明餐饮店'],
    ],
  )
  const [person] = body.applicants
  const { rows } = await office.system.pool.query(
    'select act, detail from access_book where subject = $1 or act = $2 order by seq',
    [person!.subject, 'search'],
  )
  const detail = 'counter: 忘带证件'
  assert.deepEqual(rows, [
    { act: 'search', detail },
    { act: 'list', detail },
  ])
  assert.ok(!JSON.stringify(rows).includes('小明'))
  const again = {
    applicant: { subject: person!.subject },
    applications: [applying({ place: '临江路18号', size: 12 })],
  }
  const taken = await call<Told>('POST', '/api/counter/cases', again)
  assert.equal(taken.status, 201)
  const kept = await office.system.pool.query<{ applicant: object }>(
    `select state -> 'applicant' as applicant from cases`,
  )
  assert.deepEqual(kept.rows, [{ applicant: { subject: person!.subject, name: '王小明' } }])
  const { most } = lookingLimit('search', '2026-01-01')!
  for (let n = 1; n < most; n += 1) await call('POST', '/api/counter/applicants/search', search)
  const last = await call<Searched>('POST', '/api/counter/applicants/search', search)
  assert.deepEqual([last.status, last.body.code], [429, 'looking-limit-reached'])
})

test('nobody is looked for by one sign, without a reason, or by whoever does not receive visitors', async (t) => {
  const office = await permitOffice(t)
  const { call } = await office.officerOf('market')
  for (const bad of [{ ...search, name: '王' }, { ...search, reason: ' ' }, { name: '小明' }])
    assert.equal((await call('POST', '/api/counter/applicants/search', bad)).status, 400, JSON.stringify(bad))
  const { status } = await office.applicant.call('POST', '/api/counter/applicants/search', search)
  assert.equal(status, 403)
  const unknown = { applicant: { subject: 'person:nobody' }, applications: [applying({ size: 12 })] }
  const { body } = await call<Told>('POST', '/api/counter/cases', unknown)
  assert.equal(body.code, 'subject-not-found')
})

/** Persons and organisations whom the network knows under these names. */
async function keepSubjects(system: System, names: string[]): Promise<void> {
  const at = system.now()
  await transaction(system.pool, (tx) =>
    saveSubjects(
      tx,
      names.map((name, n) => {
        const scheme = name.length > 4 ? 'uscc' : 'person'
        return { id: `${scheme}:${n}`, scheme, name, facts: {}, counts: {}, firstAt: at, lastAt: at }
      }),
    ),
  )
}

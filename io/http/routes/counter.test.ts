import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import test from 'node:test'
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

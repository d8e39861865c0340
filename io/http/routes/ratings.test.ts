import assert from 'node:assert/strict'
import test from 'node:test'
import { rating } from '#apps/service/records/rating.ts'
import type { App } from '#core/app.ts'
import { drain } from '#io/log/drain.ts'
import { applyForPermit, permitOffice, sendPaper } from '#test/permit-office.ts'
import { pdfOf } from '#test/sample-papers.ts'
import { smallCases } from '#test/small-cases.ts'

const app: App = { ...smallCases, records: [rating] }
const bad = { grade: 1, tags: ['speed'], comment: '等了三个星期，电话 13800138000 打不通' }

test('a case is rated by its applicant, once, when it is over, and by nobody else', async (t) => {
  const office = await permitOffice(t, app)
  const { applicant, stranger, system } = office
  const { body: lease } = await sendPaper<{ id: string }>(applicant, { name: '合同.pdf', content: pdfOf() })
  const no = await applyForPermit(office, { lease: lease.id })
  const path = `/api/my/cases/${no}/rating`
  const rate = (body: object, caller = applicant) => caller.call<{ code?: string }>('POST', path, body)

  assert.equal((await rate(bad)).body.code, 'rating-too-early')
  const seen = await applicant.call<{ version: number }>('GET', `/api/my/cases/${no}`)
  await applicant.call('POST', `/api/my/cases/${no}/steps`, { step: 'withdraw', version: seen.body.version })

  assert.equal((await rate(bad, stranger)).body.code, 'case-not-found')
  assert.equal((await rate({ grade: 6 })).status, 400)
  assert.equal((await rate({ grade: 3, tags: ['nonsense'] })).body.code, 'form-refused')
  const hall = await rate({ grade: 3, tags: ['facilities'] })
  assert.equal(hall.body.code, 'form-refused', 'who applied in the portal was in no hall')
  assert.deepEqual((await applicant.call('GET', path)).body, { rating: null })
  assert.equal((await rate(bad)).status, 201)
  assert.equal((await rate({ grade: 5 })).body.code, 'rating-given', 'before the loop has kept the first')
  await drain(system)
  assert.equal((await rate({ grade: 5 })).body.code, 'rating-given')
  assert.deepEqual((await applicant.call('GET', path)).body, { rating: bad })

  const { rows } = await system.pool.query(`select public_from from records where type = 'service.rating'`)
  assert.deepEqual(rows, [{ public_from: null }])
})

test('where no app keeps ratings nothing is rated', async (t) => {
  const office = await permitOffice(t)
  const { body: lease } = await sendPaper<{ id: string }>(office.applicant, {
    name: '合同.pdf',
    content: pdfOf(),
  })
  const no = await applyForPermit(office, { lease: lease.id })
  const { body } = await office.applicant.call<{ code: string }>('POST', `/api/my/cases/${no}/rating`, {
    grade: 5,
  })
  assert.equal(body.code, 'rating-not-here')
})

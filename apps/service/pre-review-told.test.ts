import assert from 'node:assert/strict'
import test from 'node:test'
import { documentText } from '#core/process/document-text.ts'
import { caseHistory } from '#io/cases/case-history.ts'
import { listDocuments } from '#io/postgres/case-documents.ts'
import { listNotices } from '#io/postgres/tasks.ts'
import { CaseOffice } from '#test/case-office.ts'
import { service } from './app.ts'

const subject = `person:${'0'.repeat(31)}1`
const department = 'urban-management'
const form = {
  occupant: '张三',
  contact: '张三',
  contactPhone: '13800138000',
  roadPlace: '临江路 18 号门前',
  roadArea: '20',
  purpose: 'scaffold',
  from: '2026-04-01',
  until: '2026-06-30',
  delivery: 'portal',
  isTrue: true,
}

test('what a pre-review found is kept and told, and who hears nothing more is accepted once, by the day of receipt', async (t) => {
  const office = await CaseOffice.open(t, '2026-03-02T02:00:00.000Z')
  const { system } = office
  const { no } = await office.apply('road-occupation', { subject, form })
  await office.pass('2026-03-03T02:00:00.000Z')
  await office.take(no, 'lookThrough', { department })
  await office.take(no, 'tellFindings', { department, form: { preReviewFindings: '请标注围挡位置。' } })
  const notices = await listNotices(system.pool, subject, { limit: 10 })
  assert.equal(notices[0]?.title, 'preReviewed')
  assert.deepEqual(await told(office, no), [
    '“临时占用城市道路审批”申请（办件编号BJ）正在预审，意见如下：',
    '请标注围挡位置。',
    '请出示以下材料的原件供核对：占用道路平面图、交通组织方案。',
    '预审不是受理决定，不影响受理期限。需要补正的，将在2026年3月9日前一次告知；逾期未告知的，自收到之日起视为受理。',
  ])
  await office.pass('2026-03-20T02:00:00.000Z')
  const silent = (await caseHistory(system, no)).filter(({ step }) => step === 'deemAccepted')
  assert.deepEqual(
    silent.map(({ after, facts }) => ({ after, ...facts })),
    [{ after: 'accepted', acceptedOn: '2026-03-02', supplyUntil: null }],
  )
})

/** The notice as the applicant reads it, without the number of the case. */
async function told({ system }: CaseOffice, no: string): Promise<string[]> {
  const documents = await listDocuments(system.pool, no)
  const { values } = documents.find(({ kind }) => kind === 'service.preReview')!
  const said = { kind: 'preReview', item: 'road-occupation', values: { ...values, caseNo: 'BJ' } }
  return documentText(service, said, 'zh').paragraphs
}

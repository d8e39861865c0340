import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import { formVersion } from '#core/process/form-version.ts'
import { type PermitOffice, permitOffice, sendPaper } from '#test/permit-office.ts'
import { pdfOf } from '#test/sample-papers.ts'
import { smallCases } from '#test/small-cases.ts'

const running = formVersion(smallCases.forms!.find(({ id }) => id === 'application')!)
const form = { place: '临江路18号', size: 12, phone: '13800138000' }

interface Told {
  code: string
  no: string
  version: number
  gone: string[]
  reasons: { code: string; field: string; message: string }[]
}

test('a field the form does not have is refused at its place and not dropped; nothing is opened', async (t) => {
  const { apply, office } = await opened(t)
  const { status, body } = await apply({ form: { ...form, oldField: 'typed' } })
  assert.deepEqual([status, body.code], [422, 'form-refused'])
  assert.deepEqual(
    body.reasons.map(({ code, field }) => [code, field]),
    [['form-field-unknown', 'oldField']],
  )
  assert.ok(body.reasons[0]?.message.includes('oldField'))
  assert.deepEqual(await casesOf(office), [])
})

test('a form of an earlier version is refused with what is gone, the draft stays, and sent again under the form of now it is taken', async (t) => {
  const { apply, office } = await opened(t)
  const { call } = office.applicant
  const labels = { place: '地点', oldField: '旧栏' }
  const draft = { form: { ...form, oldField: 'typed' }, formVersion: '0'.repeat(16), labels }
  assert.equal((await call('PUT', '/api/my/drafts/stall-permit', draft)).status, 200)
  const { form: filled, formVersion: before } = draft
  const { status, body } = await apply({ form: filled, formVersion: before })
  assert.deepEqual([status, body.code, body.gone], [409, 'form-outdated', ['oldField']])
  assert.deepEqual(await casesOf(office), [])
  const kept = await call<typeof draft>('GET', '/api/my/drafts/stall-permit')
  assert.deepEqual(
    [kept.body.form, kept.body.formVersion, kept.body.labels],
    [draft.form, draft.formVersion, labels],
  )
  assert.equal((await apply({ form, formVersion: running })).status, 201)
})

test('what is no version, and labels that are none, are refused as a body that does not fit', async (t) => {
  const { apply, office } = await opened(t)
  for (const bad of ['1', 'x'.repeat(16), '0'.repeat(17), 7, null]) {
    const { status, body } = await apply({ form, formVersion: bad })
    assert.deepEqual([status, body.code], [400, 'bad-body'], String(bad))
  }
  const { call } = office.applicant
  for (const labels of [[1], 'x', { place: 'x'.repeat(201) }])
    assert.equal((await call('PUT', '/api/my/drafts/stall-permit', { form, labels })).status, 400)
})

test('a step filled in under another version of its form is not taken', async (t) => {
  const { apply, office } = await opened(t)
  const { body: one } = await apply({ form, formVersion: running })
  const officer = await office.officerOf('market')
  const path = `/api/cases/${one.no}/steps`
  const correct = { step: 'correct', version: one.version, reason: '补正' }
  const asked = await officer.call<Told>('POST', path, correct)
  assert.equal(asked.status, 200, JSON.stringify(asked.body))
  const again = { step: 'resubmit', version: asked.body.version, form }
  const steps = `/api/my/cases/${one.no}/steps`
  const { call } = office.applicant
  const outdated = await call<Told>('POST', steps, { ...again, formVersion: 'f'.repeat(16) })
  assert.deepEqual([outdated.status, outdated.body.code], [409, 'form-outdated'])
  const unknown = await call<Told>('POST', steps, { ...again, form: { ...form, other: 1 } })
  assert.deepEqual([unknown.status, unknown.body.code], [422, 'form-refused'])
  assert.equal((await call('POST', steps, { ...again, formVersion: running })).status, 200)
})

/** Somebody with a lease who applies for a stall. */
async function opened(t: TestContext) {
  const office = await permitOffice(t)
  const sent = await sendPaper<{ id: string }>(office.applicant, { name: 'lease.pdf', content: pdfOf() })
  const materials = { lease: { files: [sent.body.id] } }
  const apply = (body: object) =>
    office.applicant.call<Told>('POST', '/api/my/cases', { item: 'stall-permit', materials, ...body })
  return { office, apply }
}

async function casesOf({ applicant }: PermitOffice): Promise<unknown[]> {
  return (await applicant.call<{ cases: unknown[] }>('GET', '/api/my/cases')).body.cases
}

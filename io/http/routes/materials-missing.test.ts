import assert from 'node:assert/strict'
import test from 'node:test'
import { permitOffice } from '#test/permit-office.ts'
import { smallCases } from '#test/small-cases.ts'

const named = (lease: string) => ({ items: { 'stall-permit': { materials: { lease } } } })

test('a paper that is missing is told by its name in the reader’s language, one without a name by its id', async (t) => {
  const words = { zh: named('摊位租赁合同'), en: {} }
  const { applicant } = await permitOffice(t, { ...smallCases, words })
  const body = { item: 'stall-permit', form: { place: '临江路18号', size: 12 } }
  const refused = async (language: string) =>
    await applicant.call<{ code: string; title: string; missing: string[] }>(
      'POST',
      `/api/my/cases?lang=${language}`,
      body,
    )
  const zh = await refused('zh')
  assert.deepEqual([zh.status, zh.body.code, zh.body.missing], [422, 'materials-missing', ['lease']])
  assert.ok(zh.body.title.includes('摊位租赁合同') && !zh.body.title.includes('lease'), zh.body.title)
  const en = await refused('en')
  assert.ok(en.body.title.includes('missing: lease.'), en.body.title)
})

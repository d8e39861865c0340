import assert from 'node:assert/strict'
import test from 'node:test'
import { CaseOffice } from '#test/case-office.ts'

const on = '2026-03-02T02:00:00.000Z'
const uscc = '92331502MC12345673'
const others = '91331502MC10013919'
const owner = `person:${'0'.repeat(31)}1`
const sign = {
  businessName: '江湾市潮味餐饮店',
  address: '江湾市临江区临江路 18 号',
  legalRepresentative: '张三',
  contact: '张三',
  contactPhone: '13800138000',
  signText: '潮味',
  signWidth: 3,
  signHeight: 1,
  delivery: 'portal',
  isTrue: true,
}
const refused = /form-not-own-business/

test('nobody applies for a business of others: neither a person nor another business, in any form that names one', async (t) => {
  const office = await CaseOffice.open(t, on)
  const applying = (subject: string, code: string) =>
    office.apply('signboard', { subject, form: { ...sign, uscc: code } })
  await assert.rejects(applying(owner, uscc), refused)
  await assert.rejects(applying(`uscc:${others}`, uscc), refused)
  const { no } = await applying(`uscc:${uscc}`, uscc)
  await office.take(no, 'correct', { department: 'urban-management', form: { defects: ['效果图不清'] } })
  const corrected = (code: string) =>
    office.applicantTakes(no, 'resubmit', { subject: `uscc:${uscc}`, form: { ...sign, uscc: code } })
  await assert.rejects(corrected(others), refused)
  assert.equal((await corrected(uscc)).form.uscc, uscc)
})

test('whoever had a business entered in the register may go on in its name', async (t) => {
  const office = await CaseOffice.open(t, on)
  const form = {
    kind: '个体工商户',
    place: '江湾市',
    tradeName: '潮味',
    industry: '餐饮',
    organisation: '店',
    legalRepresentative: '张三',
    legalRepresentativeId: '331502196003020010',
    contact: '张三',
    contactPhone: '13800138000',
    address: sign.address,
    scope: ['餐饮服务'],
    modelArticles: false,
    promised: true,
    seals: false,
  }
  const { no } = await office.apply('registration-setup', { subject: owner, form })
  const { facts } = await office.take(no, 'register', { department: 'market-regulation' })
  const applying = (subject: string) =>
    office.apply('signboard', { subject, form: { ...sign, uscc: facts.uscc } })
  assert.equal((await applying(owner)).item, 'signboard')
  await assert.rejects(applying(`person:${'0'.repeat(31)}2`), refused)
})

import assert from 'node:assert/strict'
import test from 'node:test'
import type { App } from '#core/app.ts'
import { pdfText } from '#test/pdf-text.ts'
import { smallCases } from '#test/small-cases.ts'
import { type CertificatePage, certificatePdf } from './certificate-pdf.ts'
import { documentPdf } from './document-pdf.ts'
import type { OfficialDocument } from './official-form.ts'

const app: App = {
  ...smallCases,
  words: {
    zh: {
      documents: { decision: { title: '准予许可决定书', body: '经审查，结论为{outcome}。\n特此通知。' } },
      items: { 'stall-permit': { certificate: { name: '摊位许可证', values: { place: '摊位地点' } } } },
    },
    en: {
      documents: { decision: { title: 'Decision', body: 'We don’t object: “{outcome}”.' } },
      items: { 'stall-permit': { certificate: { name: 'Stall permit', values: { place: 'Place' } } } },
    },
  },
}

const decision: OfficialDocument = {
  app,
  language: 'zh',
  kind: 'decision',
  item: 'stall-permit',
  values: { outcome: '同意' },
  number: '江摊许〔2018〕12号',
  caseNo: 'BJ990101181001000123',
  department: '江湾市城市管理局',
  addressee: '李娜',
  madeAt: '2018-09-30T16:30:00.000Z',
  isSealed: true,
  verifyCode: 'A3F7K9MN2QRT5WXY',
  checkUrl: 'https://yiwang.example/verify/A3F7K9MN2QRT5WXY',
}

const permit: CertificatePage = {
  ...decision,
  values: { place: '滨江路18号' },
  identifier: '1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U',
  holderName: '李娜',
  issuedAt: decision.madeAt,
  validUntil: '2021-09-30',
  state: 'valid',
  stateAt: decision.madeAt,
}

test('a document says department, number, title, whom it is for, its words, the date and how to check it', async () => {
  const text = pdfText(await documentPdf(decision))
  for (const part of [
    '江湾市城市管理局',
    '江摊许〔2018〕12号',
    '准予许可决定书',
    '李娜：',
    '经审查，结论为同意。',
    '2018年10月1日',
    'BJ990101181001000123',
    'A3F7 K9MN 2QRT 5WXY',
    'yiwang.example/verify',
    '— 1 —',
  ])
    assert.ok(text.includes(part), `${part}\n${text}`)
})

test('the same document in English is in English but for names and numbers', async () => {
  const text = pdfText(
    await documentPdf({ ...decision, language: 'en', department: 'Urban Management Bureau' }),
  )
  for (const part of [
    'No. 江摊许〔2018〕12号',
    'To: 李娜',
    `We don't object: "同意".`,
    '1 October 2018',
    'Page 1 of 1',
  ])
    assert.ok(text.includes(part), `${part}\n${text}`)
})

test('a document has the same bytes at every reading', async () => {
  const [first, second] = [await documentPdf(decision), await documentPdf(decision)]
  assert.ok(first.equals(second))
  assert.ok(!first.equals(await documentPdf({ ...decision, madeAt: '2018-10-02T00:00:00.000Z' })))
})

test('a document can be archived and listened to: every font inside, a title, a language, words for its pictures', async () => {
  const pdf = (await documentPdf(decision)).toString('latin1')
  const fonts = pdf.match(/\/Subtype \/Type0/g)?.length
  assert.equal(pdf.match(/\/FontFile2 /g)?.length, fonts)
  assert.doesNotMatch(pdf, /Helvetica/)
  assert.match(pdf, /\/Lang \(zh-CN\)/)
  assert.match(pdf, /\/Marked true/)
  assert.match(pdf, /\/DisplayDocTitle true/)
  assert.match(pdf, /<pdfaid:part>2<.*\s*<pdfaid:conformance>A</)
  const alt = (text: string) => `\xfe\xff${Buffer.from(text, 'utf16le').swap16().toString('latin1')}`
  for (const said of ['印章：江湾市城市管理局', decision.checkUrl])
    assert.ok(unescaped(pdf).includes(alt(said).slice(2)))
})

test('no character of a name vanishes: rare ones are drawn, unknown ones are shown by their number', async () => {
  const text = pdfText(await documentPdf({ ...decision, addressee: '骉瞾犇〇𠮷' }))
  assert.match(text.replaceAll('\n', ''), /骉瞾犇〇\[U\+20BB7\]：/)
})

test('what an applicant wrote cannot turn the direction of writing or break the page', async () => {
  const sly = {
    ...decision,
    values: { outcome: `同\u202e意\u0000\u200b${'长'.repeat(3000)}${'A'.repeat(500)}` },
  }
  const text = pdfText(await documentPdf(sly))
  assert.match(text, /结论为同意长/)
  assert.match(text, /— 3 —/)
})

test('the last page never holds the signature alone', async () => {
  for (let length = 300; length < 700; length += 20) {
    const text = pdfText(await documentPdf({ ...decision, values: { outcome: '字'.repeat(length) } }))
    const last = text.split('— 2 —')[0]!.split(/— 1 —/).at(-1)!
    if (text.includes('— 2 —')) assert.match(last, /特此通知|字/, `${length}`)
  }
})

test('a certificate says its name, identifier, holder, lines and last day', async () => {
  const text = pdfText(await certificatePdf(permit))
  for (const part of [
    '摊位许可证',
    permit.identifier,
    '持证人',
    '李娜',
    '摊位地点',
    '滨江路18号',
    '2021年9月30日',
  ])
    assert.ok(text.includes(part), `${part}\n${text}`)
  assert.ok(!text.includes('撤销'))
})

test('a certificate with many and long lines stands on one page, in either language', async () => {
  const values = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`line${at}`, `内容${at}`]))
  const long = { ...permit, values: { ...values, scope: '餐饮服务；食品销售。'.repeat(25) } }
  for (const language of ['zh', 'en'] as const) {
    const pdf = (await certificatePdf({ ...long, language })).toString('latin1')
    assert.equal(pdf.match(/\/Type \/Page\b/g)?.length, 1, language)
  }
})

test('a certificate that was taken back says so on its face', async () => {
  const revoked = { ...permit, state: 'revoked', stateAt: '2019-01-01T02:00:00.000Z' } as const
  assert.match(pdfText(await certificatePdf(revoked)), /已于2019年1月1日撤销/)
  assert.match(pdfText(await certificatePdf({ ...revoked, language: 'en' })), /Revoked on 1 January 2019/)
})

function unescaped(pdf: string): string {
  return pdf.replace(/\\([()\\])/g, '$1')
}

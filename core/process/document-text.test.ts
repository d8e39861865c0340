import assert from 'node:assert/strict'
import test from 'node:test'
import { type App, Type } from '#core/app.ts'
import { smallCases } from '#test/small-cases.ts'
import { certificateText } from './certificate-text.ts'
import { documentText, isForApplicant } from './document-text.ts'

const app: App = {
  ...smallCases,
  forms: [
    {
      id: 'application',
      quality: [],
      schema: Type.Object({
        place: Type.String(),
        kind: Type.Union([Type.Literal('food'), Type.Literal('goods')]),
        fee: Type.Optional(Type.Integer({ unit: 'fen' })),
      }),
    },
  ],
  documents: [
    {
      id: 'decision',
      values: {
        kind: 'form.kind',
        fee: 'form.fee',
        outcome: 'facts.outcome',
        until: 'facts.until',
        missing: 'materials.missing',
        reason: 'facts.reason',
      },
    },
  ],
  items: [
    {
      ...smallCases.items![0]!,
      certificate: { typeCode: '11100000000013338W011', values: { kind: 'form.kind', place: 'form.place' } },
    },
  ],
  words: {
    zh: {
      documents: {
        decision: {
          title: '关于{kind}摊位的决定',
          body: '决定：{outcome}。[理由：{reason}。]\n费用{fee}，有效期至{until}。\n请补交：\n{missing}\n另缺{missing}。\n签收：{nobody}',
          values: { outcome: { approved: '准予' } },
        },
      },
      forms: { application: { values: { kind: { food: '食品', goods: '百货' } } } },
      items: {
        'stall-permit': {
          materials: { lease: '租赁合同', plan: '平面图' },
          certificate: { name: '摊位许可证', values: { kind: '类别', place: '地点' } },
        },
      },
    },
    en: {
      documents: {
        decision: {
          title: 'Decision on a {kind} stall',
          body: 'Decided: {outcome}. The fee is {fee}, until {until}. Missing: {missing}.',
        },
      },
      forms: { application: { values: { kind: { food: 'food', goods: 'goods' } } } },
      items: { 'stall-permit': { materials: { lease: 'the lease', plan: 'the plan' } } },
    },
  },
}

const values = {
  kind: 'food',
  fee: 123_456,
  outcome: 'approved',
  until: '2018-10-01',
  missing: ['lease', 'plan'],
  reason: null,
}
const said = { kind: 'decision', item: 'stall-permit', values }

test('a document says coded values by their words, dates and money as people write them', () => {
  const { title, paragraphs } = documentText(app, said, 'zh')
  assert.equal(title, '关于食品摊位的决定')
  assert.equal(paragraphs[0], '决定：准予。')
  assert.equal(paragraphs[1], '费用1,234.56元，有效期至2018年10月1日。')
})

test('a list alone in its paragraph is numbered, within a sentence it is one clause', () => {
  const { paragraphs } = documentText(app, said, 'zh')
  assert.deepEqual(paragraphs.slice(2, 6), ['请补交：', '1. 租赁合同', '2. 平面图', '另缺租赁合同、平面图。'])
})

test('what has no value leaves out its part in brackets, and elsewhere leaves a blank to the eye', () => {
  const { paragraphs } = documentText(app, said, 'zh')
  assert.ok(!paragraphs.join().includes('理由'))
  assert.equal(paragraphs.at(-1), '签收：____')
  const reasoned = documentText(app, { ...said, values: { ...values, reason: '地点合适' } }, 'zh')
  assert.equal(reasoned.paragraphs[0], '决定：准予。理由：地点合适。')
})

test('the same document in English has English words, and what has none is said as it was given', () => {
  const { title, paragraphs } = documentText(app, said, 'en')
  assert.equal(title, 'Decision on a food stall')
  assert.deepEqual(paragraphs, [
    'Decided: approved. The fee is CNY 1,234.56, until 1 October 2018. Missing: the lease and the plan.',
  ])
})

test('what an applicant wrote is never read as a hole or a bracket', () => {
  const sly = { ...said, values: { ...values, outcome: '[{fee}] $& {kind}' } }
  assert.equal(documentText(app, sly, 'zh').paragraphs[0], '决定：[{fee}] $& {kind}。')
})

test('whom a document is for is told apart from what it says, and is the applicant only where it says so', () => {
  const letter = (value: string): App => ({
    ...app,
    documents: [{ id: 'decision', values: { who: value } }],
    words: { zh: { documents: { decision: { title: '函', body: '{who}：\n请答复。' } } }, en: {} },
  })
  const to = letter('form.respondent')
  const { addressee, paragraphs } = documentText(to, { ...said, values: { who: '江湾商行' } }, 'zh')
  assert.deepEqual([addressee, paragraphs], ['江湾商行', ['请答复。']])
  assert.equal(isForApplicant(to, 'decision'), false)
  assert.equal(isForApplicant(letter('case.applicant'), 'decision'), true)
  assert.equal(isForApplicant(app, 'decision'), true)
  assert.equal(documentText(app, said, 'zh').addressee, null)
})

test('a certificate has a line for each value that is there', () => {
  const lines = certificateText(app, { item: 'stall-permit', values: { kind: 'goods', place: null } }, 'zh')
  assert.deepEqual(lines, { name: '摊位许可证', lines: [{ label: '类别', value: '百货' }] })
})

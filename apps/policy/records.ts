import { type RecordType, Type } from '#core/app.ts'
import { quality } from './quality.ts'

const areas = [
  '创业创新',
  '协同制造',
  '现代农业',
  '智慧能源',
  '普惠金融',
  '益民服务',
  '高效物流',
  '电子商务',
  '便捷交通',
  '绿色生态',
  '人工智能',
  '总体',
  '监管与信用',
  '基础支撑',
]

const date = () => Type.Optional(Type.String({ format: 'date' }))
const text = () => Type.Optional(Type.String())
const list = (separator: string) => Type.Optional(Type.Array(Type.String(), { separator }))

/**
 * A policy document. A relation (`implements`, `amends`, `repeals`) names the other document as its subject does: by
 * number, or by title where it has none. `signedAt` is a whole date; where only a month or year is printed
 * (`signedText`) it is that period's last day. `inForceFrom` is the effective date, or `signedAt` where none is stated;
 * `expiresAt` is the first day on which the document no longer holds.
 */
const schema = Type.Object({
  indexNo: text(),
  docNo: text(),
  title: Type.String({ maxLength: 300 }),
  issuer: Type.String(),
  coIssuers: list('、'),
  signedText: text(),
  signedAt: date(),
  publishedAt: date(),
  effectiveAt: date(),
  expiresAt: date(),
  inForceFrom: date(),
  status: Type.Optional(Type.Enum(['inForce', 'amended', 'repealed', 'lapsed'])),
  topic: text(),
  area: Type.Enum(areas),
  level: Type.Enum(['national', 'ministry', 'province', 'city']),
  legalBasis: list(';'),
  implements: list(';'),
  amends: list(';'),
  repeals: list(';'),
  summary: Type.Optional(Type.String({ text: 'long' })),
  attachment: text(),
  interpretation: text(),
  evidence: Type.Optional(Type.Enum(['checked', 'partly', 'known'])),
})

const document: RecordType = {
  type: 'policy.document',
  version: 1,
  schema,
  subject: [
    { scheme: 'policy', field: 'docNo', name: 'title' },
    { scheme: 'policy', field: 'title', name: 'title' },
  ],
  key: ['docNo', 'title'],
  title: ['title'],
  validTime: { from: 'inForceFrom', to: 'expiresAt' },
  facts: { issuer: 'issuer', signedAt: 'signedAt', status: 'status' },
  columns: { doc_no: 'docNo', date: 'signedAt', 文号: 'docNo', 发文日期: 'signedAt', 有效性: 'status' },
  disclosure: { publish: 'rule' },
  search: {
    kind: 'policy',
    names: ['title'],
    codes: ['docNo', 'indexNo'],
    text: ['title', 'summary'],
    facets: ['area', 'level', 'status'],
  },
  quality,
  sources: [
    { party: 'catalogue', cycle: 'irregular' },
    { party: 'gazette', cycle: 'weekly' },
  ],
  updateCycle: 'irregular',
  basis: ['legalBasis'],
}

export const records: RecordType[] = [document]

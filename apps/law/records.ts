import { type RecordType, Type } from '#core/app.ts'
import { quality } from './quality.ts'

const date = () => Type.Optional(Type.String({ format: 'date' }))

const levels = [
  '宪法',
  '法律',
  '法律解释',
  '行政法规',
  '监察法规',
  '司法解释',
  '部门规章',
  '地方性法规',
  '地方政府规章',
]

/**
 * One article of one edition of a law. `version` is the day on which this edition was adopted. Collections of statutes
 * often state `promulgated`, `effective` and `expired` once per law, for the edition adopted on `promulgated`: where
 * `version` is another day those three speak of another edition.
 */
const schema = Type.Object({
  law: Type.String({ maxLength: 300 }),
  article: Type.String({ maxLength: 40 }),
  text: Type.String({ text: 'long' }),
  category: Type.Optional(Type.String()),
  level: Type.Optional(Type.Enum(levels)),
  promulgated: date(),
  effective: date(),
  expired: Type.Optional(Type.Boolean()),
  version: date(),
})

/**
 * Law, article and edition make the key: the same article filed under two branches of law is one record, corrected.
 * An edition counts from the day it was adopted, because the effective date may be another edition's or unknown.
 */
const article: RecordType = {
  type: 'law.article',
  version: 1,
  schema,
  subject: [{ scheme: 'law', field: 'law', name: 'law' }],
  key: ['law', 'article', 'version'],
  title: ['law', 'article'],
  validTime: { from: 'version' },
  columns: {
    法规名称: 'law',
    条号: 'article',
    条文: 'text',
    正文: 'text',
    效力级别: 'level',
    公布日期: 'promulgated',
    施行日期: 'effective',
  },
  disclosure: { publish: 'always' },
  search: {
    kind: 'law',
    text: ['text'],
    facets: ['level', 'category'],
    // Statutes before regulations and interpretations before rules, and what is in force before what was.
    weight:
      '(if level = "部门规章" then 0.8 else if level = "行政法规" or level = "司法解释" then 0.9 else 1) * (if expired = true then 0.85 else 1)',
  },
  quality,
  sources: [
    { party: 'law-library', cycle: 'irregular' },
    { party: 'gazette', cycle: 'irregular' },
  ],
  updateCycle: 'irregular',
}

export const records: RecordType[] = [article]

import { type QualityRule, type RecordType, Type } from '#core/app.ts'

const text = () => Type.Optional(Type.String())
const number = () => Type.Optional(Type.Number())

/** Chapters of the report, in its order of subjects. */
const categories = [
  'policy',
  'service-items',
  'credit',
  'enterprise',
  'judgments',
  'industry',
  'sharing',
  'payment',
  'ecommerce',
  'services',
  'consumption',
  'innovation',
  'registration',
  'economy',
  'egov',
  'education',
  'employment',
  'social-security',
  'health',
  'food',
  '12315',
  'internet',
  'iot',
  'data',
]

const qualifiers = [
  'exact',
  'over',
  'moreThan',
  'nearly',
  'about',
  'around',
  'atLeast',
  'expectedMoreThan',
  'range',
]

/**
 * One figure at one time. `value` is the figure as printed, without its qualifier; `amount` is what a chart may draw
 * (the lower end of a range, whose upper end is `amountTo`), in `unit`. `year` stands only where the source states it.
 */
const schema = Type.Object({
  origin: Type.Enum(['report', 'platform']),
  id: Type.String({ maxLength: 60 }),
  indicator: Type.String(),
  indicatorEn: text(),
  value: Type.String({ maxLength: 40 }),
  amount: number(),
  amountTo: number(),
  qualifier: Type.Enum(qualifiers),
  unit: text(),
  period: Type.String(),
  year: Type.Optional(Type.Integer({ minimum: 1990, maximum: 2100 })),
  category: Type.Enum(categories),
  sourceSentence: Type.Optional(Type.String({ text: 'long' })),
})

const quality: QualityRule[] = [
  {
    code: 'indicator.report.sentence',
    dimension: 'linkage',
    field: 'sourceSentence',
    holds: 'if origin = "report" then sourceSentence != null else true',
    otherwise: 'refuse',
  },
  {
    code: 'indicator.origin.mixed',
    dimension: 'consistency',
    field: 'id',
    holds: 'if origin = "report" then matches(id, "^IND[0-9]{3}$") else not(matches(id, "^IND[0-9]{3}$"))',
    otherwise: 'refuse',
  },
  {
    code: 'indicator.amount.missing',
    dimension: 'completeness',
    field: 'amount',
    holds: 'amount != null',
    otherwise: 'warn',
  },
  {
    code: 'indicator.range.order',
    dimension: 'consistency',
    field: 'amountTo',
    holds: 'if qualifier = "range" then amountTo != null and amountTo > amount else amountTo = null',
    otherwise: 'refuse',
  },
]

const observation: RecordType = {
  type: 'indicator.observation',
  version: 1,
  schema,
  subject: [{ scheme: 'indicator', field: 'id', name: 'indicator' }],
  key: ['origin', 'id', 'period'],
  title: ['indicator'],
  columns: { indicator_en: 'indicatorEn', source_sentence: 'sourceSentence' },
  disclosure: { publish: 'always' },
  search: {
    kind: 'indicator',
    names: ['indicator', 'indicatorEn'],
    codes: ['id'],
    text: ['sourceSentence'],
    facets: ['origin', 'category'],
  },
  quality,
  sources: [
    { party: 'report', cycle: 'irregular' },
    { party: 'platform', cycle: 'daily' },
  ],
  updateCycle: 'irregular',
}

export const records: RecordType[] = [observation]

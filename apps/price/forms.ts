import { type Form, inspectors, Type, twoInspectors } from '#core/app.ts'
import { kinds, wants } from './kinds.ts'

const text = (maxLength: number) => Type.String({ minLength: 1, maxLength, text: 'long' })
const money = Type.Integer({ minimum: 0, unit: 'fen', given: '元' })
const day = Type.String({ format: 'date' })

const report: Form = {
  id: 'report',
  schema: Type.Object({
    wants: Type.String({ enum: wants }),
    kind: Type.String({ enum: kinds }),
    respondentName: Type.String({ minLength: 1, maxLength: 200 }),
    respondentCode: Type.Optional(Type.String({ format: 'uscc' })),
    respondentAddress: Type.String({ minLength: 1, maxLength: 200 }),
    goods: Type.String({ minLength: 1, maxLength: 200 }),
    price: Type.Optional(money),
    happenedOn: Type.Optional(day),
    facts: text(4000),
    isNamed: Type.Boolean(),
    phone: Type.Optional(Type.String({ format: 'mobile' })),
  }),
  groups: {
    wish: ['wants', 'kind'],
    respondent: ['respondentName', 'respondentCode', 'respondentAddress'],
    price: ['goods', 'price', 'happenedOn', 'facts'],
    contact: ['isNamed', 'phone'],
  },
  shown: { phone: 'isNamed = true' },
  quality: [
    {
      code: 'price.happened.future',
      dimension: 'accuracy',
      field: 'happenedOn',
      holds: 'happenedOn <= today',
      otherwise: 'refuse',
    },
    {
      code: 'price.phone.missing',
      dimension: 'completeness',
      field: 'phone',
      holds: 'not(isNamed) or phone != null',
      otherwise: 'refuse',
    },
  ],
}

const form = (id: string, fields: Parameters<typeof Type.Object>[0]): Form => ({
  id,
  schema: Type.Object(fields),
  quality: [],
})

/** What an inspector found of a price: what was marked, asked, claimed as the original, and allowed. */
const finding = form('finding', {
  inspectors,
  found: text(4000),
  isMarked: Type.Boolean(),
  marked: Type.Optional(money),
  asked: money,
  original: Type.Optional(money),
  lowest: Type.Optional(money),
  guided: Type.Optional(money),
  hasNoIntent: Type.Boolean(),
  isGouging: Type.Boolean(),
  isCollusion: Type.Boolean(),
  isDumping: Type.Boolean(),
  gain: Type.Optional(money),
  isPerson: Type.Boolean(),
  isGrave: Type.Boolean(),
})

const alarm = form('alarm', {
  item: Type.String({ maxLength: 60 }),
  place: Type.String({ maxLength: 100 }),
  spec: Type.String({ maxLength: 60 }),
  unit: Type.String({ maxLength: 20 }),
  price: money,
  date: day,
  cause: Type.String({ enum: ['movement', 'ceiling'] }),
  line: money,
  change: Type.Number(),
})

/** What people report, and what inspectors and the monitor of prices fill in. */
export const forms: Form[] = [
  report,
  {
    ...finding,
    groups: {
      found: ['inspectors', 'found'],
      prices: ['isMarked', 'marked', 'asked', 'original', 'lowest', 'guided'],
      conduct: ['hasNoIntent', 'isGouging', 'isCollusion', 'isDumping'],
      weight: ['gain', 'isPerson', 'isGrave'],
    },
    shown: { marked: 'isMarked = true' },
    quality: [twoInspectors('price.finding.two', '中华人民共和国行政处罚法#第四十二条')],
  },
  form('transfer', { to: Type.String({ minLength: 1, maxLength: 200 }) }),
  form('reply', { answer: text(4000) }),
  form('penalty', { fine: Type.Optional(money), refund: Type.Optional(money), decision: text(2000) }),
  alarm,
  form('explanation', { explanation: text(2000) }),
  form('warning', { respondentName: Type.String({ minLength: 1, maxLength: 200 }), request: text(2000) }),
  form('takingUp', {
    respondentName: Type.String({ minLength: 1, maxLength: 200 }),
    kind: Type.String({ enum: kinds }),
    facts: text(2000),
  }),
]

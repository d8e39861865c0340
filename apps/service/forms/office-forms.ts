import { type Form, inspectors, Type, twoInspectors } from '#core/app.ts'
import { licensing } from '../laws.ts'
import { consulted } from '../processes/consultation.ts'

const long = (maxLength = 2000) => Type.String({ minLength: 1, maxLength, text: 'long' })
const day = Type.String({ format: 'date' })
const many = (maxLength: number, minItems = 1) =>
  Type.Array(Type.String({ minLength: 1, maxLength }), { minItems, maxItems: 30 })

/** What officers fill in on the way to a decision. */
export const officeForms: Form[] = [
  { id: 'correction', schema: Type.Object({ defects: many(300) }), quality: [] },
  {
    id: 'refusal',
    schema: Type.Object({
      refusalGround: Type.String({ enum: ['notNeeded', 'notOurs', 'incomplete'] }),
      rightOrgan: Type.Optional(Type.String({ maxLength: 200 })),
    }),
    shown: { rightOrgan: 'refusalGround = "notOurs"' },
    quality: [
      {
        code: 'service.refusal.organ',
        dimension: 'completeness',
        field: 'rightOrgan',
        holds: 'refusalGround != "notOurs" or rightOrgan != null',
        otherwise: 'refuse',
        basis: licensing('第三十二条'),
      },
    ],
  },
  {
    id: 'consultation',
    schema: Type.Object({
      consulted: Type.Array(Type.String({ enum: Object.values(consulted) }), { minItems: 1 }),
      question: long(),
    }),
    quality: [],
  },
  {
    id: 'inspection',
    schema: Type.Object({
      inspectedOn: day,
      inspectors,
      inspectionResult: Type.String({ enum: ['passed', 'failed'] }),
      findings: long(),
    }),
    quality: [
      twoInspectors('service.inspection.two', licensing('第三十四条')),
      {
        code: 'service.inspection.future',
        dimension: 'accuracy',
        field: 'inspectedOn',
        holds: 'inspectedOn <= today',
        otherwise: 'refuse',
      },
    ],
  },
  {
    id: 'special',
    schema: Type.Object({
      procedure: Type.String({
        enum: [
          'hearing',
          'tender',
          'auction',
          'inspection',
          'testing',
          'quarantine',
          'appraisal',
          'expertReview',
        ],
      }),
      expectedDays: Type.Integer({ minimum: 1, maximum: 365 }),
    }),
    quality: [],
  },
  { id: 'specialResult', schema: Type.Object({ specialOutcome: long() }), quality: [] },
  {
    id: 'hearingNotice',
    schema: Type.Object({
      hearingOn: day,
      hearingAt: Type.String({ minLength: 1, maxLength: 40 }),
      hearingPlace: Type.String({ minLength: 1, maxLength: 200 }),
      hearingChair: Type.String({ minLength: 2, maxLength: 50 }),
    }),
    quality: [
      {
        code: 'service.hearing.notice',
        dimension: 'timeliness',
        field: 'hearingOn',
        holds: 'workdays between(today, hearingOn) >= limits.hearingNotice',
        otherwise: 'refuse',
        basis: licensing('第四十八条'),
      },
    ],
  },
  { id: 'hearing', schema: Type.Object({ hearingRecord: long(20_000) }), quality: [] },
]

import { type Form, inspectors, Type, twoInspectors } from '#core/app.ts'

const text = (maxLength: number) => Type.String({ minLength: 1, maxLength, text: 'long' })
const form = (id: string, fields: Parameters<typeof Type.Object>[0]): Form => ({
  id,
  schema: Type.Object(fields),
  quality: [],
})

/** What officers fill in on the way of a complaint. */
const ofComplaints: Form[] = [
  {
    ...form('sorting', { isComplaint: Type.Boolean(), isReport: Type.Boolean() }),
    quality: [
      {
        code: 'complaint.sorting.empty',
        dimension: 'completeness',
        field: 'isComplaint',
        holds: 'isComplaint = true or isReport = true',
        otherwise: 'refuse',
      },
    ],
  },
  form('placing', { division: Type.String({ format: 'divisionCode' }) }),
  {
    ...form('assessment', {
      isCompetent: Type.Boolean(),
      isHandledElsewhere: Type.Boolean(),
      handledBy: Type.Optional(Type.String({ maxLength: 200 })),
      isForLiving: Type.Boolean(),
      isComplete: Type.Boolean(),
      missing: Type.Optional(text(500)),
      isBarred: Type.Boolean(),
      respondentCode: Type.Optional(Type.String({ format: 'uscc' })),
    }),
    shown: { handledBy: 'isHandledElsewhere = true', missing: 'isComplete = false' },
  },
  form('meeting', {
    meetingOn: Type.String({ format: 'date' }),
    meetingPlace: Type.String({ maxLength: 200 }),
    mediator: Type.String({ maxLength: 50 }),
  }),
  form('testing', { laboratory: Type.String({ maxLength: 200 }), tested: Type.String({ maxLength: 500 }) }),
  form('tested', { testResult: text(1000) }),
  form('agreement', { terms: text(2000), performBy: Type.Optional(Type.String({ format: 'date' })) }),
  form('ending', {
    endCause: Type.String({ enum: ['testing', 'absent', 'refused', 'noAgreement', 'inadmissible'] }),
  }),
  form('withdrawal', { isSettled: Type.Boolean() }),
]

const ofReports: Form[] = [
  {
    ...form('verification', {
      inspectors,
      found: text(4000),
      hasEvidence: Type.Boolean(),
      isPunishable: Type.Boolean(),
      isOurs: Type.Boolean(),
      isInTime: Type.Boolean(),
      isCrime: Type.Boolean(),
      respondentCode: Type.Optional(Type.String({ format: 'uscc' })),
    }),
    quality: [twoInspectors('complaint.verification.two', '中华人民共和国行政处罚法#第四十二条')],
  },
  form('inquiry', { question: text(1000) }),
  form('inquiryAnswer', { answer: text(2000) }),
  form('merging', { mergedInto: Type.String({ maxLength: 40 }) }),
  form('penalised', {
    penaltyKey: Type.String({ maxLength: 200 }),
    penaltyNo: Type.String({ maxLength: 100 }),
    penalisedOn: Type.String({ format: 'date' }),
  }),
]

/** What officers, and the rule that a penalty sets off, fill in on the way. */
export const officerForms: Form[] = [...ofComplaints, ...ofReports]

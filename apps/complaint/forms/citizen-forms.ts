import { type Form, Type } from '#core/app.ts'
import { complaintMatter, complaintQuality, contact, reportMatter, reportQuality } from './matter.ts'
import { respondentFields, respondentGroup, respondentQuality, respondentShown } from './respondent.ts'

const complaint: Form = {
  id: 'complaint',
  schema: Type.Object({ ...respondentFields, ...complaintMatter, ...contact }),
  groups: {
    respondent: respondentGroup,
    dispute: Object.keys(complaintMatter),
    contact: Object.keys(contact),
  },
  shown: respondentShown,
  quality: [...respondentQuality, ...complaintQuality],
}

const report: Form = {
  id: 'report',
  schema: Type.Object({
    ...respondentFields,
    ...reportMatter,
    phone: Type.Optional(contact.phone),
  }),
  groups: {
    respondent: respondentGroup,
    violation: Object.keys(reportMatter),
    contact: ['phone'],
  },
  shown: { ...respondentShown, phone: 'isNamed = true' },
  quality: [...respondentQuality, ...reportQuality],
}

const forMediation = 'wants in ("mediation", "both")'
const forEnforcement = 'wants in ("enforcement", "both")'
const { category, bought, boughtOn, amount, knewOn, dispute, claim } = complaintMatter
const { violation, happenedOn, isNamed } = reportMatter

const disputed = {
  bought: Type.Optional(bought),
  boughtOn,
  amount,
  knewOn: Type.Optional(knewOn),
  dispute: Type.Optional(dispute),
  claim: Type.Optional(claim),
}
const reported = { violation: Type.Optional(violation), happenedOn }

/** One letter with whatever it holds: a dispute that asks for mediation, a violation that asks for enforcement, or both. */
const letter: Form = {
  id: 'letter',
  schema: Type.Object({
    ...respondentFields,
    wants: Type.String({ enum: ['mediation', 'enforcement', 'both', 'unsure'] }),
    category,
    text: Type.Optional(Type.String({ maxLength: 4000, text: 'long' })),
    ...disputed,
    ...reported,
    isNamed,
    ...contact,
  }),
  groups: {
    respondent: respondentGroup,
    wish: ['wants', 'category', 'text'],
    dispute: Object.keys(disputed),
    violation: [...Object.keys(reported), 'isNamed'],
    contact: Object.keys(contact),
  },
  shown: {
    ...respondentShown,
    text: 'wants = "unsure"',
    ...Object.fromEntries(Object.keys(disputed).map((field) => [field, forMediation])),
    ...Object.fromEntries(Object.keys(reported).map((field) => [field, forEnforcement])),
  },
  quality: [
    ...respondentQuality,
    ...complaintQuality,
    ...reportQuality,
    {
      code: 'complaint.dispute.missing',
      dimension: 'completeness',
      field: 'claim',
      holds: `not(${forMediation}) or (bought != null and knewOn != null and dispute != null and claim != null)`,
      otherwise: 'refuse',
      basis: '市场监督管理投诉举报处理暂行办法#第九条',
    },
    {
      code: 'complaint.violation.missing',
      dimension: 'completeness',
      field: 'violation',
      holds: `not(${forEnforcement}) or violation != null`,
      otherwise: 'refuse',
      basis: '市场监督管理投诉举报处理暂行办法#第二十四条',
    },
    {
      code: 'complaint.text.missing',
      dimension: 'completeness',
      field: 'text',
      holds: 'wants != "unsure" or text != null',
      otherwise: 'refuse',
    },
  ],
}

/** What residents fill in. */
export const citizenForms: Form[] = [letter, complaint, report]

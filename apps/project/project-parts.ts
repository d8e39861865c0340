import { Type } from '#core/app.ts'

/** The three regimes of investment: approved by the government that pays, verified by catalogue, or filed (审批、核准、备案). */
export const regimes = ['approve', 'verify', 'file']

/** 建设性质. */
export const natures = ['new', 'expansion', 'renovation', 'relocation', 'purchase']

/** 项目类型 of the project code (GB/T 40058-2021, digits 13 and 14). */
export const codeTypes = ['01', '02', '03', '04', '05']

/** What is built, as far as the catalogue of verified projects asks (政府核准的投资项目目录（2016年本）). */
export const matters = [
  'reclamation',
  'waterworks',
  'hydropower',
  'thermal-power',
  'wind-power',
  'grid',
  'oil-gas-pipeline',
  'railway',
  'expressway',
  'large-bridge',
  'port',
  'airport',
  'rare-earth',
  'petrochemical',
  'car-plant',
  'urban-rail',
  'theme-park',
  'manufacturing',
  'warehouse',
  'data-centre',
  'housing',
  'other',
]

/** Techniques and products that the industrial guidance restricts or eliminates (产业结构调整指导目录（2024年本）). */
export const techniques = ['none', 'restricted', 'eliminated']

/** What everybody may know of a project from its first day. */
export const projectFields = {
  name: Type.String({ minLength: 4, maxLength: 200 }),
  nature: Type.String({ enum: natures }),
  place: Type.String({ minLength: 2, maxLength: 200 }),
  industryCode: Type.Optional(Type.String({ format: 'industryCode' })),
  content: Type.String({ minLength: 10, maxLength: 4000, text: 'long' }),
  investment: Type.Integer({ unit: 'fen', given: '万元', minimum: 1 }),
  landArea: Type.Optional(Type.Number({ minimum: 0 })),
  startPlanned: Type.Optional(Type.String({ format: 'date' })),
  finishPlanned: Type.Optional(Type.String({ format: 'date' })),
}

/** FEEL: the credit code of whoever applies. */
export const ownerCode = 'substring after(case.subject, "uscc:")'

/** FEEL: what makes two projects the same: owner, name and place. */
export const identity = `${ownerCode} + "/" + form.name + "/" + form.place`

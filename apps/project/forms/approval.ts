import { type Form, Type } from '#core/app.ts'
import { projectCode } from './verification.ts'

const text = Type.String({ minLength: 10, maxLength: 4000, text: 'long' })
const money = Type.Integer({ unit: 'fen', given: '万元', minimum: 1 })

/** 项目建议书. */
export const proposalForm: Form = {
  id: 'proposal',
  schema: Type.Object({ projectCode, necessity: text }),
  quality: [],
}

/** 可行性研究报告, with its estimate. */
export const feasibilityForm: Form = {
  id: 'feasibility',
  schema: Type.Object({ feasibility: text, estimate: money }),
  quality: [],
}

/** 初步设计 and its budget. */
export const designForm: Form = {
  id: 'design',
  schema: Type.Object({ designText: text, budget: money }),
  quality: [],
}

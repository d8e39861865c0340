import { type Form, Type } from '#core/app.ts'
import { projectCode } from './verification.ts'

const invested = Type.Integer({ unit: 'fen', given: '万元', minimum: 0 })
const text = Type.Optional(Type.String({ maxLength: 2000, text: 'long' }))

/** A project that is followed from its decision to its end; the platform fills it in. */
export const followForm: Form = {
  id: 'follow',
  schema: Type.Object({ projectCode, regime: Type.String({ enum: ['approve', 'verify', 'file'] }) }),
  quality: [],
}

/** 开工, 建设进度, 竣工 (企业投资项目核准和备案管理条例 art. 16). */
export const startForm: Form = {
  id: 'start',
  schema: Type.Object({
    startedOn: Type.String({ format: 'date' }),
    contractor: Type.String({ maxLength: 200 }),
  }),
  quality: [past('startedOn')],
}

export const progressForm: Form = {
  id: 'progress',
  schema: Type.Object({ progress: Type.Number({ minimum: 0, maximum: 100 }), invested, text }),
  quality: [],
}

export const completionForm: Form = {
  id: 'completion',
  schema: Type.Object({ completedOn: Type.String({ format: 'date' }), invested, text }),
  quality: [past('completedOn')],
}

/** 延期开工 (art. 12). */
export const extensionForm: Form = {
  id: 'extension',
  schema: Type.Object({ why: Type.String({ minLength: 5, maxLength: 1000, text: 'long' }) }),
  quality: [],
}

function past(field: string): Form['quality'][number] {
  return {
    code: `project.${field}.future`,
    dimension: 'accuracy',
    field,
    holds: `${field} <= today`,
    otherwise: 'refuse',
  }
}

import { type Form, Type } from '#core/app.ts'

/** The project whose matter it is, by its code. */
export const projectCode = Type.String({ format: 'projectCode' })

export const verificationForm: Form = {
  id: 'verification',
  schema: Type.Object({ projectCode }),
  quality: [],
}

const text = Type.String({ minLength: 10, maxLength: 4000, text: 'long' })

/** 项目申请书, beside what the project has told already (企业投资项目核准和备案管理条例 art. 6). */
export const analysisForm: Form = {
  id: 'analysis',
  schema: Type.Object({ resources: text, environment: text, society: text }),
  quality: [],
}

/** One form for the permits of five departments before a project may be built. */
export const permitsForm: Form = {
  id: 'permits',
  schema: Type.Object({
    projectCode,
    landUse: Type.String({ enum: ['granted', 'allocated', 'leased'] }),
    assessment: Type.String({ enum: ['report', 'table', 'register'] }),
    erodes: Type.Boolean(),
    hazardous: Type.Boolean(),
    specialFire: Type.Boolean(),
    design: text,
  }),
  groups: {
    project: ['projectCode'],
    land: ['landUse'],
    environment: ['assessment', 'erodes'],
    building: ['design', 'hazardous', 'specialFire'],
  },
  quality: [],
}

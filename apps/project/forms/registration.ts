import { type Form, Type } from '#core/app.ts'
import { codeTypes, matters, projectFields, techniques } from '../project-parts.ts'

/** What every project tells before its first procedure, once for all departments (企业投资项目核准和备案管理条例 arts 6, 13). */
export const registrationForm: Form = {
  id: 'registration',
  schema: Type.Object({
    ...projectFields,
    type: Type.String({ enum: codeTypes }),
    matter: Type.String({ enum: matters }),
    technique: Type.String({ enum: techniques }),
    government: Type.Boolean(),
    secret: Type.Boolean(),
    policyDeclared: Type.Boolean(),
    contact: Type.String({ minLength: 2, maxLength: 50 }),
    contactPhone: Type.String({ format: 'mobile' }),
  }),
  groups: {
    project: ['name', 'nature', 'type', 'place', 'industryCode', 'content'],
    means: ['investment', 'government', 'landArea', 'startPlanned', 'finishPlanned'],
    policy: ['matter', 'technique', 'policyDeclared', 'secret'],
    contact: ['contact', 'contactPhone'],
  },
  quality: [
    {
      code: 'project.form.secret',
      dimension: 'conformity',
      field: 'secret',
      holds: 'not(secret)',
      otherwise: 'refuse',
      basis: '企业投资项目核准和备案管理条例#第四条',
    },
    {
      code: 'project.form.dates',
      dimension: 'consistency',
      field: 'finishPlanned',
      holds: 'finishPlanned >= startPlanned',
      otherwise: 'refuse',
    },
  ],
}

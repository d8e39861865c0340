import { type Form, inspectors, Type, twoInspectors } from '#core/app.ts'
import { projectCode } from './verification.ts'

export const promiseMatters = ['construction-permit', 'soil-conservation']

/** What a permit is wanted for on a promise. */
export const promiseRequestForm: Form = {
  id: 'promiseRequest',
  schema: Type.Object({ projectCode, matter: Type.String({ enum: promiseMatters }) }),
  quality: [],
}

/** The promise itself, after its conditions were read. */
export const promiseForm: Form = {
  id: 'promise',
  schema: Type.Object({
    accepted: Type.Boolean(),
    signer: Type.String({ minLength: 2, maxLength: 50 }),
    signerPhone: Type.String({ format: 'mobile' }),
  }),
  quality: [
    {
      code: 'project.promise.accepted',
      dimension: 'completeness',
      field: 'accepted',
      holds: 'accepted',
      otherwise: 'refuse',
      basis: '优化营商环境条例#第四十条',
    },
  ],
}

/** What was found of a promise on the spot. */
export const promiseCheckForm: Form = {
  id: 'promiseCheck',
  schema: Type.Object({
    inspectors,
    findings: Type.String({ minLength: 1, maxLength: 2000, text: 'long' }),
  }),
  quality: [twoInspectors('project.promise.two', '中华人民共和国行政处罚法#第四十二条')],
}

import { type RecordType, Type } from '#core/app.ts'

const code = Type.String({ minLength: 1, maxLength: 60 })

/** A promise on which a permit was given, and whether it was kept: part of the credit of whoever gave it (信用承诺及履约). */
export const promiseRecord: RecordType = {
  type: 'service.promise',
  version: 1,
  schema: Type.Object({
    caseNo: Type.String({ minLength: 10, maxLength: 60 }),
    holderName: Type.String({ minLength: 1, maxLength: 200 }),
    uscc: Type.Optional(Type.String({ format: 'uscc' })),
    person: Type.Optional(Type.String({ pattern: '^person:[0-9a-f]{32,128}$' })),
    item: code,
    department: code,
    promisedOn: Type.String({ format: 'date' }),
    state: Type.String({ enum: ['given', 'kept', 'broken'] }),
    stateOn: Type.String({ format: 'date' }),
  }),
  door: 'own',
  subject: [
    { scheme: 'uscc', field: 'uscc', name: 'holderName' },
    { scheme: 'person', field: 'person', known: true, name: 'holderName' },
  ],
  key: ['caseNo'],
  title: ['holderName'],
  validTime: { from: 'promisedOn' },
  disclosure: {
    publish: 'rule',
    fields: { caseNo: { to: 'department' }, person: { to: 'none' } },
  },
  search: { kind: 'promise', facets: ['item', 'department', 'state'] },
  quality: [
    {
      code: 'service.promise.order',
      dimension: 'consistency',
      field: 'stateOn',
      holds: 'stateOn >= promisedOn',
      otherwise: 'refuse',
    },
    {
      code: 'service.promise.holder',
      dimension: 'completeness',
      field: 'uscc',
      holds: 'uscc != null or person != null',
      otherwise: 'refuse',
    },
    {
      code: 'service.promise.due',
      dimension: 'timeliness',
      field: 'state',
      holds: 'state != "given" or days between(promisedOn, today) <= limits.checkWithin',
      otherwise: 'warn',
    },
  ],
  sources: [{ party: 'portal', cycle: 'live' }],
  updateCycle: 'live',
}

import { type RecordType, Type } from '#core/app.ts'

export const promiseStatuses = ['promised', 'kept', 'broken', 'unchecked']

/** A promise on which a permit was given at once (告知承诺), and whether it was kept: credit, public either way. */
export const promise: RecordType = {
  type: 'project.promise',
  version: 1,
  schema: Type.Object({
    promiseNo: Type.String({ maxLength: 40 }),
    projectCode: Type.String({ format: 'projectCode' }),
    ownerCode: Type.String({ format: 'uscc' }),
    ownerName: Type.String({ maxLength: 200 }),
    matter: Type.String({ maxLength: 60 }),
    promisedOn: Type.String({ format: 'date' }),
    checkBy: Type.String({ format: 'date' }),
    status: Type.String({ enum: promiseStatuses }),
    checkedOn: Type.Optional(Type.String({ format: 'date' })),
    findings: Type.Optional(Type.String({ maxLength: 2000, text: 'long' })),
  }),
  subject: [{ scheme: 'uscc', field: 'ownerCode', name: 'ownerName' }],
  key: ['promiseNo'],
  title: ['ownerName', 'projectCode'],
  validTime: { from: 'promisedOn' },
  facts: { name: 'ownerName' },
  disclosure: { publish: 'always' },
  search: { kind: 'promise', codes: ['promiseNo'], facets: ['matter', 'status'] },
  quality: [
    {
      code: 'project.promise.findings',
      dimension: 'completeness',
      field: 'findings',
      holds: 'status != "broken" or findings != null',
      otherwise: 'refuse',
    },
  ],
  sources: [{ party: 'development-reform', cycle: 'live' }],
  updateCycle: 'live',
}

import { type RecordType, Type } from '#core/app.ts'

export const closureStatuses = ['publicised', 'unopposed', 'objected', 'withdrawn', 'lapsed', 'deregistered']

/** A simple deregistration as it is made public (简易注销公告), and what became of it (市场主体登记管理条例 art. 33). */
export const closure: RecordType = {
  type: 'registration.closure',
  version: 1,
  schema: Type.Object({
    uscc: Type.String({ format: 'uscc' }),
    name: Type.String({ maxLength: 200 }),
    caseNo: Type.String({ maxLength: 40 }),
    publicFrom: Type.String({ format: 'date' }),
    publicUntil: Type.Optional(Type.String({ format: 'date' })),
    status: Type.String({ enum: closureStatuses }),
    changedOn: Type.Optional(Type.String({ format: 'date' })),
  }),
  subject: [{ scheme: 'uscc', field: 'uscc', name: 'name' }],
  key: ['caseNo'],
  title: ['name'],
  validTime: { from: 'publicFrom' },
  disclosure: { publish: 'always' },
  search: { kind: 'closure', codes: ['caseNo'], facets: ['status'] },
  quality: [
    {
      code: 'registration.closure.order',
      dimension: 'consistency',
      field: 'publicUntil',
      holds: 'publicUntil = null or publicUntil > publicFrom',
      otherwise: 'refuse',
    },
  ],
  sources: [{ party: 'market-regulation', cycle: 'live' }],
  updateCycle: 'live',
}

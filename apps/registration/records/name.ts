import { type RecordType, Type } from '#core/app.ts'
import { nameParts } from '../name-parts.ts'

export const nameStatuses = ['reserved', 'registered', 'free', 'resting']

/**
 * A name and who has it. `nameId` is what makes two names the same: one office, one trade name, one industry, whatever the
 * place and the legal form (企业名称登记管理规定 art. 17). `resting` is a name whose entity is gone less than a year; `free` may be taken again.
 */
export const name: RecordType = {
  type: 'registration.name',
  version: 1,
  schema: Type.Object({
    nameId: Type.String({ minLength: 1, maxLength: 100 }),
    division: Type.String({ format: 'divisionCode' }),
    ...nameParts,
    name: Type.String({ maxLength: 200 }),
    status: Type.String({ enum: nameStatuses }),
    since: Type.String({ format: 'date' }),
    until: Type.Optional(Type.String({ format: 'date' })),
    holder: Type.Optional(Type.String({ maxLength: 100 })),
    caseNo: Type.Optional(Type.String({ maxLength: 40 })),
    uscc: Type.Optional(Type.String({ format: 'uscc' })),
    isRestored: Type.Optional(Type.Boolean()),
  }),
  subject: [{ scheme: 'name', field: 'nameId', name: 'name' }],
  key: ['nameId'],
  title: ['name'],
  validTime: { from: 'since', to: 'until' },
  disclosure: {
    publish: 'always',
    fields: {
      holder: { to: 'department' },
      caseNo: { to: 'department' },
      isRestored: { to: 'department' },
    },
  },
  search: { kind: 'name', names: ['name'], facets: ['status'] },
  quality: [
    {
      code: 'registration.name.until',
      dimension: 'completeness',
      field: 'until',
      holds: 'status != "reserved" or until != null',
      otherwise: 'refuse',
      basis: '企业名称登记管理规定#第十八条',
    },
    {
      code: 'registration.name.holder',
      dimension: 'linkage',
      field: 'uscc',
      holds: 'status != "registered" or uscc != null',
      otherwise: 'refuse',
    },
  ],
  sources: [{ party: 'market-regulation', cycle: 'live' }],
  updateCycle: 'live',
}

import { type RecordType, Type } from '#core/app.ts'
import { listed } from './guide.ts'
import { itemQuality } from './item-quality.ts'

const day = Type.Optional(Type.String({ format: 'date' }))

/**
 * Something that can be applied for, as everybody reads it: its guide, and whether it stands, is suspended or was cancelled. The line
 * of the item makes it, and nobody else; a turn of the line is a new version that is true from its own day, so what held on a day is
 * kept.
 */
export const item: RecordType = {
  type: 'service.item',
  version: 2,
  door: 'own',
  schema: Type.Object({
    ...listed,
    status: Type.String({ enum: ['inForce', 'suspended', 'cancelled'] }),
    statusFrom: Type.String({ format: 'date' }),
    statusUntil: day,
    statusReason: Type.Optional(Type.String({ maxLength: 2000 })),
    statusBasis: Type.Optional(Type.String({ maxLength: 500 })),
    suspendedFrom: day,
    standsFrom: Type.String({ format: 'date' }),
    line: Type.String({ maxLength: 60 }),
  }),
  subject: [{ scheme: 'item', field: 'code', name: 'nameZh' }],
  key: ['code'],
  title: ['nameZh'],
  validTime: { from: 'standsFrom', to: 'validTo' },
  disclosure: { publish: 'always' },
  search: {
    kind: 'item',
    names: ['nameZh', 'nameEn'],
    codes: ['code'],
    text: ['nameZh', 'summaryZh', 'nameEn', 'summaryEn'],
    facets: ['department', 'kind', 'audience', 'powerType', 'status'],
    // Who searches wants what can be done today; what has ended or is suspended still answers, after the rest.
    weight: 'if validTo = null and (status = null or status = "inForce") then 1 else 0.5',
  },
  quality: itemQuality,
  sources: [],
  updateCycle: 'live',
  basis: ['basis'],
}

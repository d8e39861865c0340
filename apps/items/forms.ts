import { type Form, type QualityRule, Type } from '#core/app.ts'
import { code, guide, listed } from './guide.ts'
import { itemQuality } from './item-quality.ts'

const groups = {
  what: ['nameZh', 'nameEn', 'summaryZh', 'summaryEn', 'kind', 'powerType', 'audience', 'level', 'scope'],
  time: ['statutory', 'statutoryUnit', 'promised', 'promisedUnit', 'visits', 'fee'],
  papers: ['materials', 'materialCount', 'networkCount'],
  law: ['basis', 'validFrom', 'validTo'],
}
const quality = itemQuality.filter(({ otherwise }) => otherwise === 'refuse')
const date = Type.String({ format: 'date' })
const suspendUntil = Type.Optional(date)

const notPast: QualityRule = {
  code: 'service.item.suspend-past',
  dimension: 'consistency',
  field: 'suspendFrom',
  holds: 'suspendFrom >= today',
  otherwise: 'refuse',
}

/** What ends before it begins, or has ended already, would be over before anybody heard of it. */
const ends = (after: string): QualityRule => {
  return {
    code: 'service.item.suspend-end',
    dimension: 'consistency',
    field: 'suspendUntil',
    holds: `suspendUntil = null or suspendUntil >= ${after}`,
    otherwise: 'refuse',
  }
}

/** What the line of an item is filled in with: an item as it is listed or drafted, and what a head says who stops it. */
export const forms: Form[] = [
  {
    id: 'item',
    schema: Type.Object({ ...listed, version: Type.Optional(listed.version) }),
    groups: { whose: ['code', 'version', 'app', 'department', 'isJoint'], ...groups },
    quality,
  },
  {
    id: 'draft',
    schema: Type.Object({ code, ...guide }),
    groups: { whose: ['code'], ...groups },
    quality,
  },
  { id: 'guide', schema: Type.Object(guide), groups, quality },
  {
    id: 'suspension',
    schema: Type.Object({ suspendFrom: date, suspendUntil }),
    quality: [notPast, ends('suspendFrom')],
  },
  { id: 'prolongation', schema: Type.Object({ suspendUntil }), quality: [ends('today')] },
  {
    id: 'cancellation',
    schema: Type.Object({ cancelBasis: Type.String({ minLength: 2, maxLength: 500 }) }),
    quality: [],
  },
]

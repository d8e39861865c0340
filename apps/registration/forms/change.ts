import { type Form, Type } from '#core/app.ts'
import { nameParts } from '../name-parts.ts'
import { scope } from './application.ts'

const changes = ['name', 'address', 'legalRepresentative', 'capital', 'scope', 'termUntil']

const { place, tradeName, industry, organisation } = nameParts
const nameFields = Object.keys(nameParts)

/** What changes of a business; whatever is not named stays as it is registered and is not asked again. */
export const changeForm: Form = {
  id: 'change',
  schema: Type.Object({
    changes: Type.Array(Type.String({ enum: changes }), { minItems: 1, separator: ';；、' }),
    decidedOn: Type.String({ format: 'date' }),
    place: Type.Optional(place),
    tradeName: Type.Optional(tradeName),
    industry,
    organisation: Type.Optional(organisation),
    address: Type.Optional(Type.String({ minLength: 4, maxLength: 200 })),
    legalRepresentative: Type.Optional(Type.String({ minLength: 2, maxLength: 50 })),
    legalRepresentativeId: Type.Optional(Type.String({ format: 'citizenId' })),
    capital: Type.Optional(Type.Integer({ unit: 'fen', given: '万元', minimum: 1 })),
    scope: Type.Optional(scope),
    termUntil: Type.Optional(Type.String({ format: 'date' })),
  }),
  groups: {
    what: ['changes', 'decidedOn'],
    name: nameFields,
    values: ['address', 'legalRepresentative', 'legalRepresentativeId', 'capital', 'scope', 'termUntil'],
  },
  shown: {
    ...Object.fromEntries(nameFields.map((field) => [field, chosen('name')])),
    address: chosen('address'),
    legalRepresentative: chosen('legalRepresentative'),
    legalRepresentativeId: chosen('legalRepresentative'),
    capital: chosen('capital'),
    scope: chosen('scope'),
    termUntil: chosen('termUntil'),
  },
  // The capital is not: a record holds it in another unit than the form asks it in.
  prefill: Object.fromEntries(
    [...nameFields, 'address', 'legalRepresentative', 'scope', 'termUntil'].map((field) => [
      field,
      { record: 'registration.entity', field },
    ]),
  ),
  quality: [
    {
      code: 'registration.change.future',
      dimension: 'accuracy',
      field: 'decidedOn',
      holds: 'decidedOn <= today',
      otherwise: 'refuse',
    },
    {
      code: 'registration.change.late',
      dimension: 'timeliness',
      field: 'decidedOn',
      holds: 'days between(decidedOn, received) <= limits.changeAppliedWithin',
      otherwise: 'warn',
      basis: '中华人民共和国市场主体登记管理条例#第二十四条',
    },
    {
      code: 'registration.change.name',
      dimension: 'completeness',
      field: 'tradeName',
      holds:
        'not(list contains(changes, "name")) or (place != null and tradeName != null and organisation != null)',
      otherwise: 'refuse',
    },
    ...['address', 'capital', 'scope', 'termUntil'].map((field) => ({
      code: `registration.change.${field}`,
      dimension: 'completeness' as const,
      field,
      holds: `not(list contains(changes, "${field}")) or ${field} != null`,
      otherwise: 'refuse' as const,
    })),
    {
      code: 'registration.change.representative',
      dimension: 'completeness',
      field: 'legalRepresentative',
      holds:
        'not(list contains(changes, "legalRepresentative")) or (legalRepresentative != null and legalRepresentativeId != null)',
      otherwise: 'refuse',
    },
  ],
}

function chosen(change: string): string {
  return `list contains(changes, "${change}")`
}

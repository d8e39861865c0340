import type { BusinessDate } from '../clock/date.ts'
import type { FieldDisclosure } from '../disclosure.ts'
import type { LoadedField } from '../load-fields.ts'
import type { LoadedType } from '../load-record-type.ts'
import type { Duty } from './duty.ts'
import { type RoleId, readsByConsent, rolesWith } from './role.ts'

/** Who looks: everybody; officers with masks on; officers in clear; the person or company the record is about. */
export type SightCircle = 'public' | 'fields' | 'record' | 'own'

export interface Sight {
  circle: SightCircle
  /** Whose duties put them in this circle; empty for the public and for oneself. */
  roles: RoleId[]
  level: 'clear' | 'masked' | 'none'
  /** Why: the record's own rule of publication, or the field's. */
  rule: 'published' | 'published-by-rule' | 'never-published' | 'field' | 'as-record' | 'own'
  /** The condition and the dates of the field's rule, where it has them. Outside them see the declaration's words. */
  when?: string
  from?: BusinessDate
  until?: BusinessDate
}

export interface FieldSights {
  name: string
  sights: Sight[]
}

/** Who can see each field of a record type, and by which rule: the declaration read out, nothing of any record. */
export function whoCanSee(type: LoadedType): FieldSights[] {
  return type.fields.map((field) => {
    const rule = type.disclosure.find((one) => one.field === field.name)?.rule
    return { name: field.name, sights: circles.map((circle) => sightOf(type, { field, rule }, circle)) }
  })
}

const circles: SightCircle[] = ['public', 'fields', 'record', 'own']

type Of = { field: LoadedField; rule: FieldDisclosure | undefined }

function sightOf(type: LoadedType, of: Of, circle: SightCircle): Sight {
  const roles = circle === 'fields' || circle === 'record' ? rolesOver(type, `records.${circle}`) : []
  if (circle === 'own') return { circle, roles, level: of.field.personal ? 'masked' : 'clear', rule: 'own' }
  if (circle === 'public' && type.type.disclosure.publish === 'never')
    return { circle, roles, level: 'none', rule: 'never-published' }
  if (of.rule) return { circle, roles, level: levelOf(of.rule, circle), rule: 'field', ...bounds(of.rule) }
  return { circle, roles, level: 'clear', rule: circle === 'public' ? publicRule(type) : 'as-record' }
}

/** Health records are for doctors alone, and nothing else is for them. */
function rolesOver({ type }: LoadedType, duty: Duty): RoleId[] {
  return rolesWith(duty).filter((role) => readsByConsent(role) === (type.care === true))
}

function publicRule(type: LoadedType): Sight['rule'] {
  return type.type.disclosure.publish === 'always' ? 'published' : 'published-by-rule'
}

/** As {@link disclose} does it. */
function levelOf({ to, mask }: FieldDisclosure, circle: 'public' | 'fields' | 'record'): Sight['level'] {
  const isInside =
    to === 'public' ? !mask : to === 'department' && (circle === 'record' || (circle === 'fields' && !mask))
  if (isInside) return 'clear'
  return mask ? 'masked' : 'none'
}

function bounds({ when, from, until }: FieldDisclosure): Pick<Sight, 'when' | 'from' | 'until'> {
  return {
    ...(when === undefined ? {} : { when }),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  }
}

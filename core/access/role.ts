import type { BusinessDate } from '../clock/date.ts'
import type { Duty } from './duty.ts'
import roles from './roles.json' with { type: 'json' }

/** Roles an account can be given; everybody signed in is a citizen as well. */
export const grantable = [
  'clerk',
  'reviewer',
  'inspector',
  'head',
  'doctor',
  'dataAdmin',
  'systemAdmin',
  'securityAdmin',
  'auditAdmin',
] as const

export type GrantableRole = (typeof grantable)[number]

export type RoleId = GrantableRole | 'citizen' | 'operator' | 'party' | 'thing'

/** What a role may do, and on whose data: the matrix of duties, as data with the day it holds from. */
export interface Role {
  id: RoleId
  duties: Duty[]
  /** Whether a second factor must have been given in the session before any of its duties counts. */
  secondFactor: boolean
  /** Roles nobody may hold beside it (separation of duties, GB/T 22239-2019). */
  excludes: RoleId[]
  /** Whether it must never be left with nobody: an installation without a holder asks for one at its start. */
  mustBeHeld?: boolean
  scope: 'own' | 'department' | 'task' | 'consent' | 'metadata' | 'none'
  validFrom: BusinessDate
  basis: string
}

const table = roles as Role[]

/** The role as it stands on a day; null where nothing of it is in force. */
export function roleOn(id: RoleId, on: BusinessDate, matrix: readonly Role[] = table): Role | null {
  return matrix.findLast((role) => role.id === id && role.validFrom <= on) ?? null
}

/** Whoever holds one of three administrators' roles holds no other: the pairs of `held` that exclude one another. */
export function conflicts(
  held: readonly RoleId[],
  on: BusinessDate,
  matrix: readonly Role[] = table,
): [RoleId, RoleId][] {
  return held.flatMap((id, at) =>
    held
      .slice(at + 1)
      .filter((other) => excludes(id, other) || excludes(other, id))
      .map((other): [RoleId, RoleId] => [id, other]),
  )

  function excludes(one: RoleId, other: RoleId): boolean {
    return roleOn(one, on, matrix)?.excludes.includes(other) ?? false
  }
}

/** The roles that have a duty, by the latest matrix. */
export function rolesWith(duty: Duty, matrix: readonly Role[] = table): RoleId[] {
  return [...new Set(matrix.filter((role) => role.duties.includes(duty)).map(({ id }) => id))]
}

/** Whether a role reads by the consent of whom it is about, and not by department or task; by the latest matrix. */
export function readsByConsent(id: RoleId, matrix: readonly Role[] = table): boolean {
  return matrix.findLast((role) => role.id === id)?.scope === 'consent'
}

/** The roles that must never be left with nobody, by the latest matrix. */
export function mustBeHeld(matrix: readonly Role[] = table): GrantableRole[] {
  return grantable.filter((id) => matrix.findLast((role) => role.id === id)?.mustBeHeld)
}

export function isGrantable(text: string): text is GrantableRole {
  return (grantable as readonly string[]).includes(text)
}

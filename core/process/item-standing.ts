import type { CaseState } from './case-state.ts'

/** How an item stands that cannot be applied for, or will not be: since when, until when where that is known, and why. */
export interface ItemStanding {
  status: 'suspended' | 'cancelled'
  from: string
  /** A suspension that was announced refuses nobody before its day. */
  hasBegun: boolean
  until: string | null
  reason: string
  /** What a cancellation rests on. */
  basis: string | null
}

/** The subject of an item, whose line is the case that it applies for. */
export function itemSubject(code: string): string {
  return `item:${code}`
}

/**
 * How an item stands by the facts of its line, whenever it was asked: a suspension whose last day is over stands no more, also where
 * no clock has come to it yet. Null where it is in force.
 */
export function standingOf({ facts }: Pick<CaseState, 'facts'>, today: string): ItemStanding | null {
  const { status, statusFrom, statusUntil, statusReason, statusBasis } = facts
  if (status !== 'suspended' && status !== 'cancelled') return null
  const until = typeof statusUntil === 'string' ? statusUntil : null
  if (until !== null && until < today) return null
  const basis = typeof statusBasis === 'string' ? statusBasis : null
  const from = String(statusFrom)
  return { status, from, hasBegun: from <= today, until, reason: String(statusReason ?? ''), basis }
}

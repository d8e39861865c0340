import type { DelegationScope } from '#core/access/delegation-scope.ts'
import { latestDelegationDay } from '#core/access/delegation-term.ts'
import type { BusinessDate } from '#core/clock/date.ts'

/** What has been filled in to let somebody act for oneself. */
export interface DelegationDraft {
  to: string
  scope: DelegationScope[]
  /** The last day, as the device's calendar gives it; empty where none is chosen. */
  until: BusinessDate
}

export interface DelegationFaults {
  to?: true
  scope?: true
  /** Past, or later than a delegation may last. */
  until?: 'past' | 'late'
}

/** What a delegation lacks before it is worth sending. */
export function delegationFaults(
  { to, scope, until }: DelegationDraft,
  today: BusinessDate,
): DelegationFaults {
  return {
    ...(to.trim() === '' ? { to: true as const } : {}),
    ...(scope.length === 0 ? { scope: true as const } : {}),
    ...untilFault(until, today),
  }
}

function untilFault(until: BusinessDate, today: BusinessDate): Pick<DelegationFaults, 'until'> {
  if (until === '' || until < today) return { until: 'past' }
  return until > latestDelegationDay(today) ? { until: 'late' } : {}
}

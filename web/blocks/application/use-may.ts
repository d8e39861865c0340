import type { Duty } from '#core/access/duty.ts'
import type { SessionView } from '../views/session-views.ts'
import { useAsk } from './use-ask.ts'

/**
 * Whether whoever works here may do something; null until it is known. Whose session has ended meanwhile goes on seeing
 * everything: what they press tells them how to sign in again.
 */
export function useMay(): ((duty: Duty) => boolean) | null {
  const { data } = useAsk<SessionView>('/api/session')
  if (data === undefined) return null
  const { actor } = data
  return (duty) => actor.kind === 'visitor' || actor.duties.includes(duty)
}

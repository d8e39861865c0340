import { useAsk } from '#web/blocks/application/use-ask.ts'
import type { PersonView, SessionView } from '#web/blocks/views/session-views.ts'
import type { OfficerView } from './views.ts'

/** Who works here: the account, its department, its duties. Null until it is known. */
export function useMyself(): (PersonView & { duties: string[] }) | null {
  const { data } = useAsk<SessionView>('/api/session')
  return data?.actor.kind === 'person' ? data.actor : null
}

/** The officers of one's department. */
export function useOfficers(): OfficerView[] {
  const { data } = useAsk<{ officers: OfficerView[] }>('/api/officers')
  return data?.officers ?? []
}

import { useAsk } from '#web/blocks/application/use-ask.ts'
import type { CaseView } from '#web/blocks/cases/case-views.ts'

export function casePath(no: string): string {
  return `/api/cases/${encodeURIComponent(no)}`
}

/** A case of one's department. It is not asked again by itself: what an officer reads must not move under their hands. */
export function useCase(no: string) {
  return useAsk<CaseView>(casePath(no))
}

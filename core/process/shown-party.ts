import { maskName } from '../identifiers/mask-name.ts'
import type { CaseParty } from './case-state.ts'

/** How somebody is called to everybody: an organisation by its name, of a person enough to know them by who knows them. */
export function shownParty({ subject, name }: CaseParty): string {
  return subject.startsWith('person:') ? maskName(name) : name
}

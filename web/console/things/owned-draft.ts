import { readIdentifier } from '#core/identifiers/identifier.ts'
import { uscc } from '#core/identifiers/uscc.ts'
import {
  bodyOfThing,
  emptyThing,
  type ThingDraft,
  type ThingFault,
  thingFaults,
} from '#web/blocks/things/thing-draft.ts'

/** A thing as an operator types it, for its owner. */
export interface OwnedDraft extends ThingDraft {
  /** `party:…`; `company` where the credit code says whose it is. */
  owner: string
  uscc: string
}

export const emptyOwned: OwnedDraft = { ...emptyThing, owner: '', uscc: '' }

/** What is wrong with a draft, by field. */
export function ownedFaults(draft: OwnedDraft, today: string): ReadonlySet<ThingFault | 'owner' | 'uscc'> {
  const faults = new Set<ThingFault | 'owner' | 'uscc'>(thingFaults(draft))
  if (draft.owner === '') faults.add('owner')
  if (draft.owner === 'company' && !readIdentifier(uscc, draft.uscc, { today }).ok) faults.add('uscc')
  return faults
}

/** What is sent of a draft without faults. */
export function bodyOfOwned({ owner, uscc: code, ...draft }: OwnedDraft) {
  return { ...bodyOfThing(draft), owner: owner === 'company' ? `uscc:${code.trim().toUpperCase()}` : owner }
}

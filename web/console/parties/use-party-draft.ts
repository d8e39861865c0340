import { useState } from 'react'
import { emptyDraft, type PartyDraft } from './party-draft.ts'

/** What was typed last stays while the console is open, also when another screen is looked at in between. */
let kept: PartyDraft = emptyDraft

export function usePartyDraft() {
  const [draft, setDraft] = useState(kept)
  const change = (next: PartyDraft) => {
    kept = next
    setDraft(next)
  }
  return {
    draft,
    type: (typed: Partial<PartyDraft>) => change({ ...kept, ...typed }),
    clear: () => change(emptyDraft),
  }
}

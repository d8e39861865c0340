import type { PartyPageView } from '#web/blocks/views/party-views.ts'
import { fill } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { toast } from '#web/ui/toast.tsx'
import { type StateChange, StateChangeDialog } from '../state-change-dialog.tsx'
import { useConsoleWords } from '../words.ts'
import { usePartyChange } from './use-party-change.ts'

interface PartyDialogProps {
  party: PartyPageView
  change: StateChange
  onClose: () => void
}

/** Asks once more before a party is suspended, goes on or is revoked. */
export function PartyDialog({ party, change, onClose }: PartyDialogProps) {
  const words = useConsoleWords().parties
  const name = party.name[useLanguage()]
  const doing = usePartyChange(party.id, () => {
    toast(fill(words.changes[change].done, { name }))
    onClose()
  })
  return <StateChangeDialog of={{ id: party.id, name }} {...{ change, words, doing, onClose }} />
}

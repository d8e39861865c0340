import { type ReactNode, useState } from 'react'
import type { PartyPageView } from '#web/blocks/views/party-views.ts'
import { Button } from '#web/ui/button.tsx'
import type { StateChange, StateChangeWords } from './state-change-dialog.tsx'

/** What can be done about whoever sends, a party or a thing, in each state; who is revoked is history. */
const CHANGES: Readonly<Record<PartyPageView['state'], readonly StateChange[]>> = {
  active: ['suspend', 'revoke'],
  paused: ['resume', 'suspend', 'revoke'],
  suspended: ['resume', 'revoke'],
  revoked: [],
}

interface StateActsProps {
  state: PartyPageView['state']
  words: StateChangeWords['changes']
  /** Asks once more. */
  dialog: (change: StateChange, onClose: () => void) => ReactNode
}

/** Suspends whoever sends, lets them go on, or revokes them for good; each asks first. */
export function StateActs({ state, words, dialog }: StateActsProps) {
  const [change, setChange] = useState<StateChange | null>(null)
  if (CHANGES[state].length === 0) return null
  return (
    <div className="row">
      {CHANGES[state].map((one) => (
        <Button key={one} variant={one === 'revoke' ? 'danger' : undefined} onPress={() => setChange(one)}>
          {words[one].act}
        </Button>
      ))}
      {change && dialog(change, () => setChange(null))}
    </div>
  )
}

import { useState } from 'react'
import type { PartyPageView } from '#web/blocks/views/party-views.ts'
import { Button } from '#web/ui/button.tsx'
import type { StateChange } from '../state-change-dialog.tsx'
import { useConsoleWords } from '../words.ts'
import { StateDialog } from './state-dialog.tsx'

/** What can be done about a party in each state; a revoked one is history. */
const acts: Readonly<Record<PartyPageView['state'], readonly StateChange[]>> = {
  active: ['suspend', 'revoke'],
  paused: ['resume', 'suspend', 'revoke'],
  suspended: ['resume', 'revoke'],
  revoked: [],
}

/** Suspends a party, lets it go on, or revokes it for good; each asks first. */
export function StateActs({ party }: { party: PartyPageView }) {
  const words = useConsoleWords().parties.changes
  const [change, setChange] = useState<StateChange | null>(null)
  if (acts[party.state].length === 0) return null
  return (
    <div className="row">
      {acts[party.state].map((one) => (
        <Button key={one} variant={one === 'revoke' ? 'danger' : undefined} onPress={() => setChange(one)}>
          {words[one].act}
        </Button>
      ))}
      {change && <StateDialog party={party} change={change} onClose={() => setChange(null)} />}
    </div>
  )
}

import { useState } from 'react'
import type { ThingState } from '#core/thing.ts'
import type { ThingPageView } from '#web/blocks/things/thing-views.ts'
import { useThingWords } from '#web/blocks/things/words.ts'
import { Button } from '#web/ui/button.tsx'
import { fill } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { toast } from '#web/ui/toast.tsx'
import { type StateChange, StateChangeDialog } from '../state-change-dialog.tsx'
import { useConsoleWords } from '../words.ts'
import { useThingChange } from './use-thing-change.ts'

/** What can be done about a thing in each state; a revoked one is history. */
const CHANGES: Readonly<Record<ThingState, readonly StateChange[]>> = {
  active: ['suspend', 'revoke'],
  suspended: ['resume', 'revoke'],
  revoked: [],
}

/** Suspends a thing, lets it go on, or revokes it for good; each asks first. */
export function ThingActs({ thing }: { thing: ThingPageView }) {
  const words = useThingWords().changes
  const [change, setChange] = useState<StateChange | null>(null)
  if (CHANGES[thing.state].length === 0) return null
  return (
    <div className="row">
      {CHANGES[thing.state].map((one) => (
        <Button key={one} variant={one === 'revoke' ? 'danger' : undefined} onPress={() => setChange(one)}>
          {words[one].act}
        </Button>
      ))}
      {change && <ThingDialog thing={thing} change={change} onClose={() => setChange(null)} />}
    </div>
  )
}

interface ThingDialogProps {
  thing: ThingPageView
  change: StateChange
  onClose: () => void
}

function ThingDialog({ thing, change, onClose }: ThingDialogProps) {
  const words = { ...useThingWords(), reasonSays: useConsoleWords().things.reasonSays }
  const name = thing.called[useLanguage()]
  const doing = useThingChange(thing.id, () => {
    toast(fill(words.changes[change].done, { name }))
    onClose()
  })
  return <StateChangeDialog of={{ id: thing.id, name }} {...{ change, words, doing, onClose }} />
}

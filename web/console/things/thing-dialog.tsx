import type { ThingPageView } from '#web/blocks/things/thing-views.ts'
import { useThingWords } from '#web/blocks/things/words.ts'
import { fill } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { toast } from '#web/ui/toast.tsx'
import { type StateChange, StateChangeDialog } from '../state-change-dialog.tsx'
import { useConsoleWords } from '../words.ts'
import { useThingChange } from './use-thing-change.ts'

interface ThingDialogProps {
  thing: ThingPageView
  change: StateChange
  onClose: () => void
}

/** Asks once more before a thing is suspended, goes on or is revoked. */
export function ThingDialog({ thing, change, onClose }: ThingDialogProps) {
  const words = { ...useThingWords(), reasonSays: useConsoleWords().things.reasonSays }
  const name = thing.called[useLanguage()]
  const doing = useThingChange(thing.id, () => {
    toast(fill(words.changes[change].done, { name }))
    onClose()
  })
  return <StateChangeDialog of={{ id: thing.id, name }} {...{ change, words, doing, onClose }} />
}

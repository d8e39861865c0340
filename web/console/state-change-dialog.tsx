import { fill } from '#web/ui/format.ts'
import { ActDialog } from './act-dialog.tsx'

/** What can be done to whoever sends: a pause, its end, or the end of all. */
export type StateChange = 'suspend' | 'resume' | 'revoke'

interface ChangeWords {
  act: string
  title: string
  says: string
  done: string
}

export interface StateChangeWords {
  changes: Record<StateChange, ChangeWords>
  reasonSays: string
}

interface StateChangeDialogProps {
  /** The name under which it is registered, and what it is called. */
  of: { id: string; name: string }
  change: StateChange
  words: StateChangeWords
  doing: {
    error: Error | null
    isPending: boolean
    mutate: (asked: { path: string; body: { reason: string | undefined } }) => void
  }
  onClose: () => void
}

/** Asks why, and for what cannot be undone also for the name under which it is registered. */
export function StateChangeDialog({ of, change, words, doing, onClose }: StateChangeDialogProps) {
  const { act, title, says } = words.changes[change]
  const isEasy = change === 'resume'
  return (
    <ActDialog
      title={fill(title, { name: of.name })}
      says={says}
      act={act}
      tone={isEasy ? 'primary' : 'danger'}
      reason={{ is: isEasy ? 'optional' : 'needed', says: words.reasonSays }}
      confirm={change === 'revoke' ? of.id : undefined}
      doing={doing}
      onAct={(reason) => doing.mutate({ path: change, body: { reason } })}
      onClose={onClose}
    />
  )
}

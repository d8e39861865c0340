import { type ReactNode, useState } from 'react'
import { ProblemNotice } from '#web/blocks/problem-notice.tsx'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { fill } from '#web/ui/format.ts'
import { TextField } from '#web/ui/text-field.tsx'
import { useConsoleWords } from './words.ts'

interface ActDialogProps {
  title: string
  /** What will happen. */
  says: ReactNode
  /** What the button that acts says. */
  act: string
  tone?: 'primary' | 'danger'
  /** Whether it is asked why, and what becomes of that. */
  reason?: { is: 'needed' | 'optional'; says: string }
  /** What must be typed for what cannot be undone. */
  confirm?: string
  doing: { error: Error | null; isPending: boolean }
  onAct: (reason: string | undefined) => void
  onClose: () => void
}

/** Asks once more before something is done, why it is done, and for what cannot be undone also for a name to be typed. */
export function ActDialog(props: ActDialogProps) {
  const { title, says, act, tone = 'danger', reason, confirm, doing, onAct, onClose } = props
  const { common, acts: words } = useConsoleWords()
  const asked = useAsked({ isReasonNeeded: reason?.is === 'needed', confirm })
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      role="alertdialog"
      actions={
        <>
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button variant={tone} onPress={() => asked.pass(onAct)} isDisabled={doing.isPending}>
            {act}
          </Button>
        </>
      }
    >
      <p>{says}</p>
      {reason && (
        <TextField
          label={reason.is === 'needed' ? words.reason : words.reasonOptional}
          description={reason.says}
          value={asked.reason}
          onChange={asked.setReason}
          error={asked.lacksReason ? words.reasonNeeded : undefined}
          isLong
          autoFocus
          maxLength={500}
        />
      )}
      {confirm && (
        <TextField
          label={fill(words.confirm, { id: confirm })}
          value={asked.typed}
          onChange={asked.setTyped}
          error={asked.lacksTyped ? fill(words.confirmNeeded, { id: confirm }) : undefined}
        />
      )}
      {doing.error && <ProblemNotice error={doing.error} />}
    </Dialog>
  )
}

/** What is typed in answer, and what of it is still lacking once somebody wanted to go on without. */
function useAsked({ isReasonNeeded, confirm }: { isReasonNeeded: boolean; confirm?: string }) {
  const [reason, setReason] = useState('')
  const [typed, setTyped] = useState('')
  const [isAsked, setAsked] = useState(false)
  const lacksReason = isReasonNeeded && reason.trim().length < 2
  const lacksTyped = confirm !== undefined && typed.trim() !== confirm
  function pass(onAct: (reason: string | undefined) => void) {
    setAsked(true)
    if (!lacksReason && !lacksTyped) onAct(reason.trim() || undefined)
  }
  return {
    ...{ reason, setReason, typed, setTyped, pass },
    lacksReason: isAsked && lacksReason,
    lacksTyped: isAsked && lacksTyped,
  }
}

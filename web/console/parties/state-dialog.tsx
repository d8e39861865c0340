import { useState } from 'react'
import type { PartyPageView } from '#web/blocks/views.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { fill } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { toast } from '#web/ui/toast.tsx'
import { ProblemNotice } from '../problem-notice.tsx'
import { useConsoleWords } from '../words.ts'
import { usePartyChange } from './use-party-change.ts'

export type StateChange = 'suspend' | 'resume' | 'revoke'

interface StateDialogProps {
  party: PartyPageView
  change: StateChange
  onClose: () => void
}

/** Asks why, and for what cannot be undone also for the party's name under which it is registered. */
export function StateDialog({ party, change, onClose }: StateDialogProps) {
  const { parties: words, common } = useConsoleWords()
  const language = useLanguage()
  const [reason, setReason] = useState('')
  const [typedId, setTypedId] = useState('')
  const [isAsked, setAsked] = useState(false)
  const name = { name: party.name[language], id: party.id }
  const says = words.changes[change]
  const mutation = usePartyChange(party.id, () => {
    toast(fill(says.done, name))
    onClose()
  })
  const needsReason = change !== 'resume' && reason.trim() === ''
  const needsId = change === 'revoke' && typedId.trim() !== party.id
  function onAct() {
    setAsked(true)
    if (needsReason || needsId) return
    mutation.mutate({ path: change, body: reason.trim() === '' ? {} : { reason: reason.trim() } })
  }
  return (
    <Dialog
      title={fill(says.title, name)}
      isOpen
      onClose={onClose}
      role="alertdialog"
      actions={
        <>
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button
            variant={change === 'resume' ? 'primary' : 'danger'}
            onPress={onAct}
            isDisabled={mutation.isPending}
          >
            {says.act}
          </Button>
        </>
      }
    >
      <p>{says.says}</p>
      <TextField
        label={change === 'resume' ? words.reasonOptional : words.reason}
        description={words.reasonSays}
        value={reason}
        onChange={setReason}
        error={isAsked && needsReason ? words.reasonNeeded : undefined}
        isLong
        autoFocus
        maxLength={1000}
      />
      {change === 'revoke' && (
        <TextField
          label={fill(words.confirm, name)}
          value={typedId}
          onChange={setTypedId}
          error={isAsked && needsId ? fill(words.confirmNeeded, name) : undefined}
        />
      )}
      {mutation.error && <ProblemNotice error={mutation.error} />}
    </Dialog>
  )
}

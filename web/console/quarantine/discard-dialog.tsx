import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '#web/blocks/ask.ts'
import { ProblemNotice } from '#web/blocks/problem-notice.tsx'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import type { QuarantineRow } from '../views.ts'
import { useConsoleWords } from '../words.ts'
import { useQuarantineRenewal } from './use-quarantine.ts'

interface DiscardDialogProps {
  row: QuarantineRow
  onClose: () => void
  onDiscarded: () => void
}

/** Asks why a row is set aside for good. */
export function DiscardDialog({ row, onClose, onDiscarded }: DiscardDialogProps) {
  const { mend: words, common } = useConsoleWords()
  const [reason, setReason] = useState('')
  const [isAsked, setAsked] = useState(false)
  const renew = useQuarantineRenewal()
  const mutation = useMutation({
    mutationFn: () => send('POST', `/api/quarantine/${row.id}/discard`, { reason: reason.trim() }),
    onSuccess: () => {
      onDiscarded()
      return renew()
    },
  })
  function onAct() {
    setAsked(true)
    if (reason.trim() !== '') mutation.mutate()
  }
  return (
    <Dialog
      title={words.discardTitle}
      isOpen
      onClose={onClose}
      role="alertdialog"
      actions={
        <>
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button variant="danger" onPress={onAct} isDisabled={mutation.isPending}>
            {words.discard}
          </Button>
        </>
      }
    >
      <p>{words.discardSays}</p>
      <TextField
        label={words.discardReason}
        placeholder={words.discardPlaceholder}
        value={reason}
        onChange={setReason}
        error={isAsked && reason.trim() === '' ? words.discardNeeded : undefined}
        isLong
        autoFocus
        maxLength={1000}
      />
      {mutation.error && <ProblemNotice error={mutation.error} />}
    </Dialog>
  )
}

import { useState } from 'react'
import { FormProblem } from '#web/blocks/form-problem.tsx'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { SelectInput } from '#web/ui/select-input.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { useOfficers } from './use-colleagues.ts'
import { useWorkbenchWords } from './words.ts'

interface HandDialogProps {
  title: string
  act: string
  error: Error | null
  isBusy: boolean
  /** Who cannot be chosen: they have it already. */
  except?: string
  onHand: (to: string | null, reason: string) => void
  onClose: () => void
}

/** To whom something is handed on, and why. */
export function HandDialog({ title, act, error, isBusy, except, onHand, onClose }: HandDialogProps) {
  const words = useWorkbenchWords()
  const officers = useOfficers().filter(({ id }) => id !== except)
  const [to, setTo] = useState('')
  const [reason, setReason] = useState('')
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button
            variant="primary"
            isDisabled={isBusy || reason.trim().length < 2}
            onPress={() => onHand(to || null, reason.trim())}
          >
            {act}
          </Button>
        </>
      }
    >
      <SelectInput
        label={words.case.to}
        value={to}
        onChange={setTo}
        choices={[
          { id: '', label: words.case.nobody },
          ...officers.map(({ id, name }) => ({ id, label: name })),
        ]}
      />
      <TextField label={words.case.reason} value={reason} onChange={setReason} maxLength={500} isRequired />
      <FormProblem error={error} />
    </Dialog>
  )
}

import { useState } from 'react'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { fill } from '#web/ui/format.ts'
import { Menu } from '#web/ui/menu.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { useWorkbenchWords } from '../words.ts'

interface ShowButtonProps {
  /** What the field is called. */
  label: string
  isBusy: boolean
  onShow: (reason: string) => void
}

const OTHER = 'other'

/** Asks why, the usual reasons one press away. */
export function ShowButton({ label, isBusy, onShow }: ShowButtonProps) {
  const words = useWorkbenchWords().unmask
  const [isAsking, setAsking] = useState(false)
  const usual = Object.entries(words.reasons).map(([id, reason]) => ({ id, label: reason }))
  return (
    <>
      <Menu
        trigger={
          <Button size="small" isDisabled={isBusy} aria-label={fill(words.showOf, { field: label })}>
            {isBusy ? words.showing : words.show}
          </Button>
        }
        items={[...usual, { id: OTHER, label: words.other }]}
        onAct={(id) => {
          const reason = usual.find((one) => one.id === id)?.label
          if (reason === undefined) setAsking(true)
          else onShow(reason)
        }}
      />
      {isAsking && <ReasonDialog label={label} onShow={onShow} onClose={() => setAsking(false)} />}
    </>
  )
}

interface ReasonDialogProps extends Pick<ShowButtonProps, 'label' | 'onShow'> {
  onClose: () => void
}

function ReasonDialog({ label, onShow, onClose }: ReasonDialogProps) {
  const words = useWorkbenchWords()
  const [reason, setReason] = useState('')
  const isShort = reason.trim().length < 2
  function show() {
    onClose()
    onShow(reason.trim())
  }
  return (
    <Dialog
      title={fill(words.unmask.title, { field: label })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button variant="primary" isDisabled={isShort} onPress={show}>
            {words.unmask.show}
          </Button>
        </>
      }
    >
      <TextField
        label={words.unmask.reason}
        description={words.unmask.says}
        value={reason}
        onChange={setReason}
        maxLength={200}
        autoFocus
        isRequired
      />
    </Dialog>
  )
}

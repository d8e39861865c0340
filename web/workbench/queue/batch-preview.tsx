import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { fill } from '#web/ui/format.ts'
import type { BatchResultView } from '../views.ts'
import { useWorkbenchWords } from '../words.ts'

interface BatchPreviewProps {
  title: string
  results: BatchResultView[]
  isBusy: boolean
  onTake: () => void
  onClose: () => void
}

/** What a step would do to each of the chosen, before it is done. */
export function BatchPreview({ title, results, isBusy, onTake, onClose }: BatchPreviewProps) {
  const words = useWorkbenchWords()
  const left = results.filter(({ ok }) => !ok)
  const n = results.length - left.length
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button variant="primary" isDisabled={n === 0 || isBusy} onPress={onTake}>
            {fill(words.batch.take, { n })}
          </Button>
        </>
      }
    >
      <p>{fill(words.batch.can, { n })}</p>
      {left.length > 0 && <p>{fill(words.batch.cannot, { n: left.length })}</p>}
      <ul className="material-list">
        {left.map(({ no, message }) => (
          <li key={no}>
            <span className="queue-no">{no}</span> {message}
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

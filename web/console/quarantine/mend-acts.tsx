import { Button, SubmitButton } from '#web/ui/button.tsx'
import { fill } from '#web/ui/format.ts'
import { Icon } from '#web/ui/icon.tsx'
import type { QuarantineRow } from '../views.ts'
import { useConsoleWords } from '../words.ts'
import type { Draft } from './drafts.ts'

interface MendActsProps {
  row: QuarantineRow
  draft: Draft
  isBusy: boolean
  onReset: () => void
  onDiscard: () => void
}

/** What can be done with a row: send it again, set it aside, take back what was typed. */
export function MendActs({ row, draft, isBusy, onReset, onDiscard }: MendActsProps) {
  const words = useConsoleWords().mend
  const changed = Object.keys(draft).length
  return (
    <div className="row mend-acts" data-row={row.id}>
      <SubmitButton variant="primary">
        {isBusy ? <span className="spinner" aria-hidden="true" /> : <Icon name="resend" size="small" />}
        {isBusy ? words.resending : words.resend}
      </SubmitButton>
      <Button variant="danger" onPress={onDiscard}>
        {words.discard}
      </Button>
      {changed > 0 && (
        <>
          <Button variant="quiet" onPress={onReset}>
            {words.reset}
          </Button>
          <span className="small soft" role="status">
            {fill(words.changed, { n: changed })}
          </span>
        </>
      )}
    </div>
  )
}

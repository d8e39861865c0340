import { useLabels } from '#web/blocks/declarations.tsx'
import { useWords } from '#web/blocks/words.ts'
import { Button } from '#web/ui/button.tsx'
import { fill } from '#web/ui/format.ts'
import { Notice } from '#web/ui/notice.tsx'
import type { Resent } from '../views.ts'
import { useConsoleWords } from '../words.ts'

/** A row that was taken with warnings. */
export interface Settled {
  name: string
  type: string
  resent: Resent
}

/** What the row before was warned of; it stays until it is closed, because the row itself is gone from the list. */
export function LastOutcome({ settled, onClose }: { settled: Settled; onClose: () => void }) {
  const words = useConsoleWords()
  const { colon } = useWords()
  const labels = useLabels()
  return (
    <Notice tone="clock" title={fill(words.mend.outcome.warned, { row: settled.name })} live>
      {settled.resent.reasons.map((reason) => (
        <p key={`${reason.code} ${reason.field}`}>
          {reason.field && `${labels.field(settled.type, reason.field)}${colon}`}
          {reason.message}
        </p>
      ))}
      <p>
        <Button size="small" onPress={onClose}>
          {words.common.close}
        </Button>
      </p>
    </Notice>
  )
}

import { fill, formatNumber, formatSeconds } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Notice } from '#web/ui/notice.tsx'
import { Progress } from '#web/ui/progress.tsx'
import type { ImportView } from '../views.ts'
import { useConsoleWords } from '../words.ts'
import { usePace } from './use-pace.ts'

/** A running import: rows, speed and remaining time. */
export function ImportProgress({ one, lookedAt }: { one: ImportView; lookedAt: number }) {
  const words = useConsoleWords().imports
  const language = useLanguage()
  const { left, isStalled } = usePace(one, lookedAt)
  const parts = [
    fill(words.rows, { n: formatNumber(one.rowsDone, language) }),
    fill(words.rate, { n: formatNumber(one.rate, language) }),
    left === null ? null : fill(words.left, { time: formatSeconds(left, language) }),
  ]
  const percent = one.bytes === 0 ? undefined : Math.min(100, (one.bytesDone / one.bytes) * 100)
  return (
    <>
      <Progress
        label={isStalled ? words.stalled : words.states.running!}
        percent={percent}
        note={parts.filter(Boolean).join(' · ')}
        tone={isStalled ? 'clock' : undefined}
      />
      {isStalled && <Notice tone="clock">{words.stalledSays}</Notice>}
    </>
  )
}

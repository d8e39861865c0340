import { fill, formatDate } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Tag, type Tone } from '#web/ui/tag.tsx'
import { type Due, dueOn } from './due.ts'
import { useWords } from './words.ts'

const TONES: Record<Due['state'], Tone | undefined> = {
  overdue: 'danger',
  today: 'clock',
  low: 'clock',
  left: undefined,
}

/** A due date and how many days are left or over. */
export function DueTag({ due, today }: { due: string | null; today: string }) {
  const words = useWords().due
  const language = useLanguage()
  if (due === null) return <span className="small faint">{words.none}</span>
  const { days, state } = dueOn(due, today)
  const template = { overdue: words.overdue, today: words.today, low: words.left, left: words.left }[state]
  return (
    <span className="row">
      <Tag tone={TONES[state]} icon="clock">
        {fill(template, { n: Math.abs(days) })}
      </Tag>
      <time className="small soft" dateTime={due}>
        {formatDate(due, language)}
      </time>
    </span>
  )
}

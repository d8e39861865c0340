import { fill, formatDate } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Tag, type Tone } from '#web/ui/tag.tsx'
import { useToday } from '../use-today.ts'
import { useConsoleWords } from '../words.ts'
import { type Due, dueOn } from './due.ts'

const TONES: Record<Due['state'], Tone | undefined> = {
  overdue: 'danger',
  today: 'clock',
  low: 'clock',
  left: undefined,
}

/** A due date and how many days are left or over. */
export function DueTag({ due }: { due: string | null }) {
  const words = useConsoleWords().tasks
  const language = useLanguage()
  const today = useToday()
  if (due === null) return <span className="small faint">{words.noDue}</span>
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

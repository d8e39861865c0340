import { Dot } from '#web/ui/dot.tsx'
import { dayOf, fill, formatDate } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { daySpan, shareOfSpan } from './day-span.ts'
import { useWords } from './words.ts'

interface PublishedWindowProps {
  published: { from: string; until: string | null } | null
  /** The business date the page is read on. */
  today: string
}

/** From when until when something is public, with today on the line. */
export function PublishedWindow({ published, today }: PublishedWindowProps) {
  const language = useLanguage()
  const { record } = useWords()
  if (!published) return <span className="soft">{record.unpublished}</span>
  const from = asDay(published.from)
  const until = published.until && asDay(published.until)
  if (!until) {
    return (
      <span>
        {fill(record.publishedFrom, { from: formatDate(from, language) })}
        <Dot />
        {record.noEnd}
      </span>
    )
  }
  const share = shareOfSpan({ from, until, day: today })
  const sentence = fill(record.publishedSpan, {
    from: formatDate(from, language),
    to: formatDate(until, language),
  })
  const isOver = daySpan(today, until) < 0
  return (
    <div className="window">
      <div>{isOver ? fill(record.publishedOver, { to: formatDate(until, language) }) : sentence}</div>
      <svg className="window-line" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect className="track" width="100" height="6" />
        <rect className="gone" width={share * 100} height="6" />
      </svg>
    </div>
  )
}

function asDay(value: string): string {
  return value.length > 10 ? dayOf(value) : value
}

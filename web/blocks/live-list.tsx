import { formatClock } from '#web/ui/format.ts'
import { Tag } from '#web/ui/tag.tsx'
import { useLabels } from './declarations.tsx'
import { Given } from './given.tsx'
import { loopHref, recordHref } from './links.ts'
import { subjectWord } from './subject-word.ts'
import type { LiveItem } from './views/loop-views.ts'
import { useWords } from './words.ts'

interface LiveListProps {
  items: LiveItem[]
  /** Opens the loop of an item instead of its record. */
  toLoop?: boolean
}

/** What has just happened, the latest first. */
export function LiveList({ items, toLoop }: LiveListProps) {
  const labels = useLabels()
  const words = useWords()
  return (
    <ol className="live-list">
      {items.map((item) => (
        <li key={item.ref}>
          <time className="small soft" dateTime={item.at}>
            {formatClock(item.at)}
          </time>
          <Tag tone="blue">{labels.record(item.record?.type ?? item.type)}</Tag>
          <a
            href={
              toLoop || !item.record ? loopHref(item.loopId) : recordHref(item.record.type, item.record.key)
            }
          >
            <Given text={item.title ?? subjectWord(item.subject, words)} />
          </a>
          {!item.source.startsWith('rules/') && (
            <span className="small faint live-source">
              <Given text={labels.source(item.source)} />
            </span>
          )}
        </li>
      ))}
    </ol>
  )
}

import { useLabels } from '#web/blocks/declarations.tsx'
import { Given } from '#web/blocks/given.tsx'
import { subjectWord } from '#web/blocks/subject-word.ts'
import type { LiveItem } from '#web/blocks/views/loop-views.ts'
import { useWords } from '#web/blocks/words.ts'
import { formatClock } from '#web/ui/format.ts'
import { Tag } from '#web/ui/tag.tsx'
import { eventWord } from '../event-word.ts'
import { useSourceWord } from '../source-word.ts'
import { useConsoleWords } from '../words.ts'

/** Events, the latest first; each opens the loop it is part of. */
export function FeedList({ items }: { items: LiveItem[] }) {
  const labels = useLabels()
  const words = useConsoleWords()
  const blocks = useWords()
  const sourceWord = useSourceWord()
  return (
    <ol className="feed">
      {items.map((item) => (
        <li key={item.ref}>
          <a className="feed-line" href={`/console/loops/${encodeURIComponent(item.loopId)}`}>
            <time className="small soft" dateTime={item.at}>
              {formatClock(item.at)}
            </time>
            <Tag tone={item.record ? 'blue' : undefined}>{eventWord(item.type, { labels, words })}</Tag>
            <span className="feed-title">
              <Given text={item.title ?? subjectWord(item.subject, blocks)} />
            </span>
            <span className="small faint feed-source">
              <Given text={sourceWord(item.source)} />
            </span>
          </a>
        </li>
      ))}
    </ol>
  )
}

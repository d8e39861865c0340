import type { ReactNode } from 'react'
import { formatDate } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { byYear, type Dated } from './by-year.ts'
import { useWords } from './words.ts'

export interface Moment extends Dated {
  id: string
  title: ReactNode
  note?: ReactNode
}

/** What happened, by year, the latest first. */
export function Timeline({ moments }: { moments: Moment[] }) {
  const language = useLanguage()
  const words = useWords().timeline
  if (moments.length === 0) return <p className="soft">{words.empty}</p>
  return (
    <div className="timeline">
      {byYear(moments).map(({ year, items }) => (
        <section key={year ?? ''}>
          <h3>{year ?? words.undated}</h3>
          <ol>
            {items.map((moment) => (
              <li key={moment.id}>
                {moment.date && (
                  <time className="small soft" dateTime={moment.date}>
                    {formatDate(moment.date, language)}
                  </time>
                )}
                <div>{moment.title}</div>
                {moment.note && <div className="small soft">{moment.note}</div>}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

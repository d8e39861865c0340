import { useLabels } from '#web/blocks/declarations.tsx'
import { Given } from '#web/blocks/given.tsx'
import { recordHref } from '#web/blocks/links.ts'
import { Dot } from '#web/ui/dot.tsx'
import { fill, formatInstant, formatNumber } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { usePortalWords } from './words.ts'

export interface PartyLatestView {
  records: { type: string; key: string; title: string; publishedAt: string }[]
  /** How many publications of each type were looked through. */
  depth: number
}

/** The latest that stands published of what a party sent. */
export function PartyLatest({ latest }: { latest: PartyLatestView }) {
  const labels = useLabels()
  const language = useLanguage()
  const words = usePortalWords().party
  const says = latest.records.length > 0 ? words.latestSays : words.noLatest
  return (
    <section className="stack" aria-labelledby="latest">
      <h2 id="latest">{words.latest}</h2>
      <p className="soft">{fill(says, { n: formatNumber(latest.depth, language) })}</p>
      <ul className="plain-list">
        {latest.records.map((record) => (
          <li key={`${record.type} ${record.key}`}>
            <a href={recordHref(record.type, record.key)}>
              <Given text={record.title} />
            </a>
            <span className="small soft">
              {labels.record(record.type)}
              <Dot />
              <time dateTime={record.publishedAt}>{formatInstant(record.publishedAt, language)}</time>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

import type { ReactNode } from 'react'
import { useLabels } from '#web/blocks/declarations.tsx'
import { Given } from '#web/blocks/given.tsx'
import { hasEnd } from '#web/blocks/has-end.ts'
import { partyHref, recordHref } from '#web/blocks/links.ts'
import { PublishedWindow } from '#web/blocks/published-window.tsx'
import type { RecordPageView } from '#web/blocks/views/record-views.ts'
import { useWords } from '#web/blocks/words.ts'
import { fill, formatDate, formatInstant } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import type { Visit } from './visit.ts'
import { usePortalWords } from './words.ts'

interface RecordAsideProps {
  visit: Visit
  record: RecordPageView
}

/** Beside a record: until when it is public, when it is true, who sent it, its versions. */
export function RecordAside({ visit, record }: RecordAsideProps) {
  const language = useLanguage()
  const words = useWords().record
  const portal = usePortalWords().record
  return (
    <aside className="card stack aside" aria-label={portal.about}>
      <Labelled title={words.published}>
        <PublishedWindow published={record.published} today={visit.today} />
      </Labelled>
      {record.valid.from && (
        <Labelled title={words.valid}>
          {formatDate(record.valid.from, language)}
          {' — '}
          {hasEnd(record.valid.to) ? formatDate(record.valid.to, language) : words.noEnd}
        </Labelled>
      )}
      <Labelled title={words.source}>
        <Source record={record} />
      </Labelled>
      {record.known.from && (
        <Labelled title={words.known}>
          <time dateTime={record.known.from}>{formatInstant(record.known.from, language)}</time>
        </Labelled>
      )}
      <Versions record={record} />
      <p className="small">
        <a href={`/api/records/${encodeURIComponent(record.type)}/${encodeURIComponent(record.key)}`}>
          {portal.json}
        </a>
      </p>
      <p className="small">
        <a href={`/who-can-see/${encodeURIComponent(record.type)}`}>{usePortalWords().whoCanSee.link}</a>
      </p>
    </aside>
  )
}

/** Who sent it, with the way to its page where it is registered. */
function Source({ record }: { record: RecordPageView }) {
  const name = <Given text={useLabels().source(record.source)} />
  return record.party === null ? name : <a href={partyHref(record.party)}>{name}</a>
}

function Versions({ record }: { record: RecordPageView }) {
  const language = useLanguage()
  const words = useWords().record
  if (record.versions.length < 2) return null
  const href = (version: number) => `${recordHref(record.type, record.key)}?version=${version}`
  return (
    <Labelled title={words.versions}>
      <ol className="versions">
        {[...record.versions].reverse().map((one) => (
          <li key={one.version} aria-current={one.version === record.version || undefined}>
            <a href={href(one.version)}>{fill(words.version, { n: one.version })}</a>
            <time className="small faint" dateTime={one.knownFrom}>
              {formatInstant(one.knownFrom, language)}
            </time>
          </li>
        ))}
      </ol>
    </Labelled>
  )
}

function Labelled({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="labelled">
      <h2 className="field-label">{title}</h2>
      <div>{children}</div>
    </section>
  )
}

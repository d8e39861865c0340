import { useLabels } from '#web/blocks/declarations.tsx'
import { Explanation } from '#web/blocks/explanation.tsx'
import { FieldList } from '#web/blocks/field-list.tsx'
import { Given } from '#web/blocks/given.tsx'
import { recordHref } from '#web/blocks/links.ts'
import { MarkTags } from '#web/blocks/mark-tags.tsx'
import { wordedTitle } from '#web/blocks/worded-title.ts'
import { useWords } from '#web/blocks/words.ts'
import { Dot } from '#web/ui/dot.tsx'
import { fill, formatDate, formatInstant } from '#web/ui/format.ts'
import { Icon } from '#web/ui/icon.tsx'
import { useLanguage } from '#web/ui/language.tsx'
import { Tag } from '#web/ui/tag.tsx'
import type { OwnRecordView } from '../person-views.ts'
import { usePersonWords } from '../person-words.ts'
import { askHref } from './ask-href.ts'
import { isStanding } from './is-standing.ts'

/** One record about oneself: closed it says what it is, opened all that it holds, how it was judged and what can be asked. */
export function OwnRecord({ record, today }: { record: OwnRecordView; today: string }) {
  const labels = useLabels()
  const language = useLanguage()
  const title = wordedTitle(record, { labels, words: useWords() })
  const date = record.valid.from
  return (
    <details className="details own-record" id={ownRecordId(record)}>
      <summary>
        <Icon name="right" size="small" />
        <span className="own-record-title">
          <Given text={title} />
        </span>
        <span className="own-record-facts">
          {date && (
            <time className="small soft nowrap" dateTime={date}>
              {formatDate(date, language)}
            </time>
          )}
          <Tag>{labels.record(record.type)}</Tag>
          <MarkTags marks={record.marks} />
        </span>
      </summary>
      <div className="details-body stack">
        <Known record={record} today={today} />
        <FieldList type={record.type} fields={record.fields} filledOnly />
        {record.decision && <Decided record={record} />}
        <Acts record={record} />
      </div>
    </details>
  )
}

/** Where a record stands on the page. */
export function ownRecordId({ type, key }: { type: string; key: string }): string {
  return `${type} ${key}`.replaceAll(/\s+/g, '_')
}

function Known({ record, today }: { record: OwnRecordView; today: string }) {
  const words = usePersonWords().myData
  const language = useLanguage()
  const isPublic = isStanding(record, today)
  return (
    <p className="small soft">
      {isPublic ? words.public : words.notPublic}
      <Dot />
      {words.known} {formatInstant(record.known.from ?? '', language)}
      {isPublic && (
        <>
          <Dot />
          <a href={recordHref(record.type, record.key)}>{words.toPublic}</a>
        </>
      )}
    </p>
  )
}

/** What can be asked of a record as it stands: what is restricted can be freed again, what is deleted is past asking. */
function rightsOver(marks: string[]) {
  if (marks.includes('deleted')) return []
  const last = marks.includes('restricted') ? 'lift' : 'restrict'
  return ['correct', 'complete', 'delete', last] as const
}

function Decided({ record }: { record: OwnRecordView }) {
  const words = usePersonWords().myData
  if (!record.decision) return null
  return (
    <section className="stack" data-gap="tight" aria-label={words.decision}>
      <h4>{words.decision}</h4>
      <p className="small soft">{words.decisionSays}</p>
      <Explanation decision={record.decision} />
    </section>
  )
}

function Acts({ record }: { record: OwnRecordView }) {
  const labels = useLabels()
  const words = usePersonWords().myData
  const title = wordedTitle(record, { labels, words: useWords() })
  const kinds = rightsOver(record.marks)
  const more = record.decision ? (['explain', 'review'] as const) : []
  return (
    <p className="row">
      {[...kinds, ...more].map((kind) => (
        <a
          key={kind}
          className="button"
          data-size="small"
          href={askHref(kind, record)}
          aria-label={fill(words.actsOn, { act: words.acts[kind], title })}
        >
          {words.acts[kind]}
        </a>
      ))}
    </p>
  )
}

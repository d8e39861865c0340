import { useLabels } from '#web/blocks/declarations.tsx'
import { FactList } from '#web/blocks/fact-list.tsx'
import { Given } from '#web/blocks/given.tsx'
import { hasEnd } from '#web/blocks/has-end.ts'
import { recordHref, withQuery } from '#web/blocks/links.ts'
import { RecordCard } from '#web/blocks/record-card.tsx'
import { shortTitle } from '#web/blocks/short-title.ts'
import { subjectWord } from '#web/blocks/subject-word.ts'
import { type Moment, Timeline } from '#web/blocks/timeline.tsx'
import type { RecordView } from '#web/blocks/views/record-views.ts'
import type { SubjectPageView } from '#web/blocks/views/subject-views.ts'
import { useWords } from '#web/blocks/words.ts'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { dayOf, fill, formatDate, formatNumber } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Pager } from '#web/ui/pager.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { AsOfForm } from '../as-of-form.tsx'
import type { PageProps, Visit } from '../visit.ts'
import { usePortalWords } from '../words.ts'

/** One page over all registers: what they say about a subject, and every record of it, as of a date. */
export function SubjectPage({ visit, data }: PageProps<{ subject: SubjectPageView }>) {
  const { subject } = data
  const words = usePortalWords().subject
  return (
    <article className="page page-body stack" data-gap="section">
      <SubjectHead subject={subject} />
      <AsOfForm visit={visit} />
      <section className="stack" data-gap="tight" aria-labelledby="facts">
        <h2 id="facts">{words.facts}</h2>
        <p className="soft small">{subject.facts.length > 0 ? words.factsSays : words.noFacts}</p>
        <FactList facts={subject.facts} />
      </section>
      <div className="columns">
        <Records subject={subject} visit={visit} />
        <aside className="stack" aria-labelledby="timeline">
          <h2 id="timeline">{words.timeline}</h2>
          <Timeline moments={useMoments(subject.records)} />
        </aside>
      </div>
    </article>
  )
}

function SubjectHead({ subject }: { subject: SubjectPageView }) {
  const blocks = useWords()
  const words = usePortalWords().subject
  const others = subject.names.filter((one) => one.value !== subject.name)
  const schemes: Record<string, string> = words.scheme
  const code = subject.id.slice(subject.scheme.length + 1)
  return (
    <header className="stack" data-gap="tight">
      <div className="row">
        <Tag>{schemes[subject.scheme] ?? subject.scheme}</Tag>
        {subject.scheme !== 'person' && code !== subject.name && <code className="code soft">{code}</code>}
      </div>
      <h1>
        <Given text={subjectWord(subject, blocks)} />
      </h1>
      {others.length > 0 && (
        <p className="soft">
          {words.names}
          {blocks.colon}
          <Given text={others.map((one) => one.value).join(blocks.comma)} />
        </p>
      )}
    </header>
  )
}

function Records({ subject, visit }: { subject: SubjectPageView; visit: Visit }) {
  const words = usePortalWords().subject
  const labels = useLabels()
  const language = useLanguage()
  const groups = [...Map.groupBy(subject.records, (record) => record.type)]
  if (groups.length === 0) return <EmptyState title={words.noRecords}>{words.noRecordsSays}</EmptyState>
  return (
    <div className="stack" data-gap="loose">
      {groups.map(([type, records]) => (
        <section key={type} className="stack" aria-label={labels.record(type)}>
          <h2>
            {labels.record(type)}{' '}
            <span className="faint">{formatNumber(subject.counts[type] ?? records.length, language)}</span>
          </h2>
          {records.map((record) => (
            <RecordCard key={record.key} record={record} isGrouped />
          ))}
        </section>
      ))}
      {subject.next && (
        <Pager
          label={words.records}
          shown={fill('{n}', { n: subject.records.length })}
          next={{ href: withQuery(visit.url, { after: subject.next }), label: words.more }}
        />
      )}
    </div>
  )
}

function useMoments(records: RecordView[]): Moment[] {
  const labels = useLabels()
  const language = useLanguage()
  return records.map((record) => ({
    id: `${record.type} ${record.key}`,
    date: record.valid.from ?? (record.known.from && dayOf(record.known.from)),
    title: (
      <a href={recordHref(record.type, record.key)}>
        <Given text={shortTitle(record)} />
      </a>
    ),
    note: (
      <>
        {labels.record(record.type)}
        {hasEnd(record.valid.to) && ` → ${formatDate(record.valid.to, language)}`}
      </>
    ),
  }))
}

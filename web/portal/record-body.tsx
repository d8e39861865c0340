import type { ReactNode } from 'react'
import { useLabels } from '#web/blocks/declarations.tsx'
import { Explanation } from '#web/blocks/explanation.tsx'
import { FieldList } from '#web/blocks/field-list.tsx'
import { Given } from '#web/blocks/given.tsx'
import { loopHref, recordHref, subjectHref } from '#web/blocks/links.ts'
import { MarkTags } from '#web/blocks/mark-tags.tsx'
import { RecordTitle } from '#web/blocks/record-title.tsx'
import type { RecordPageView } from '#web/blocks/views/record-views.ts'
import { useWords } from '#web/blocks/words.ts'
import { Notice } from '#web/ui/notice.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { RecordAside } from './record-aside.tsx'
import type { Visit } from './visit.ts'
import { usePortalWords } from './words.ts'

interface RecordBodyProps {
  visit: Visit
  record: RecordPageView
  /** What a page of a special kind of record adds beneath the fields. */
  children?: ReactNode
}

/** What every record page shows: the head, the fields, its dates and versions, and why. */
export function RecordBody({ visit, record, children }: RecordBodyProps) {
  const words = usePortalWords().record
  const blocks = useWords()
  return (
    <article className="page page-body stack" data-gap="section">
      <RecordHead record={record} />
      <div className="columns">
        <div className="stack" data-gap="loose">
          <section className="stack" aria-labelledby="fields">
            <h2 id="fields">{blocks.record.fields}</h2>
            <FieldList type={record.type} fields={record.fields} filledOnly />
          </section>
          {children}
        </div>
        <RecordAside visit={visit} record={record} />
      </div>
      <section className="stack" aria-labelledby="why">
        <div className="row" data-spread>
          <h2 id="why">{words.why}</h2>
          <a className="button" href={loopHref(record.loopId)}>
            {words.loop}
          </a>
        </div>
        <p className="soft">{record.explanation.length > 0 ? blocks.why.says : blocks.why.none}</p>
        {record.explanation.map((decision) => (
          <Explanation key={decision.ref} decision={decision} />
        ))}
      </section>
    </article>
  )
}

function RecordHead({ record }: { record: RecordPageView }) {
  const labels = useLabels()
  const words = usePortalWords().record
  const newest = Math.max(record.version, ...record.versions.map((one) => one.version))
  return (
    <header className="stack" data-gap="tight">
      <div className="row">
        <Tag tone="blue">{labels.record(record.type)}</Tag>
        <MarkTags marks={record.marks} />
      </div>
      <h1>
        <RecordTitle record={record} />
      </h1>
      {record.subject.name && record.subject.name !== record.title && (
        <p>
          <a href={subjectHref(record.subject.id)}>
            <Given text={record.subject.name} />
          </a>
        </p>
      )}
      {record.version < newest && (
        <Notice tone="clock">
          <p>
            {words.pastNotice} <a href={recordHref(record.type, record.key)}>{words.toCurrent}</a>
          </p>
        </Notice>
      )}
    </header>
  )
}

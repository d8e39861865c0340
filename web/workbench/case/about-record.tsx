import { useQuery } from '@tanstack/react-query'
import { Answered } from '#web/blocks/application/answered.tsx'
import { ask } from '#web/blocks/ask.ts'
import type { CaseView } from '#web/blocks/cases/case-views.ts'
import { useDeclarations, useLabels } from '#web/blocks/declarations.tsx'
import { Explanation } from '#web/blocks/explanation.tsx'
import { FieldList } from '#web/blocks/field-list.tsx'
import { Given } from '#web/blocks/given.tsx'
import { MarkTags } from '#web/blocks/mark-tags.tsx'
import type { RecordPageView } from '#web/blocks/views/record-views.ts'
import { Details } from '#web/ui/details.tsx'
import { useWorkbenchWords } from '../words.ts'

/** The record that a case names, numbers masked; nothing where it names none. */
export function AboutRecord({ one }: { one: CaseView }) {
  const words = useWorkbenchWords().case
  const { aboutType: type, aboutKey: key } = one.form
  if (typeof type !== 'string' || typeof key !== 'string') return null
  return (
    <section className="stack" aria-labelledby="about">
      <h2 id="about">{words.about}</h2>
      <Read one={one} type={type} name={key} />
    </section>
  )
}

/** It is read for this case, once a visit: each reading is written down for the person. */
function Read({ one, type, name }: { one: CaseView; type: string; name: string }) {
  const { apps } = useDeclarations()
  const item = apps.flatMap(({ items = [] }) => items).find(({ code }) => code === one.item)
  const path = `/api/records/${type}/${encodeURIComponent(name)}?as=fields`
  const reason = { 'x-purpose': item?.purpose ?? 'service', 'x-case-no': one.no }
  const question = useQuery({
    queryKey: [path, one.no],
    queryFn: () => ask<RecordPageView>(path, reason),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return <Answered question={question}>{(record) => <Record record={record} />}</Answered>
}

function Record({ record }: { record: RecordPageView }) {
  const words = useWorkbenchWords().case
  const labels = useLabels()
  const [decision] = record.explanation
  return (
    <>
      <div className="row">
        <strong>
          <Given text={record.title} />
        </strong>
        <span className="soft">{labels.record(record.type)}</span>
        <MarkTags marks={record.marks} />
      </div>
      <FieldList type={record.type} fields={record.fields} filledOnly />
      {decision && (
        <Details summary={words.decision}>
          <Explanation decision={decision} />
        </Details>
      )}
    </>
  )
}

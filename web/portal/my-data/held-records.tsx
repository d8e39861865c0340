import { useLabels } from '#web/blocks/declarations.tsx'
import { Given } from '#web/blocks/given.tsx'
import { partyHref } from '#web/blocks/links.ts'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { fill, formatNumber } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import type { OwnDataView } from '../person-views.ts'
import { usePersonWords } from '../person-words.ts'
import { OwnRecord } from './own-record.tsx'

interface HeldRecordsProps {
  departments: OwnDataView['departments']
  today: string
}

/** What each department holds on whoever is signed in. */
export function HeldRecords({ departments, today }: HeldRecordsProps) {
  const words = usePersonWords().myData
  if (departments.length === 0) return <EmptyState title={words.none}>{words.noneSays}</EmptyState>
  return (
    <div className="stack" data-gap="loose">
      {departments.map((department) => (
        <Department key={department.source} department={department} today={today} />
      ))}
    </div>
  )
}

function Department({
  department: { source, party, records },
  today,
}: {
  department: OwnDataView['departments'][number]
  today: string
}) {
  const words = usePersonWords().myData
  const language = useLanguage()
  const name = <Given text={useLabels().source(source)} />
  return (
    <section className="stack" data-gap="tight">
      <h3 className="row" data-align="baseline">
        {party === null ? name : <a href={partyHref(party)}>{name}</a>}
        <span className="small faint">
          {fill(words.heldBy, { n: formatNumber(records.length, language) })}
        </span>
      </h3>
      <div>
        {records.map((record) => (
          <OwnRecord key={`${record.type} ${record.key}`} record={record} today={today} />
        ))}
      </div>
    </section>
  )
}

import type { ItemSummary } from '#web/blocks/cases/case-views.ts'
import { useCaseLabels } from '#web/blocks/cases/use-case-labels.ts'
import { SubmitButton } from '#web/ui/button.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { fill } from '#web/ui/format.ts'
import { SelectInput } from '#web/ui/select-input.tsx'
import { Tag } from '#web/ui/tag.tsx'
import type { PageProps, Visit } from '../visit.ts'
import { findItems, itemQuestion } from './find-items.ts'
import { StandingTag } from './item-standing.tsx'
import { timeWord } from './time-words.ts'
import { useServiceWords } from './words.ts'

/** What can be applied for: a list to search by name, by for whom and by department. Works without script. */
export function ServicesPage({ visit, data }: PageProps<{ list: { items: ItemSummary[] } }>) {
  const words = useServiceWords()
  const labels = useCaseLabels()
  const { items } = data.list
  const found = findItems(items, itemQuestion(visit.query), labels)
  return (
    <div className="page page-body stack" data-gap="loose">
      <header className="stack" data-gap="tight">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <p className="row">
          <a href="/progress">{words.toProgress}</a>
          <a href="/verify">{words.toVerify}</a>
          <a href="/services/late">{words.late.title}</a>
        </p>
      </header>
      <Filter visit={visit} departments={[...new Set(items.map(({ department }) => department))]} />
      <p className="soft" role="status">
        {fill(words.found, { n: found.length })}
      </p>
      {found.length === 0 ? (
        <EmptyState title={words.none}>{words.noneSays}</EmptyState>
      ) : (
        <ul className="service-list">
          {found.map((item) => (
            <li key={item.code}>
              <ServiceCard item={item} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function Filter({ visit, departments }: { visit: Visit; departments: string[] }) {
  const words = useServiceWords()
  const labels = useCaseLabels()
  const { q, audience, department } = itemQuestion(visit.query)
  const any = { id: '', label: words.any }
  const audiences = (['person', 'organisation'] as const).map((id) => ({ id, label: words.audiences[id] }))
  return (
    <form className="filter card" method="get">
      <label className="field filter-words">
        <span className="field-label">{words.q}</span>
        <input className="input" type="search" name="q" defaultValue={q} />
      </label>
      <SelectInput label={words.audience} name="audience" value={audience} choices={[any, ...audiences]} />
      <SelectInput
        label={words.department}
        name="department"
        value={department}
        choices={[any, ...departments.map((id) => ({ id, label: labels.department(id) }))]}
      />
      <div className="row filter-acts">
        <SubmitButton variant="primary">{words.find}</SubmitButton>
        {(q || audience || department) && (
          <a className="button" data-variant="quiet" href="/services">
            {words.clear}
          </a>
        )}
      </div>
    </form>
  )
}

function ServiceCard({ item }: { item: ItemSummary }) {
  const words = useServiceWords()
  const labels = useCaseLabels()
  const clock = item.clocks.find(({ clock }) => clock === item.mainClock)
  const time = clock && (clock.promised ?? clock.statutory)
  return (
    <article className="card service-card stack" data-gap="tight">
      <h2>
        <a href={`/services/${encodeURIComponent(item.code)}`}>{labels.item(item.code)}</a>
      </h2>
      <p className="soft">{labels.summary(item.code)}</p>
      <p className="row small">
        {item.standing && <StandingTag standing={item.standing} />}
        {item.isJoint && <Tag tone="blue">{words.joint}</Tag>}
        {item.kind === 'immediate' && <span>{words.immediate}</span>}
        {item.kind !== 'immediate' && time && (
          <span>{fill(words.takes, { time: timeWord(time, words) })}</span>
        )}
        <span className="soft">{labels.department(item.department)}</span>
      </p>
    </article>
  )
}

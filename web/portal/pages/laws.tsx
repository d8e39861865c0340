import { useLabels } from '#web/blocks/declarations.tsx'
import { Given } from '#web/blocks/given.tsx'
import { lawHref } from '#web/blocks/links.ts'
import type { MembersView, MemberView } from '#web/blocks/views/collection-views.ts'
import { SubmitButton } from '#web/ui/button.tsx'
import { DateInput } from '#web/ui/date-input.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { fill, formatDate, formatNumber } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Tag } from '#web/ui/tag.tsx'
import type { PageProps, Visit } from '../visit.ts'
import { usePortalWords } from '../words.ts'

const MOST = 300
const TYPE = 'law.article'

/** The library by name. */
export function LawsPage({ visit, data }: PageProps<{ laws: MembersView }>) {
  const words = usePortalWords().laws
  const language = useLanguage()
  const { members } = data.laws
  const shown = members.slice(0, MOST)
  return (
    <div className="page page-body stack" data-gap="loose">
      <header className="stack" data-gap="tight">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </header>
      <FindForm visit={visit} />
      {shown.length === 0 ? (
        <Nothing isAsked={['q', 'on'].some((name) => visit.query.get(name))} />
      ) : (
        <ol className="law-list">
          {shown.map((law) => (
            <LawEntry key={law.subject} law={law} visit={visit} />
          ))}
        </ol>
      )}
      {members.length > shown.length && (
        <p className="soft small">
          {fill(words.shown, {
            n: formatNumber(members.length, language),
            m: formatNumber(shown.length, language),
          })}
        </p>
      )}
    </div>
  )
}

function Nothing({ isAsked }: { isAsked: boolean }) {
  const words = usePortalWords().laws
  if (isAsked) return <EmptyState title={words.none}>{words.noneSays}</EmptyState>
  return <EmptyState title={words.empty}>{words.emptySays}</EmptyState>
}

function FindForm({ visit }: { visit: Visit }) {
  const words = usePortalWords().laws
  return (
    <form className="filter card" method="get">
      <label className="field filter-words">
        <span className="field-label">{words.q}</span>
        <input className="input" type="search" name="q" defaultValue={visit.query.get('q') ?? ''} />
      </label>
      <DateInput label={words.on} name="on" value={visit.query.get('on') ?? undefined} />
      <div className="filter-acts">
        <SubmitButton variant="primary">{words.find}</SubmitButton>
      </div>
    </form>
  )
}

function LawEntry({ law, visit }: { law: MemberView; visit: Visit }) {
  const words = usePortalWords().laws
  const labels = useLabels()
  const language = useLanguage()
  const on = visit.query.get('on')
  const { level, effective, expired } = law.fields
  return (
    <li>
      <h2>
        <a href={on ? `${lawHref(law.name)}?on=${encodeURIComponent(on)}` : lawHref(law.name)}>
          <Given text={law.name} />
        </a>
      </h2>
      <p className="entry-facts small soft">
        {typeof level === 'string' && <span>{labels.value(TYPE, 'level', level)}</span>}
        {typeof effective === 'string' && (
          <span>{fill(words.effective, { date: formatDate(effective, language) })}</span>
        )}
        <span>{fill(words.articles, { n: formatNumber(law.records, language) })}</span>
        {expired === true && <Tag tone="clock">{words.repealed}</Tag>}
      </p>
    </li>
  )
}

import { withQuery } from '#web/blocks/links.ts'
import type { MembersView } from '#web/blocks/views/collection-views.ts'
import type { RecordView } from '#web/blocks/views/record-views.ts'
import { ButtonLink } from '#web/ui/button.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { fill, formatNumber } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Pager } from '#web/ui/pager.tsx'
import { type Catalogue, readCatalogue } from '../policy-catalogue.ts'
import { PolicyEntryView } from '../policy-entry.tsx'
import { PolicyFilter } from '../policy-filter.tsx'
import { PolicyStatistics } from '../policy-statistics.tsx'
import { readReported } from '../reported-counts.ts'
import type { PageProps, Visit } from '../visit.ts'
import { usePortalWords } from '../words.ts'

interface PoliciesData {
  catalogue: MembersView
  figures: { records: RecordView[] } | null
}

/** The catalogue: filtered by words, area, level and day; beside it what is counted here and what the report says. */
export function PoliciesPage({ visit, data }: PageProps<PoliciesData>) {
  const words = usePortalWords().policies
  const catalogue = readCatalogue(data.catalogue.members, visit.query)
  return (
    <div className="page page-body stack" data-gap="loose">
      <header className="stack" data-gap="tight">
        <div className="row" data-spread>
          <h1>{words.title}</h1>
          <ButtonLink href="/policies/graph">{words.graph}</ButtonLink>
        </div>
        <p className="lead">{words.lead}</p>
      </header>
      {data.catalogue.members.length === 0 && !visit.query.has('on') ? (
        <EmptyState title={words.empty}>{words.emptySays}</EmptyState>
      ) : (
        <>
          <PolicyFilter visit={visit} />
          <div className="columns">
            <Listed visit={visit} catalogue={catalogue} />
            <PolicyStatistics
              catalogue={catalogue}
              reported={readReported(visit.apps, data.figures?.records ?? [])}
            />
          </div>
        </>
      )}
    </div>
  )
}

const PAGE_SIZE = 30

function Listed({ visit, catalogue }: { visit: Visit; catalogue: Catalogue }) {
  const words = usePortalWords()
  const language = useLanguage()
  const from = Math.max(0, Number(visit.query.get('from')) || 0)
  const shown = catalogue.entries.slice(from, from + PAGE_SIZE)
  if (shown.length === 0) return <Nothing />
  const says = fill(words.policies.shown, {
    n: formatNumber(catalogue.entries.length, language),
    from: from + 1,
    to: from + shown.length,
  })
  const next = from + PAGE_SIZE < catalogue.entries.length ? `${from + PAGE_SIZE}` : null
  return (
    <div className="stack">
      <p className="small soft">{says}</p>
      <ol className="entry-list">
        {shown.map((entry) => (
          <PolicyEntryView key={entry.key} entry={entry} />
        ))}
      </ol>
      <Pager
        label={words.policies.title}
        shown={says}
        first={
          from > 0 ? { href: withQuery(visit.url, { from: null }), label: words.search.first } : undefined
        }
        next={next ? { href: withQuery(visit.url, { from: next }), label: words.policies.more } : undefined}
      />
    </div>
  )
}

function Nothing() {
  const words = usePortalWords().policies
  const clear = <ButtonLink href="/policies">{words.clear}</ButtonLink>
  return (
    <EmptyState title={words.none} action={clear}>
      {words.noneSays}
    </EmptyState>
  )
}

import { Given } from '#web/blocks/given.tsx'
import { policyHref, withQuery } from '#web/blocks/links.ts'
import type { RecordView, SearchView } from '#web/blocks/views.ts'
import { ButtonLink } from '#web/ui/button.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { fill, formatNumber } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Pager } from '#web/ui/pager.tsx'
import { PolicyEntry } from '../policy-entry.tsx'
import { PolicyFilter } from '../policy-filter.tsx'
import { PolicyStatistics } from '../policy-statistics.tsx'
import type { PolicyStatisticsView } from '../policy-statistics-view.ts'
import type { PageProps, Visit } from '../visit.ts'
import { usePortalWords } from '../words.ts'

interface PoliciesData {
  list: { records: RecordView[]; next: string | null }
  statistics: PolicyStatisticsView | null
  found?: SearchView | null
}

/** The catalogue: filtered by words, area, level and day; beside it what is counted here and what the report says. */
export function PoliciesPage({ visit, data }: PageProps<PoliciesData>) {
  const words = usePortalWords().policies
  return (
    <div className="page page-body stack" data-gap="loose">
      <header className="stack" data-gap="tight">
        <div className="row" data-spread>
          <h1>{words.title}</h1>
          <ButtonLink href="/policies/graph">{words.graph}</ButtonLink>
        </div>
        <p className="lead">{words.lead}</p>
      </header>
      <PolicyFilter visit={visit} />
      <div className="columns">
        {data.found ? <Found found={data.found} /> : <Listed visit={visit} list={data.list} />}
        {data.statistics && <PolicyStatistics statistics={data.statistics} />}
      </div>
    </div>
  )
}

function Listed({ visit, list }: { visit: Visit; list: PoliciesData['list'] }) {
  const words = usePortalWords().policies
  const search = usePortalWords().search
  const language = useLanguage()
  if (list.records.length === 0) return <Nothing />
  const isLater = visit.query.has('after')
  return (
    <div className="stack">
      <ol className="entry-list">
        {list.records.map((record) => (
          <PolicyEntry key={record.key} record={record} />
        ))}
      </ol>
      <Pager
        label={words.title}
        shown={fill(words.shown, { n: formatNumber(list.records.length, language) })}
        first={isLater ? { href: withQuery(visit.url, { after: null }), label: search.first } : undefined}
        next={list.next ? { href: withQuery(visit.url, { after: list.next }), label: words.more } : undefined}
      />
    </div>
  )
}

function Found({ found }: { found: SearchView }) {
  if (found.results.length === 0) return <Nothing />
  return (
    <ol className="entry-list">
      {found.results.map((hit) => (
        <li key={hit.id}>
          <h2>
            <a href={hit.key ? policyHref(hit.key) : hit.href}>
              <Given text={hit.title} />
            </a>
          </h2>
          {hit.snippet && hit.snippet !== hit.title && (
            <p className="small soft">
              <Given text={hit.snippet} />
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}

function Nothing() {
  const words = usePortalWords().policies
  return (
    <EmptyState
      title={words.none}
      action={
        <a className="button" href="/policies">
          {words.clear}
        </a>
      }
    >
      {words.noneSays}
    </EmptyState>
  )
}

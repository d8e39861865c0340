import { useDeclarations } from '#web/blocks/declarations.tsx'
import { Given } from '#web/blocks/given.tsx'
import { HitList } from '#web/blocks/hit-list.tsx'
import { withQuery } from '#web/blocks/links.ts'
import type { SearchView } from '#web/blocks/views/search-views.ts'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { fill, formatNumber } from '#web/ui/format.ts'
import { Icon } from '#web/ui/icon.tsx'
import { useLanguage } from '#web/ui/language.tsx'
import { Pager } from '#web/ui/pager.tsx'
import { kindWords } from '../kind-words.ts'
import type { PageProps, Visit } from '../visit.ts'
import { usePortalWords } from '../words.ts'

/** What was found, by kind, narrowed by facets. Everything is a link, so it works without script. */
export function SearchPage({ visit, data }: PageProps<{ search?: SearchView }>) {
  const words = usePortalWords().search
  const { search } = data
  const q = visit.query.get('q')?.trim() ?? ''
  return (
    <div className="page page-body stack" data-gap="loose">
      {search ? (
        <Found search={search} visit={visit} />
      ) : (
        <>
          <h1>{words.title}</h1>
          <EmptyState title={q ? fill(words.none, { q }) : words.start}>{words.startSays}</EmptyState>
        </>
      )}
    </div>
  )
}

function Found({ search, visit }: { search: SearchView; visit: Visit }) {
  const words = usePortalWords().search
  const language = useLanguage()
  const hasFacets = visit.query.has('kind') && Object.keys(search.facets).length > 0
  const says = fill(search.totalIsExact ? words.found : words.foundAbout, {
    n: formatNumber(search.total, language),
    ms: formatNumber(search.tookMs, language, 0),
  })
  return (
    <>
      <header className="stack" data-gap="tight">
        <h1>{fill(words.titleFor, { q: search.q })}</h1>
        <p className="soft small">{says}</p>
      </header>
      <Kinds search={search} visit={visit} />
      <div className={hasFacets ? 'columns found' : undefined} data-side="start">
        <div className="stack" data-gap="loose">
          {search.results.length === 0 ? (
            <EmptyState title={fill(words.none, { q: search.q })}>{words.noneSays}</EmptyState>
          ) : (
            <HitList hits={search.results} />
          )}
          <Pages search={search} visit={visit} />
        </div>
        {hasFacets && <Facets search={search} visit={visit} />}
      </div>
    </>
  )
}

function Kinds({ search, visit }: { search: SearchView; visit: Visit }) {
  const words = usePortalWords()
  const { apps, labels } = useDeclarations()
  const language = useLanguage()
  const names = kindWords(apps, labels, words)
  const chosen = visit.query.get('kind')
  const to = (kind: string | null) => withoutFacets(visit, { kind, after: null })
  return (
    <nav className="tabs-list" aria-label={words.search.byKind}>
      <a className="tab" href={to(null)} aria-current={chosen ? undefined : 'page'}>
        {words.search.all}
      </a>
      {search.kinds.map(({ kind, count }) => (
        <a key={kind} className="tab" href={to(kind)} aria-current={chosen === kind ? 'page' : undefined}>
          {names[kind] ?? kind} <span className="faint small">{formatNumber(count, language)}</span>
        </a>
      ))}
    </nav>
  )
}

function Facets({ search, visit }: { search: SearchView; visit: Visit }) {
  const words = usePortalWords().search
  const { apps, labels } = useDeclarations()
  const kind = visit.query.get('kind')
  const facets = Object.entries(search.facets).filter(([, values]) => values.length > 0)
  const types = apps.flatMap((app) => app.records).filter((record) => !kind || record.search?.kind === kind)
  const typeOf = (name: string) => types.find((record) => record.search?.facets?.includes(name))?.type ?? ''
  return (
    <aside className="stack facets" aria-label={words.facets}>
      {facets.map(([name, values]) => (
        <section key={name}>
          <h2 className="field-label">{labels.field(typeOf(name), name)}</h2>
          <ul>
            {shownOf(values, visit.query.get(`facet.${name}`)).map(({ value, count }) => (
              <FacetLink
                key={value}
                visit={visit}
                name={`facet.${name}`}
                value={value}
                count={count}
                word={labels.value(typeOf(name), name, value)}
              />
            ))}
          </ul>
        </section>
      ))}
    </aside>
  )
}

const MOST = 10

/** The most frequent values, and the chosen one whatever its count. */
function shownOf(values: SearchView['facets'][string], chosen: string | null) {
  return values.filter((one, i) => i < MOST || one.value === chosen)
}

interface FacetLinkProps {
  visit: Visit
  name: string
  value: string
  count: number
  word: string
}

function FacetLink({ visit, name, value, count, word }: FacetLinkProps) {
  const language = useLanguage()
  const words = usePortalWords().search
  const isChosen = visit.query.get(name) === value
  const href = withQuery(visit.url, { [name]: isChosen ? null : value, after: null })
  return (
    <li>
      <a href={href} className="facet" aria-current={isChosen || undefined}>
        <span>
          <Given text={word} />
        </span>
        {isChosen ? (
          <Icon name="close" size="small" label={words.remove} />
        ) : (
          <span className="faint">{formatNumber(count, language)}</span>
        )}
      </a>
    </li>
  )
}

function Pages({ search, visit }: { search: SearchView; visit: Visit }) {
  const words = usePortalWords().search
  const language = useLanguage()
  const isLater = visit.query.has('after')
  if (!search.next && !isLater) return null
  return (
    <Pager
      label={words.title}
      shown={fill(words.page, { n: formatNumber(search.results.length, language) })}
      first={isLater ? { href: withQuery(visit.url, { after: null }), label: words.first } : undefined}
      next={
        search.next ? { href: withQuery(visit.url, { after: search.next }), label: words.next } : undefined
      }
    />
  )
}

/** A facet belongs to its kind, so choosing another kind drops them. */
function withoutFacets(visit: Visit, changes: Record<string, string | null>): string {
  const facets = [...visit.query.keys()].filter((name) => name.startsWith('facet.'))
  return withQuery(visit.url, { ...Object.fromEntries(facets.map((name) => [name, null])), ...changes })
}

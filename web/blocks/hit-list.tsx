import { dayOf, formatDate } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { useLabels } from './declarations.tsx'
import { Given } from './given.tsx'
import { hitHref } from './links.ts'
import { MarkedText } from './marked-text.tsx'
import type { Hit } from './views/search-views.ts'

/** What a search found, with the found places marked. */
export function HitList({ hits }: { hits: Hit[] }) {
  return (
    <ol className="hit-list">
      {hits.map((hit) => (
        <HitEntry key={`${hit.kind} ${hit.id}`} hit={hit} />
      ))}
    </ol>
  )
}

function HitEntry({ hit }: { hit: Hit }) {
  const language = useLanguage()
  const labels = useLabels()
  return (
    <li>
      <h2>
        <a href={hitHref(hit)}>
          <MarkedText text={hit.title} marks={hit.marks} />
        </a>
      </h2>
      {hit.snippet && hit.snippet !== hit.title && (
        <p className="hit-snippet">
          <MarkedText text={hit.snippet} marks={hit.snippetMarks} />
        </p>
      )}
      <p className="row small faint">
        {hit.subtitle && <Given text={hit.subtitle} />}
        {hit.type && <Tag>{labels.record(hit.type)}</Tag>}
        {hit.at && (
          <time dateTime={hit.at}>{formatDate(hit.at.length > 10 ? dayOf(hit.at) : hit.at, language)}</time>
        )}
      </p>
    </li>
  )
}

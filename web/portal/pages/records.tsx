import { useDeclarations } from '#web/blocks/declarations.tsx'
import { withQuery } from '#web/blocks/links.ts'
import { listColumns } from '#web/blocks/list-columns.ts'
import { RecordsBlock } from '#web/blocks/records-block.tsx'
import type { RecordView } from '#web/blocks/views/record-views.ts'
import { ButtonLink, SubmitButton } from '#web/ui/button.tsx'
import { fill, formatNumber } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Pager } from '#web/ui/pager.tsx'
import { SelectInput } from '#web/ui/select-input.tsx'
import { enumOf } from '../enum-of.ts'
import type { PageProps, Visit } from '../visit.ts'
import { usePortalWords } from '../words.ts'

interface RecordsData {
  list: { records: RecordView[]; next: string | null }
}

/** All public records of one type, the newest first, in the columns its app declares. */
export function RecordsPage({ visit, data }: PageProps<RecordsData>) {
  const { apps, labels } = useDeclarations()
  const words = usePortalWords()
  const language = useLanguage()
  const type = visit.params.type ?? ''
  const { records, next } = data.list
  const isLater = visit.query.has('after')
  return (
    <div className="page page-body stack" data-gap="loose">
      <h1>{labels.record(type)}</h1>
      <FacetForm visit={visit} type={type} />
      <RecordsBlock block={{ block: 'records', type, columns: listColumns(apps, type) }} data={data.list} />
      <Pager
        label={labels.record(type)}
        shown={fill(words.search.page, { n: formatNumber(records.length, language) })}
        first={
          isLater ? { href: withQuery(visit.url, { after: null }), label: words.search.first } : undefined
        }
        next={next ? { href: withQuery(visit.url, { after: next }), label: words.search.next } : undefined}
      />
    </div>
  )
}

/** Narrows the list by the declared facets that have a fixed set of values. A plain form. */
function FacetForm({ visit, type }: { visit: Visit; type: string }) {
  const { labels } = useDeclarations()
  const words = usePortalWords().policies
  const declared = labels.declared(type)
  const facets = (declared?.search?.facets ?? []).filter((name) => enumOf(declared, name).length > 0)
  if (facets.length === 0) return null
  const isSet = facets.some((name) => visit.query.get(`facet.${name}`))
  return (
    <form className="filter card" method="get">
      {facets.map((name) => (
        <SelectInput
          key={name}
          label={labels.field(type, name)}
          name={`facet.${name}`}
          value={visit.query.get(`facet.${name}`) ?? ''}
          choices={[
            { id: '', label: words.any },
            ...enumOf(declared, name).map((id) => ({ id, label: labels.value(type, name, id) })),
          ]}
        />
      ))}
      <div className="row filter-acts">
        <SubmitButton variant="primary">{words.apply}</SubmitButton>
        {isSet && (
          <ButtonLink variant="quiet" href={visit.url.split('?')[0] ?? '/'}>
            {words.clear}
          </ButtonLink>
        )}
      </div>
    </form>
  )
}

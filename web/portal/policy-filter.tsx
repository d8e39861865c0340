import { useLabels } from '#web/blocks/declarations.tsx'
import { SubmitButton } from '#web/ui/button.tsx'
import { DateInput } from '#web/ui/date-input.tsx'
import { SelectInput } from '#web/ui/select-input.tsx'
import { enumOf } from './enum-of.ts'
import type { Visit } from './visit.ts'
import { usePortalWords } from './words.ts'

const TYPE = 'policy.document'
const FILTERS = ['area', 'level', 'status'] as const

/** Narrows the catalogue; a plain form whose choices come from the declaration. */
export function PolicyFilter({ visit }: { visit: Visit }) {
  const words = usePortalWords().policies
  const labels = useLabels()
  const declared = labels.declared(TYPE)
  const isSet = [...visit.query.values()].some((value) => value !== '')
  return (
    <form className="filter card" method="get">
      <label className="field filter-words">
        <span className="field-label">{words.q}</span>
        <input className="input" type="search" name="q" defaultValue={visit.query.get('q') ?? ''} />
      </label>
      {FILTERS.map((name) => (
        <SelectInput
          key={name}
          label={labels.field(TYPE, name)}
          name={`facet.${name}`}
          value={visit.query.get(`facet.${name}`) ?? ''}
          choices={[
            { id: '', label: words.any },
            ...enumOf(declared, name).map((id) => ({ id, label: labels.value(TYPE, name, id) })),
          ]}
        />
      ))}
      <DateInput label={words.on} name="on" value={visit.query.get('on') ?? undefined} />
      <div className="row filter-acts">
        <SubmitButton variant="primary">{words.apply}</SubmitButton>
        {isSet && (
          <a className="button" data-variant="quiet" href="/policies">
            {words.clear}
          </a>
        )}
      </div>
    </form>
  )
}

import { useState } from 'react'
import { go } from '#web/blocks/application/router.ts'
import { useAsk } from '#web/blocks/application/use-ask.ts'
import { useDeclarations } from '#web/blocks/declarations.tsx'
import { fill, formatNumber } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { SegmentedLinks } from '#web/ui/segmented.tsx'
import { type Choice, Select } from '#web/ui/select.tsx'
import { useReasonWords } from '../reason-word.ts'
import type { BalanceSheet, QuarantinePage } from '../views.ts'
import { useConsoleWords } from '../words.ts'
import { filterHref, isNarrowed, type QuarantineFilter } from './quarantine-filter.ts'

interface FiltersProps {
  filter: QuarantineFilter
  /** How often each reason stands among what matches. */
  reasons: QuarantinePage['reasons']
}

/** Any of the choices stands for "all". */
const ANY = '*'

/** What the list can be narrowed to: state, source, file, type, and the reasons with their counts. */
export function QuarantineFilters({ filter, reasons }: FiltersProps) {
  const words = useConsoleWords().quarantine
  return (
    <div className="stack filters">
      <div className="filter-bar">
        <States filter={filter} />
        <Places filter={filter} />
        {isNarrowed(filter) && (
          <a className="small" href={filterHref({ ...filter, source: '', import: '', type: '', reason: '' })}>
            {words.clear}
          </a>
        )}
      </div>
      {reasons.length > 0 && <Reasons filter={filter} reasons={reasons} />}
    </div>
  )
}

function States({ filter }: { filter: QuarantineFilter }) {
  const words = useConsoleWords().quarantine
  const choices = Object.entries(words.states).map(([id, label]) => ({
    id,
    label,
    href: filterHref({ ...filter, state: id, reason: '' }),
  }))
  return <SegmentedLinks label={words.state} value={filter.state} choices={choices} />
}

function Places({ filter }: { filter: QuarantineFilter }) {
  const words = useConsoleWords().quarantine
  const { apps, labels } = useDeclarations()
  const { data: sheet } = useAsk<BalanceSheet>('/api/balance')
  const sources = sheet?.sources.filter((one) => one.quarantined > 0).map((one) => one.source) ?? []
  const files = sheet?.imports.filter((one) => one.quarantined > 0) ?? []
  const types = apps.flatMap((app) => app.records.map((record) => record.type))
  const narrow = (name: 'source' | 'import' | 'type') => (id: string) =>
    go(filterHref({ ...filter, reason: '', [name]: id === ANY ? '' : id }))
  return (
    <>
      <Select
        label={words.source}
        choices={withAny(
          words.anySource,
          filter.source,
          sources.map((id) => ({ id, label: labels.source(id) })),
        )}
        value={filter.source || ANY}
        onChange={narrow('source')}
      />
      <Select
        label={words.file}
        choices={withAny(
          words.anyFile,
          filter.import,
          files.map((one) => ({ id: one.importId, label: one.file ?? one.importId })),
        )}
        value={filter.import || ANY}
        onChange={narrow('import')}
      />
      <Select
        label={words.type}
        choices={withAny(
          words.anyType,
          filter.type,
          types.map((id) => ({ id, label: labels.record(id) })),
        )}
        value={filter.type || ANY}
        onChange={narrow('type')}
      />
    </>
  )
}

/** A choice that is set stays in the list, also when nothing is left of it. */
function withAny(any: string, chosen: string, choices: Choice[]): Choice[] {
  const isThere = chosen === '' || choices.some((one) => one.id === chosen)
  return [{ id: ANY, label: any }, ...choices, ...(isThere ? [] : [{ id: chosen, label: chosen }])]
}

/** So many reasons are shown before the others are asked for. */
const FIRST = 6

function Reasons({ filter, reasons }: FiltersProps) {
  const words = useConsoleWords().quarantine
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? reasons : reasons.slice(0, FIRST)
  const { short } = useReasonWords()
  const language = useLanguage()
  return (
    <nav className="chips" aria-label={words.reasons}>
      {shown.map(({ code, count }) => (
        <a
          key={code}
          className="chip"
          href={filterHref({ ...filter, reason: filter.reason === code ? '' : code })}
          aria-current={filter.reason === code ? 'true' : undefined}
          title={code}
        >
          <span className="chip-text">{short(code)}</span>
          <strong>{formatNumber(count, language)}</strong>
        </a>
      ))}
      {shown.length < reasons.length && (
        <button type="button" className="chip" onClick={() => setWhole(true)}>
          {fill(words.moreReasons, { n: reasons.length - shown.length })}
        </button>
      )}
    </nav>
  )
}

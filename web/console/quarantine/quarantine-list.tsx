import type { Key } from 'react'
import { useLabels } from '#web/blocks/declarations.tsx'
import { Given } from '#web/blocks/given.tsx'
import { useWords } from '#web/blocks/words.ts'
import { Checkbox } from '#web/ui/checkbox.tsx'
import { Dot } from '#web/ui/dot.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { firstClause } from '../first-clause.ts'
import type { QuarantineRow } from '../views.ts'
import { useConsoleWords } from '../words.ts'
import { filterHref, type QuarantineFilter } from './quarantine-filter.ts'
import { rowName } from './row-name.ts'
import { rowTitle } from './row-title.ts'
import { useKnownTypes } from './use-known-types.ts'

interface QuarantineListProps {
  rows: QuarantineRow[]
  filter: QuarantineFilter
  /** The row that is open beside the list. */
  open: string | null
  ticked: ReadonlySet<Key>
  onTick: (id: string) => void
}

/** The refused rows; each opens beside the list. */
export function QuarantineList({ rows, filter, open, ticked, onTick }: QuarantineListProps) {
  const words = useConsoleWords().quarantine
  const titleOf = useTitle()
  return (
    <ol className="rows" aria-label={words.list}>
      {rows.map((row) => (
        <li key={row.id} data-open={row.id === open || undefined} data-row={row.id}>
          {row.state === 'open' && (
            <Checkbox
              aria-label={`${words.tick}: ${titleOf(row)}`}
              isSelected={ticked.has(row.id)}
              onChange={() => onTick(row.id)}
            />
          )}
          <a
            id={`row-${row.id}`}
            className="row-link"
            href={filterHref(filter, row.id)}
            aria-current={row.id === open ? 'true' : undefined}
          >
            <RowLines row={row} title={titleOf(row)} />
          </a>
        </li>
      ))}
    </ol>
  )
}

function useTitle(): (row: QuarantineRow) => string {
  const typeOf = useKnownTypes()
  return (row) => {
    const { record, known } = typeOf(row.type)
    return rowTitle(row, { known, title: record?.title ?? [] })
  }
}

function RowLines({ row, title }: { row: QuarantineRow; title: string }) {
  const words = useConsoleWords().quarantine
  const { colon } = useWords()
  const labels = useLabels()
  const [first, ...others] = row.reasons
  return (
    <>
      <span className="row-title">
        <Given text={title} />
      </span>
      {first && (
        <span className="small row-reason">
          {first.field && `${labels.field(row.type, first.field)}${colon}`}
          {firstClause(first.message)}
          {others.length > 0 && <Tag tone="danger">+{others.length}</Tag>}
        </span>
      )}
      <span className="small faint">
        {labels.record(row.type)}
        <Dot />
        <Given text={labels.source(row.source)} />
        <Dot />
        {rowName(row, words)}
      </span>
    </>
  )
}

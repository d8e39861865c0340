import { useState } from 'react'
import { go } from '#web/blocks/application/router.ts'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { fill } from '#web/ui/format.ts'
import { toast } from '#web/ui/toast.tsx'
import type { QuarantinePage, QuarantineRow, Resent } from '../views.ts'
import { useConsoleWords } from '../words.ts'
import { LastOutcome, type Settled } from './last-outcome.tsx'
import { QuarantineDetail } from './quarantine-detail.tsx'
import { filterHref, type QuarantineFilter } from './quarantine-filter.ts'
import { QuarantineRows } from './quarantine-rows.tsx'
import { rowName } from './row-name.ts'
import type { MoreRows } from './use-quarantine.ts'
import { focusRow } from './use-row-keys.ts'

interface WorkplaceProps {
  filter: QuarantineFilter
  open: string | null
  list: QuarantinePage
  more: MoreRows
}

/** The list and the open row side by side; when a row is settled the next one opens by itself. */
export function QuarantineWorkplace({ filter, open, list, more }: WorkplaceProps) {
  const words = useConsoleWords()
  const [last, setLast] = useState<Settled | null>(null)
  const row = list.rows.find((one) => one.id === open)

  function onSettled(settled: QuarantineRow, resent: Resent | null) {
    const name = rowName(settled, words.quarantine)
    setLast(resent?.outcome === 'warned' ? { name, type: settled.type, resent } : null)
    if (resent && resent.outcome !== 'warned') toast(fill(words.mend.outcome[resent.outcome], { row: name }))
    go(filterHref(filter, nextOf(list.rows, settled.id)), { replace: true })
  }
  function onLeave() {
    go(filterHref(filter))
    requestAnimationFrame(() => focusRow(open ?? undefined))
  }
  return (
    <div className="workplace">
      <QuarantineRows filter={filter} open={open} list={list} more={more} />
      <div className="workplace-open">
        {last && <LastOutcome settled={last} onClose={() => setLast(null)} />}
        {row && (
          <QuarantineDetail
            key={row.id}
            row={row}
            backHref={filterHref(filter)}
            onSettled={(resent) => onSettled(row, resent)}
            onLeave={onLeave}
          />
        )}
        {!row && <NothingOpen isGone={open !== null} />}
      </div>
    </div>
  )
}

function NothingOpen({ isGone }: { isGone: boolean }) {
  const words = useConsoleWords().quarantine
  return (
    <EmptyState title={isGone ? words.gone : words.choose}>
      {isGone ? words.goneSays : words.chooseSays}
    </EmptyState>
  )
}

/** The row below, else the one above; none when it was the only one. */
function nextOf(rows: QuarantineRow[], id: string): string | undefined {
  const at = rows.findIndex((row) => row.id === id)
  return (rows[at + 1] ?? rows[at - 1])?.id
}

import { Answered } from '#web/blocks/application/answered.tsx'
import { usePlace } from '#web/blocks/application/router.ts'
import { ButtonLink } from '#web/ui/button.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { ScreenHead } from '../screen-head.tsx'
import { useConsoleWords } from '../words.ts'
import { filterHref, isNarrowed, type QuarantineFilter, readFilter } from './quarantine-filter.ts'
import { QuarantineFilters } from './quarantine-filters.tsx'
import { QuarantineWorkplace } from './quarantine-workplace.tsx'
import { useQuarantine } from './use-quarantine.ts'

/** What was refused: find it, see why, mend it, send it again or set it aside. */
export function QuarantineScreen() {
  const words = useConsoleWords()
  const { query } = usePlace()
  const filter = readFilter(query)
  const open = query.get('row')
  const rows = useQuarantine(filter)
  return (
    <div className="screen quarantine" data-open={open !== null || undefined}>
      <ScreenHead title={words.nav.quarantine} lead={words.quarantine.lead} />
      <Answered question={rows}>
        {(list) => (
          <>
            <QuarantineFilters filter={filter} reasons={list.reasons} />
            {list.rows.length === 0 && open === null ? (
              <NoRows filter={filter} />
            ) : (
              <QuarantineWorkplace
                key={filterHref(filter)}
                filter={filter}
                open={open}
                list={list}
                more={rows.more}
              />
            )}
          </>
        )}
      </Answered>
    </div>
  )
}

function NoRows({ filter }: { filter: QuarantineFilter }) {
  const words = useConsoleWords().quarantine
  const settled = words.emptySettled[filter.state]
  if (!isNarrowed(filter) && settled) {
    return <EmptyState title={words.states[filter.state] ?? ''}>{settled}</EmptyState>
  }
  if (!isNarrowed(filter)) return <EmptyState title={words.empty}>{words.emptySays}</EmptyState>
  return (
    <EmptyState
      title={words.emptyFiltered}
      action={<ButtonLink href="/console/quarantine">{words.clear}</ButtonLink>}
    >
      {words.emptyFilteredSays}
    </EmptyState>
  )
}

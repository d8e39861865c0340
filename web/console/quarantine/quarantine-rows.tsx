import { useCallback, useMemo, useState } from 'react'
import { Button } from '#web/ui/button.tsx'
import { Checkbox } from '#web/ui/checkbox.tsx'
import { fill, formatNumber } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import type { QuarantinePage } from '../views.ts'
import { useConsoleWords } from '../words.ts'
import type { QuarantineFilter } from './quarantine-filter.ts'
import { QuarantineKeys } from './quarantine-keys.tsx'
import { QuarantineList } from './quarantine-list.tsx'
import { ResendMany } from './resend-many.tsx'
import type { MoreRows } from './use-quarantine.ts'
import { useRowKeys } from './use-row-keys.ts'

interface QuarantineRowsProps {
  filter: QuarantineFilter
  open: string | null
  list: QuarantinePage
  more: MoreRows
}

/** The list with what can be done to many rows at once. */
export function QuarantineRows({ filter, open, list, more }: QuarantineRowsProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const ids = useMemo(() => list.rows.map((row) => row.id), [list])
  const ticked = useMemo(() => new Set(ids.filter((id) => chosen.has(id))), [ids, chosen])
  const onTick = useCallback((id: string) => setChosen((old) => toggled(old, id)), [])
  useRowKeys({ rows: ids, onTick })
  return (
    <section className="workplace-rows stack" data-gap="tight">
      {filter.state === 'open' && ids.length > 0 && (
        <Ticked ids={ids} ticked={ticked} onChoose={(all) => setChosen(new Set(all))} />
      )}
      <QuarantineList rows={list.rows} filter={filter} open={open} ticked={ticked} onTick={onTick} />
      <Shown shown={ids.length} total={list.total} more={more} />
      <QuarantineKeys />
    </section>
  )
}

interface TickedProps {
  ids: string[]
  ticked: ReadonlySet<string>
  onChoose: (ids: string[]) => void
}

function Ticked({ ids, ticked, onChoose }: TickedProps) {
  const words = useConsoleWords().quarantine
  const isAll = ticked.size === ids.length
  return (
    <div className="row rows-head" data-spread>
      <Checkbox
        isSelected={isAll}
        isIndeterminate={ticked.size > 0 && !isAll}
        onChange={(all) => onChoose(all ? ids : [])}
      >
        <span className="small">
          {ticked.size > 0 ? fill(words.ticked, { n: ticked.size }) : words.tickAll}
        </span>
      </Checkbox>
      {ticked.size > 0 && <ResendMany ids={[...ticked]} onDone={() => onChoose([])} />}
    </div>
  )
}

function Shown({ shown, total, more }: { shown: number; total: number; more: MoreRows }) {
  const words = useConsoleWords().common
  const language = useLanguage()
  const numbers = { n: formatNumber(shown, language), total: formatNumber(total, language) }
  return (
    <div className="row small soft" data-spread>
      <span>{fill(words.shown, numbers)}</span>
      {more.isThere && (
        <Button size="small" onPress={more.show} isDisabled={more.isComing}>
          {words.more}
        </Button>
      )}
    </div>
  )
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids)
  if (!next.delete(id)) next.add(id)
  return next
}

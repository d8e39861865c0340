import { type ReactNode, useState } from 'react'
import { go } from '#web/blocks/application/router.ts'
import { useCaseLabels } from '#web/blocks/cases/use-case-labels.ts'
import { useDeclarations } from '#web/blocks/declarations.tsx'
import { Given } from '#web/blocks/given.tsx'
import { Checkbox } from '#web/ui/checkbox.tsx'
import { fill } from '#web/ui/format.ts'
import { type Column, Table } from '#web/ui/table.tsx'
import { useOfficers } from '../use-colleagues.ts'
import type { DeskView } from '../views.ts'
import { useWorkbenchWords } from '../words.ts'
import { BatchBar } from './batch-bar.tsx'
import { DeskDue } from './desk-due.tsx'
import { useQueueKeys } from './use-queue-keys.ts'

interface QueueTableProps {
  rows: DeskView[]
  now: string
  department: string
}

/** The queue as a table worked by keyboard: J and K move, Enter opens, X selects for a step taken of several at once. */
export function QueueTable({ rows, now, department }: QueueTableProps) {
  const words = useWorkbenchWords().queue
  const labels = useCaseLabels()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const toggle = (key: string) => setChosen((before) => toggled(before, key))
  const frame = useQueueKeys({ onSelect: toggle, onOpen: (key) => go(caseHref(key.split(' ')[0]!)) })
  const columns = useColumns({ now, chosen, toggle })
  return (
    <div ref={frame} className="queue">
      <Table
        caption={fill(words.caption, { department: labels.department(department) })}
        captionHidden
        stacks
        columns={columns}
        rows={rows}
        rowKey={keyOf}
      />
      <BatchBar chosen={rows.filter((row) => chosen.has(keyOf(row)))} onClear={() => setChosen(new Set())} />
    </div>
  )
}

function toggled(before: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const after = new Set(before)
  if (!after.delete(key)) after.add(key)
  return after
}

export function caseHref(no: string): string {
  return `/workbench/cases/${encodeURIComponent(no)}`
}

function keyOf({ no, desk }: DeskView): string {
  return `${no} ${desk}`
}

interface Choosing {
  now: string
  chosen: ReadonlySet<string>
  toggle: (key: string) => void
}

function useColumns({ now, chosen, toggle }: Choosing): Column<DeskView>[] {
  const words = useWorkbenchWords().queue
  const labels = useCaseLabels()
  const laneWord = useLaneWord()
  const names = new Map(useOfficers().map(({ id, name }) => [id, name]))
  const box = (row: DeskView): ReactNode => (
    <Checkbox aria-label={row.no} isSelected={chosen.has(keyOf(row))} onChange={() => toggle(keyOf(row))} />
  )
  return [
    { id: 'select', title: <span className="hidden-visually">{words.select}</span>, cell: box },
    {
      id: 'item',
      title: words.item,
      isHeader: true,
      cell: (row) => (
        <a href={caseHref(row.no)} data-key={keyOf(row)}>
          {labels.item(row.item)}
          {row.told !== null && <span className="queue-told">{labels.told(row.item, row.told)}</span>}
          <small className="queue-no">{row.no}</small>
        </a>
      ),
    },
    { id: 'due', title: words.due, cell: (row) => <DeskDue desk={row} now={now} /> },
    { id: 'applicant', title: words.applicant, cell: (row) => <Given text={row.applicantName} /> },
    { id: 'state', title: words.state, cell: (row) => laneWord(row) },
    { id: 'assignee', title: words.assignee, cell: (row) => names.get(row.assignee ?? '') ?? '—' },
  ]
}

/** A lane's word stands with the process of the item. */
function useLaneWord(): (row: DeskView) => string {
  const words = useWorkbenchWords().queue
  const labels = useCaseLabels()
  const { apps } = useDeclarations()
  return ({ desk, item }) => {
    if (desk === 'main') return words.main
    const app = apps.find(({ items }) => items?.some(({ code }) => code === item))
    const process = app?.items?.find(({ code }) => code === item)?.process
    return app && process ? labels.lane({ app: app.id, process }, desk) : desk
  }
}

import { useState } from 'react'
import { Answered } from '#web/blocks/application/answered.tsx'
import { useAsk } from '#web/blocks/application/use-ask.ts'
import { useMay } from '#web/blocks/application/use-may.ts'
import { useCaseLabels } from '#web/blocks/cases/use-case-labels.ts'
import { Button } from '#web/ui/button.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { fill, formatDate } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { type Column, Table } from '#web/ui/table.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { caseHref } from '../queue/queue-table.tsx'
import { ScreenHead } from '../screen-head.tsx'
import { useWorkbenchWords } from '../words.ts'
import { type ItemLine, isPlain, tellingStates } from './item-lines.ts'
import { NewItem } from './new-item.tsx'

export const ITEMS = '/api/department/items'

/** The items of the department, how each stands, and the way to its line; a clerk drafts a new one. */
export function ItemsScreen() {
  const words = useWorkbenchWords().items
  const question = useAsk<{ items: ItemLine[] }>(ITEMS)
  const [isNew, setNew] = useState(false)
  const may = useMay()
  const create = may?.('cases.receive') && !isNew && (
    <Button variant="primary" onPress={() => setNew(true)}>
      {words.create}
    </Button>
  )
  return (
    <div className="screen">
      <ScreenHead title={words.title} lead={words.lead} side={create} />
      {isNew && <NewItem onClose={() => setNew(false)} />}
      <Answered question={question}>{({ items }) => <Items items={items} />}</Answered>
    </div>
  )
}

function Items({ items }: { items: ItemLine[] }) {
  const words = useWorkbenchWords().items
  const language = useLanguage()
  const name = ({ nameZh, nameEn, code }: ItemLine) => (language === 'en' && nameEn) || nameZh || code
  if (items.length === 0) return <EmptyState title={words.none}>{words.noneSays}</EmptyState>
  const columns: Column<ItemLine>[] = [
    {
      id: 'item',
      title: words.item,
      isHeader: true,
      cell: (line) => <a href={caseHref(line.no)}>{name(line)}</a>,
    },
    { id: 'state', title: words.state, cell: (line) => <Stands line={line} /> },
    { id: 'version', title: words.version, cell: (line) => <Version line={line} /> },
  ]
  const sorted = items.toSorted(
    (a, b) => Number(isPlain(a)) - Number(isPlain(b)) || name(a).localeCompare(name(b), language),
  )
  return (
    <Table
      caption={words.caption}
      captionHidden
      stacks
      columns={columns}
      rows={sorted}
      rowKey={({ no }) => no}
    />
  )
}

function Stands({ line }: { line: ItemLine }) {
  const words = useWorkbenchWords().items
  const labels = useCaseLabels()
  const language = useLanguage()
  const { standing } = line
  const day = (text: string) => formatDate(text, language)
  const isGrave = (state: string) => state === 'cancelled' || state.endsWith('suspended')
  return (
    <span className="row">
      {tellingStates(line).map((state) => (
        <Tag key={state} {...(isGrave(state) ? { tone: 'danger' as const } : {})}>
          {labels.state(line, state)}
        </Tag>
      ))}
      {standing && (
        <span className="small soft">
          {standing.until === null
            ? fill(words.from, { from: day(standing.from) })
            : fill(words.until, { from: day(standing.from), until: day(standing.until) })}
        </span>
      )}
    </span>
  )
}

function Version({ line: { itemVersion, isDeclared } }: { line: ItemLine }) {
  const words = useWorkbenchWords().items
  return (
    <span>
      {itemVersion ?? '–'}
      {isDeclared && <span className="small soft"> · {words.isDeclared}</span>}
    </span>
  )
}

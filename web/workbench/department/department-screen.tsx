import { Answered } from '#web/blocks/application/answered.tsx'
import { useAsk } from '#web/blocks/application/use-ask.ts'
import { useCaseLabels } from '#web/blocks/cases/use-case-labels.ts'
import { fill, formatNumber } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Stat } from '#web/ui/stat.tsx'
import { type Column, Table } from '#web/ui/table.tsx'
import { QueueCounts } from '../queue/queue-counts.tsx'
import { ScreenHead } from '../screen-head.tsx'
import { useWorkbenchWords } from '../words.ts'
import { OfficerList } from './officer-list.tsx'

interface ItemFigures {
  item: string
  closed: number
  late: number
  medianDays: number | null
}

interface Statistics {
  opened: number
  closed: number
  late: number
  medianDays: number | null
  items: ItemFigures[]
}

/** How the department does: what came, what was finished, how much of it late, and who has how much. */
export function DepartmentScreen() {
  const words = useWorkbenchWords().department
  const question = useAsk<Statistics>('/api/queue/statistics')
  return (
    <div className="screen">
      <ScreenHead title={words.title} lead={words.lead} side={<QueueCounts />} />
      <Answered question={question}>
        {(figures) => (
          <>
            <Figures figures={figures} />
            <ByItem items={figures.items} />
            <OfficerList />
          </>
        )}
      </Answered>
    </div>
  )
}

function Figures({ figures: { opened, closed, late, medianDays } }: { figures: Statistics }) {
  const words = useWorkbenchWords().department
  const language = useLanguage()
  const days = useDays()
  return (
    <div className="row" data-gap="loose">
      <Stat number={formatNumber(opened, language)} label={words.opened} />
      <Stat number={formatNumber(closed, language)} label={words.closed} />
      <Stat number={formatNumber(late, language)} label={words.late} />
      <Stat number={days(medianDays)} label={words.median} />
    </div>
  )
}

function ByItem({ items }: { items: ItemFigures[] }) {
  const words = useWorkbenchWords().department
  const labels = useCaseLabels()
  const days = useDays()
  if (items.length === 0) return null
  const columns: Column<ItemFigures>[] = [
    { id: 'item', title: words.byItem, isHeader: true, cell: ({ item }) => labels.item(item) },
    { id: 'closed', title: words.closed, align: 'end', cell: ({ closed }) => closed },
    { id: 'late', title: words.late, align: 'end', cell: ({ late }) => late },
    { id: 'median', title: words.median, align: 'end', cell: ({ medianDays }) => days(medianDays) },
  ]
  return (
    <Table
      caption={words.byItem}
      captionHidden
      stacks
      columns={columns}
      rows={items}
      rowKey={({ item }) => item}
    />
  )
}

function useDays(): (days: number | null) => string {
  const words = useWorkbenchWords().department
  return (days) => (days === null ? '–' : fill(words.days, { n: Math.round(days * 10) / 10 }))
}

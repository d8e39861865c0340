import { useCaseLabels } from '#web/blocks/cases/use-case-labels.ts'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { fill, formatDate, formatNumber } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Table } from '#web/ui/table.tsx'
import { BackLink } from '../back-link.tsx'
import type { PageProps } from '../visit.ts'
import { useServiceWords } from './words.ts'

/** How many cases of an item became late at a department in a week, which is named by its Monday. */
export interface LateLine {
  week: string
  department: string
  item: string
  n: number
}

/** What became late, week by week: everybody sees which departments let the time of the law run out. */
export function LatePage({ data }: PageProps<{ late: { weeks: LateLine[] } }>) {
  const words = useServiceWords()
  const weeks = [...Map.groupBy(data.late.weeks, ({ week }) => week)]
  return (
    <div className="page page-body stack" data-gap="loose">
      <header className="stack" data-gap="tight">
        <BackLink href="/services" label={words.title} />
        <h1>{words.late.title}</h1>
        <p className="lead">{words.late.lead}</p>
      </header>
      {weeks.length === 0 && <EmptyState title={words.late.none}>{words.late.noneSays}</EmptyState>}
      {weeks.map(([week, lines]) => (
        <Week key={week} week={week} lines={lines} />
      ))}
    </div>
  )
}

function Week({ week, lines }: { week: string; lines: LateLine[] }) {
  const words = useServiceWords().late
  const labels = useCaseLabels()
  const language = useLanguage()
  const total = lines.reduce((sum, { n }) => sum + n, 0)
  const title = fill(words.week, { day: formatDate(week, language), n: formatNumber(total, language) })
  return (
    <div className="stack">
      <h2>{title}</h2>
      <Table
        caption={title}
        captionHidden
        stacks
        rows={lines}
        rowKey={({ department, item }) => `${department} ${item}`}
        columns={[
          {
            id: 'department',
            title: words.department,
            isHeader: true,
            cell: (one) => labels.department(one.department),
          },
          { id: 'item', title: words.item, cell: ({ item }) => labels.item(item) },
          { id: 'n', title: words.n, align: 'end', cell: ({ n }) => formatNumber(n, language) },
        ]}
      />
    </div>
  )
}

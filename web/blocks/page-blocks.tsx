import type { Block } from '#core/page.ts'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { DecisionTableView } from './decision-table.tsx'
import { useDeclarations } from './declarations.tsx'
import { IndicatorBlock } from './indicator-block.tsx'
import { ObservationList } from './observation-list.tsx'
import { readGraph } from './read-graph.ts'
import { RecordsBlock } from './records-block.tsx'
import { RelationGraph } from './relation-graph.tsx'
import type { RelatedRecords } from './views/collection-views.ts'
import type { SeriesView } from './views/indicator-views.ts'
import type { RecordView } from './views/record-views.ts'
import { useWords } from './words.ts'

/** What a declared block needs to be drawn; fetched by the page, in the order of its blocks. */
export type BlockData =
  | { records: RecordView[]; next: string | null }
  | { series: SeriesView | null }
  | { graph: RelatedRecords }
  | null

interface PageBlockProps {
  app: string
  block: Block
  data: BlockData
  /** Draws a line or bar chart; a site decides how it is loaded. */
  Chart: React.ComponentType<import('./chart.tsx').ChartProps>
}

/** Draws one block of a declared page. */
export function PageBlock({ app, block, data, Chart }: PageBlockProps) {
  const { apps, labels } = useDeclarations()
  if (block.block === 'text')
    return <p className="prose">{labels.at(app, block.words.split('.')) ?? block.words}</p>
  if (block.block === 'table') {
    const table = apps.find((one) => one.id === app)?.tables.find((one) => one.id === block.table)
    return table ? <DecisionTableView app={app} table={table} /> : null
  }
  if (block.block === 'records' && data && 'records' in data)
    return <RecordsBlock block={block} data={data} allHref={`/records/${block.type}`} />
  if (block.block === 'observations' && data && 'records' in data) {
    return <ObservationsBlock type={block.type} data={data} />
  }
  if (block.block === 'indicator' && data && 'series' in data) {
    return <IndicatorBlock app={app} block={block} series={data.series} Chart={Chart} />
  }
  if (block.block === 'graph' && data && 'graph' in data) {
    return <RelationGraph label={labels.record(block.type)} graph={readGraph(data.graph)} type={block.type} />
  }
  return null
}

function ObservationsBlock({
  type,
  data,
}: {
  type: string
  data: { records: RecordView[]; next: string | null }
}) {
  const { labels } = useDeclarations()
  const words = useWords().page
  if (data.records.length === 0) return <EmptyState title={labels.record(type)}>{words.noRecords}</EmptyState>
  return (
    <div className="stack">
      <ObservationList records={data.records} />
      {data.next && (
        <p className="small">
          <a href={`/records/${type}`}>{words.all}</a>
        </p>
      )}
    </div>
  )
}

import type { Block } from '#core/page.ts'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { type Column, Table } from '#web/ui/table.tsx'
import { useLabels } from './declarations.tsx'
import { DisclosedValue } from './field-list.tsx'
import { recordHref } from './links.ts'
import { RecordTitle } from './record-title.tsx'
import type { RecordView } from './views/record-views.ts'
import { useWords } from './words.ts'

interface RecordsBlockProps {
  block: Extract<Block, { block: 'records' }>
  data: { records: RecordView[]; next: string | null }
  /** Where all of them are, when these are only the first. */
  allHref?: string
}

/** The declared columns of a record type; the title of each record leads to it. */
export function RecordsBlock({ block, data, allHref }: RecordsBlockProps) {
  const labels = useLabels()
  const words = useWords().page
  if (data.records.length === 0) {
    return <EmptyState title={labels.record(block.type)}>{words.noRecords}</EmptyState>
  }
  return (
    <div className="stack">
      <Table
        caption={labels.record(block.type)}
        captionHidden
        stacks
        columns={columnsOf(block, labels)}
        rows={data.records}
        rowKey={(record) => record.key}
      />
      {allHref && data.next && (
        <p className="small">
          <a href={allHref}>{words.all}</a>
        </p>
      )}
    </div>
  )
}

function columnsOf(
  block: RecordsBlockProps['block'],
  labels: ReturnType<typeof useLabels>,
): Column<RecordView>[] {
  const titles = new Set(labels.declared(block.type)?.title ?? [])
  const head: Column<RecordView> = {
    id: 'title',
    title: labels.record(block.type),
    isHeader: true,
    cell: (record) => (
      <a href={recordHref(record.type, record.key)}>
        <RecordTitle record={record} />
      </a>
    ),
  }
  const rest = block.columns.filter((name) => !titles.has(name))
  return [head, ...rest.map((name) => fieldColumn(block.type, name, labels.field(block.type, name)))]
}

function fieldColumn(type: string, name: string, title: string): Column<RecordView> {
  return {
    id: name,
    title,
    cell: (record) => {
      const field = record.fields.find((one) => one.name === name)
      return field ? <DisclosedValue type={type} field={field} /> : null
    },
  }
}

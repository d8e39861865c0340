import { type Column, Table } from '#web/ui/table.tsx'
import { valueSentence } from '../cell-sentence.ts'
import { useDeclarations } from '../declarations.tsx'
import { findTable } from '../find-table.ts'
import { Given } from '../given.tsx'
import { useCellWords } from '../use-cell-words.ts'
import { useWords } from '../words.ts'
import type { JudgedView } from './case-views.ts'

type Row = JudgedView['matched'][number]

interface MatchedRowsProps {
  app: string
  table: string
  judged: JudgedView
  caption: string
}

/** The rows of a collecting table that apply, each with what it adds. */
export function MatchedRows({ app, table, judged: { matched, version }, caption }: MatchedRowsProps) {
  const { apps, labels } = useDeclarations()
  const cellWords = useCellWords({ app, id: table })
  const { row } = useWords().why
  if (matched.length === 0) return null
  const outputs = findTable(apps, { app, table, version })?.outputs ?? []
  const columns: Column<Row>[] = outputs.map(({ id, typeRef }) => ({
    id,
    title: labels.at(app, ['tables', table, 'outputs', id]) ?? id,
    cell: ({ outputs: said }) => <Given text={valueSentence(said[id], cellWords(id))} />,
    ...(typeRef === 'number' ? { align: 'end' as const } : {}),
  }))
  const first: Column<Row> = { id: '#', title: row, cell: ({ index }) => index + 1, isHeader: true }
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[first, ...columns]}
      rows={matched}
      rowKey={({ rule }) => rule}
      stacks
    />
  )
}

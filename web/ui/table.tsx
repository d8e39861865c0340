import type { ReactNode } from 'react'

export interface Column<Row> {
  id: string
  title: ReactNode
  /** The title as a text, where it is more than one: it stands beside the cell when rows are cards. */
  name?: string
  cell: (row: Row) => ReactNode
  align?: 'end'
  /** The column that names the row; its cells become row headers. */
  isHeader?: boolean
  /** How the rows are ordered by this column, where they are; what changes it is in `title`. */
  sorted?: 'ascending' | 'descending'
}

interface TableProps<Row> {
  caption: string
  /** Reads the caption out without showing it. */
  captionHidden?: boolean
  columns: Column<Row>[]
  rows: Row[]
  rowKey: (row: Row) => string
  /** On a narrow page every row becomes a card, its cells under one another beside their titles, instead of a table to scroll. */
  stacks?: boolean
}

/** A table to read; works without script. For rows to select or sort use `data-table.tsx`. */
export function Table<Row>({ caption, captionHidden, columns, rows, rowKey, stacks }: TableProps<Row>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard.
    <section className="table-frame" data-stacks={stacks || undefined} tabIndex={0} aria-label={caption}>
      <table className="table">
        <caption className={captionHidden ? 'hidden-visually' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" data-align={column.align} aria-sort={column.sorted}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>{columns.map((column) => cellOf(column, row))}</tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function cellOf<Row>(column: Column<Row>, row: Row) {
  if (column.isHeader) {
    return (
      <th key={column.id} scope="row" data-align={column.align}>
        {column.cell(row)}
      </th>
    )
  }
  return (
    <td
      key={column.id}
      data-align={column.align}
      data-title={column.name ?? (typeof column.title === 'string' ? column.title : undefined)}
    >
      {column.cell(row)}
    </td>
  )
}

import type { ReactNode } from 'react'
import {
  Column as AriaColumn,
  Row as AriaRow,
  Table as AriaTable,
  Cell,
  type Selection,
  type SortDescriptor,
  TableBody,
  TableHeader,
} from 'react-aria-components/Table'
import { Checkbox } from './checkbox.tsx'
import type { Column } from './table.tsx'

interface DataTableProps<Row> {
  label: string
  columns: (Column<Row> & { sortable?: boolean })[]
  rows: Row[]
  rowKey: (row: Row) => string
  empty: ReactNode
  selected?: Selection
  onSelect?: (keys: Selection) => void
  onOpen?: (key: string) => void
  sort?: SortDescriptor
  onSort?: (sort: SortDescriptor) => void
}

/** A table whose rows are opened, selected or sorted, with arrow keys, Space and Enter. Needs script. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, rows, rowKey, empty, selected, onSelect, onOpen, sort, onSort } = props
  const selectable = onSelect !== undefined
  return (
    <div className="table-frame">
      <AriaTable
        className="table"
        aria-label={label}
        selectionMode={selectable ? 'multiple' : 'none'}
        selectedKeys={selected}
        onSelectionChange={onSelect}
        onRowAction={onOpen && ((key) => onOpen(String(key)))}
        sortDescriptor={sort}
        onSortChange={onSort}
      >
        <TableHeader>
          {selectable && (
            <AriaColumn>
              <Checkbox slot="selection" />
            </AriaColumn>
          )}
          {columns.map((column) => (
            <AriaColumn
              key={column.id}
              id={column.id}
              isRowHeader={column.isHeader}
              allowsSorting={column.sortable}
              data-align={column.align}
            >
              {column.title}
            </AriaColumn>
          ))}
        </TableHeader>
        <TableBody renderEmptyState={() => empty}>
          {rows.map((row) => (
            <AriaRow key={rowKey(row)} id={rowKey(row)}>
              {selectable && (
                <Cell>
                  <Checkbox slot="selection" />
                </Cell>
              )}
              {columns.map((column) => (
                <Cell key={column.id} data-align={column.align}>
                  {column.cell(row)}
                </Cell>
              ))}
            </AriaRow>
          ))}
        </TableBody>
      </AriaTable>
    </div>
  )
}

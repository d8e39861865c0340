import type { CellWords } from './cell-sentence.ts'
import { useLabels } from './declarations.tsx'
import { useWords } from './words.ts'

/** The words for the cells of one column of a table. */
export function useCellWords(table: { app: string; id: string }): (column: string) => CellWords {
  const labels = useLabels()
  const { cell } = useWords()
  return (column) => ({ cell, value: (value) => labels.cell(table, column, value) })
}

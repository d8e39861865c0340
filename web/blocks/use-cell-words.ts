import { formatMoney } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import type { CellWords } from './cell-sentence.ts'
import { useDeclarations } from './declarations.tsx'
import { useWords } from './words.ts'

/** The words for the cells of one column of a table. */
export function useCellWords(table: { app: string; id: string }): (column: string) => CellWords {
  const { apps, labels } = useDeclarations()
  const language = useLanguage()
  const { cell } = useWords()
  const tables = apps.find(({ id }) => id === table.app)?.tables ?? []
  const columns = tables
    .filter(({ id }) => id === table.id)
    .flatMap(({ inputs, outputs }) => [...inputs, ...outputs])
  return (column) => ({
    cell,
    value: (value) => labels.cell(table, column, value),
    ...(columns.some(({ id, unit }) => id === column && unit === 'fen')
      ? { number: (fen: number) => formatMoney(fen, language) }
      : {}),
  })
}

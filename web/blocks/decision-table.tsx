import type { DecisionTable } from '#core/decision/decision-table.ts'
import { Icon } from '#web/ui/icon.tsx'
import { BasisList } from './basis-link.tsx'
import { cellText, valueText } from './cell-text.ts'
import { useLabels } from './declarations.tsx'
import { Given } from './given.tsx'
import { rowTrace } from './row-trace.ts'
import { useWords } from './words.ts'

interface DecisionTableProps {
  app: string
  table: DecisionTable
  /** The rows that matched are lit. */
  matched?: string[]
  /** The trace of the decision: the test that failed is struck out, rows that were not looked at are dim. */
  trace?: unknown
  /** What each input was. */
  inputs?: Record<string, unknown>
}

/** A decision table to read, with one decision drawn into it where there is one. */
export function DecisionTableView({ app, table, matched = [], trace, inputs }: DecisionTableProps) {
  const labels = useLabels()
  const words = useWords().why
  const name = labels.at(app, ['tables', table.id, 'name']) ?? table.id
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard.
    <section className="table-frame" tabIndex={0} aria-label={name}>
      <table className="table decision-table" data-judged={matched.length > 0 || undefined}>
        <caption className="hidden-visually">{name}</caption>
        <thead>
          <tr>
            <th scope="col">{words.row}</th>
            {table.inputs.map((input) => (
              <th key={input.id} scope="col">
                {labels.at(app, ['tables', table.id, 'inputs', input.id]) ?? input.id}
                {inputs && <InputValue value={inputs[input.id]} />}
              </th>
            ))}
            {table.outputs.map((output) => (
              <th key={output.id} scope="col" className="output">
                {labels.at(app, ['tables', table.id, 'outputs', output.id]) ?? output.id}
              </th>
            ))}
            <th scope="col">{words.basis}</th>
          </tr>
        </thead>
        <tbody>
          {table.rules.map((row, index) => (
            <TableRow
              key={row.id}
              index={index}
              row={row}
              isMatched={matched.includes(row.id)}
              trace={trace}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function InputValue({ value }: { value: unknown }) {
  return (
    <div className="input-value">
      <Given text={valueText(value)} />
    </div>
  )
}

interface TableRowProps {
  index: number
  row: DecisionTable['rules'][number]
  isMatched: boolean
  trace: unknown
}

function TableRow({ index, row, isMatched, trace }: TableRowProps) {
  const words = useWords().why
  const { failedAt, wasReached } = rowTrace(trace, index)
  return (
    <tr data-matched={isMatched || undefined} data-skipped={!wasReached || undefined}>
      <th scope="row">
        {isMatched && <Icon name="check" size="small" label={words.matchedRow} />}
        {index + 1}
      </th>
      {row.when.map((cell, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column.
        <td key={column} data-failed={column === failedAt || undefined}>
          <Given text={cellText(cell, words.any)} />
        </td>
      ))}
      {row.then.map((cell, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column.
        <td key={column} className="output">
          <Given text={cellText(cell, '')} />
        </td>
      ))}
      <td>{row.basis && <BasisList citations={[...row.basis]} />}</td>
    </tr>
  )
}

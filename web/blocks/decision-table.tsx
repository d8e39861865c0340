import type { DecisionTable } from '#core/decision/decision-table.ts'
import { fill } from '#web/ui/format.ts'
import { Icon } from '#web/ui/icon.tsx'
import { BasisList } from './basis-link.tsx'
import { cellText, valueText } from './cell-text.ts'
import { useLabels } from './declarations.tsx'
import type { FailedTests } from './failed-tests.ts'
import { Given } from './given.tsx'
import { useWords } from './words.ts'

interface DecisionTableProps {
  app: string
  table: DecisionTable
  /** The rows that matched are lit. */
  matched?: string[]
  /** Cells that did not hold are dim. */
  failed?: FailedTests
  /** What each input was. */
  inputs?: Record<string, unknown>
}

const NONE: FailedTests = new Map()

/** A decision table to read, with one decision drawn into it where there is one. */
export function DecisionTableView({ app, table, matched = [], failed = NONE, inputs }: DecisionTableProps) {
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
              number={index + 1}
              row={row}
              isMatched={matched.includes(row.id)}
              failed={failed.get(row.id)}
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
  number: number
  row: DecisionTable['rules'][number]
  isMatched: boolean
  failed: ReadonlySet<number> | undefined
}

function TableRow({ number, row, isMatched, failed }: TableRowProps) {
  const words = useWords().why
  return (
    <tr data-matched={isMatched || undefined}>
      <th scope="row">
        {isMatched && <Icon name="check" size="small" label={words.matchedRow} />}
        {fill('{n}', { n: number })}
      </th>
      {row.when.map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column.
        <td key={index} data-failed={failed?.has(index) || undefined}>
          <Given text={cellText(cell, words.any)} />
        </td>
      ))}
      {row.then.map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column.
        <td key={index} className="output">
          <Given text={cellText(cell, '')} />
        </td>
      ))}
      <td>{row.basis && <BasisList citations={[...row.basis]} />}</td>
    </tr>
  )
}

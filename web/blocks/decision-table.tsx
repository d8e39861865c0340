import type { DecisionTable } from '#core/decision/decision-table.ts'
import { Details } from '#web/ui/details.tsx'
import { fill } from '#web/ui/format.ts'
import { Icon } from '#web/ui/icon.tsx'
import { BasisList } from './basis-link.tsx'
import { cellSentence, valueSentence } from './cell-sentence.ts'
import { useLabels } from './declarations.tsx'
import { Given } from './given.tsx'
import { rowTrace } from './row-trace.ts'
import { isLong, shownRows } from './shown-rows.ts'
import { isAny, testedColumns } from './tested-columns.ts'
import { useCellWords } from './use-cell-words.ts'
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

/** A decision table to read, with one decision drawn into it where there is one. One of very many rows is opened to be read. */
export function DecisionTableView(props: DecisionTableProps) {
  const words = useWords().why
  const labels = useLabels()
  const { app, table, inputs } = props
  const name = labels.at(app, ['tables', table.id, 'name']) ?? table.id
  const shown = <TableFrame {...props} name={name} />
  if (inputs || !isLong(table)) return shown
  const n = String(table.rules.length)
  return <Details summary={fill(words.rows, { name, n })}>{shown}</Details>
}

function TableFrame({
  app,
  table,
  matched = [],
  trace,
  inputs,
  name,
}: DecisionTableProps & { name: string }) {
  const rows = shownRows(table, { matched, isJudged: inputs !== undefined })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard.
    <section className="table-frame" data-stacks={!inputs || undefined} tabIndex={0} aria-label={name}>
      <table className="table decision-table" data-judged={inputs ? true : undefined}>
        <caption className={inputs ? 'hidden-visually' : undefined}>{name}</caption>
        <thead>
          <Heads app={app} table={table} inputs={inputs} />
        </thead>
        <tbody>
          {rows.map(({ row, index }) => (
            <TableRow
              key={row.id}
              {...{ app, table, row, index, trace }}
              isMatched={matched.includes(row.id)}
              showsBasis={!inputs && hasBasis(table)}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function hasBasis(table: DecisionTable): boolean {
  return table.rules.some((row) => row.basis && row.basis.length > 0)
}

/** What a column of a table is called. */
function useHead(app: string, { id: table }: DecisionTable) {
  const labels = useLabels()
  return (side: 'inputs' | 'outputs', id: string) => labels.at(app, ['tables', table, side, id]) ?? id
}

function Heads({ app, table, inputs }: Pick<DecisionTableProps, 'app' | 'table' | 'inputs'>) {
  const words = useWords().why
  const cellWords = useCellWords({ app, id: table.id })
  const head = useHead(app, table)
  return (
    <tr>
      <th scope="col">{words.row}</th>
      {testedColumns(table).map(({ input }) => (
        <th key={input.id} scope="col">
          {head('inputs', input.id)}
          {inputs && (
            <div className="input-value">
              <Given text={valueSentence(inputs[input.id], cellWords(input.id))} />
            </div>
          )}
        </th>
      ))}
      {table.outputs.map((output) => (
        <th key={output.id} scope="col" className="output">
          {head('outputs', output.id)}
        </th>
      ))}
      {!inputs && hasBasis(table) && <th scope="col">{words.basis}</th>}
    </tr>
  )
}

/** Characters from which a cell needs a wide column. */
const LONG = 24

interface TableRowProps {
  app: string
  table: DecisionTable
  row: DecisionTable['rules'][number]
  index: number
  trace: unknown
  isMatched: boolean
  showsBasis: boolean
}

function TableRow({ app, table, row, index, trace, isMatched, showsBasis }: TableRowProps) {
  const words = useWords().why
  const cellWords = useCellWords({ app, id: table.id })
  const head = useHead(app, table)
  const { failedAt, wasReached } = rowTrace(trace, index)
  return (
    <tr data-matched={isMatched || undefined} data-skipped={!wasReached || undefined}>
      <th scope="row">
        {isMatched && <Icon name="check" size="small" label={words.matchedRow} />}
        {index + 1}
      </th>
      {testedColumns(table).map(({ input, at }) => {
        const test = row.when[at] ?? ''
        const sentence = cellSentence(test, cellWords(input.id))
        return (
          <td
            key={input.id}
            data-title={head('inputs', input.id)}
            data-any={(isAny(test) && !row.when.every(isAny)) || undefined}
            data-failed={at === failedAt || undefined}
            data-long={sentence.length > LONG || undefined}
          >
            {at === failedAt && <Icon name="close" size="small" label={words.failed} />}
            <Given text={sentence} />
          </td>
        )
      })}
      {table.outputs.map((output, at) => (
        <td key={output.id} className="output" data-title={head('outputs', output.id)}>
          <Given text={cellSentence(row.then[at] ?? '', cellWords(output.id))} />
        </td>
      ))}
      {showsBasis && (
        <td data-title={words.basis}>{row.basis && <BasisList citations={[...row.basis]} />}</td>
      )}
    </tr>
  )
}

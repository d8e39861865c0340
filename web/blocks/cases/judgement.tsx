import { Details } from '#web/ui/details.tsx'
import { fill } from '#web/ui/format.ts'
import { BasisList } from '../basis-link.tsx'
import { DecisionTableView } from '../decision-table.tsx'
import { useDeclarations } from '../declarations.tsx'
import { findTable } from '../find-table.ts'
import { isLong } from '../shown-rows.ts'
import { ValuePairs } from '../value-pairs.tsx'
import { useWords } from '../words.ts'
import type { JudgedView } from './case-views.ts'
import { MatchedRows } from './matched-rows.tsx'

interface JudgementProps {
  judged: JudgedView
  /** Which judgement it is, where a page shows several of one table. */
  context: string
}

/** What a decision table said of a case: which table, what came of it, by which rows and articles, and on what. */
export function Judgement({ judged, context }: JudgementProps) {
  const words = useWords().cases
  const { labels } = useDeclarations()
  const [app, table] = placeOf(judged)
  const name = labels.at(app, ['tables', table, 'name']) ?? table
  const basis = judged.matched.flatMap((row) => row.basis)
  return (
    <div className="stack" data-gap="tight">
      <p className="small">
        <strong>{fill(words.judged, { table: name })}</strong>
      </p>
      <Outcome judged={judged} caption={`${name} · ${context}`} />
      <p className="small soft">{rowsIn(judged, words)}</p>
      {basis.length > 0 && <BasisList citations={basis} />}
      <Details summary={words.judgedOn}>
        <Ground judged={judged} />
      </Details>
    </div>
  )
}

function placeOf({ table }: JudgedView): [app: string, table: string] {
  const cut = table.indexOf('.')
  return [table.slice(0, cut), table.slice(cut + 1)]
}

function rowsIn({ matched }: JudgedView, words: { rows: string; noRow: string }): string {
  const rows = matched.map(({ index }) => index + 1).join(', ')
  return rows === '' ? words.noRow : fill(words.rows, { rows })
}

/** One outcome as pairs; of a table that collects, a line for each row that applies. */
function Outcome({ judged, caption }: { judged: JudgedView; caption: string }) {
  const { apps } = useDeclarations()
  const [app, table] = placeOf(judged)
  const { outcome, version } = judged
  if (outcome === null || typeof outcome !== 'object') return null
  if (Array.isArray(outcome)) return <MatchedRows {...{ app, table, judged, caption }} />
  const columns = findTable(apps, { app, table, version })?.outputs ?? []
  const values = inOrder(outcome as Record<string, unknown>, columns)
  return <ValuePairs app={app} table={table} side="outputs" values={values} />
}

/** The log does not keep the order of names; the table does. */
function inOrder(values: Record<string, unknown>, columns: readonly { id: string }[]) {
  const first = columns.filter(({ id }) => Object.hasOwn(values, id)).map(({ id }) => [id, values[id]])
  return { ...Object.fromEntries(first), ...values }
}

/** The table with the inputs in its head and its rows lit; of one with very many rows the inputs alone. */
function Ground({ judged }: { judged: JudgedView }) {
  const { apps } = useDeclarations()
  const [app, table] = placeOf(judged)
  const { inputs, matched, version } = judged
  const declared = findTable(apps, { app, table, version })
  if (!declared || isLong(declared))
    return <ValuePairs app={app} table={table} side="inputs" values={inputs} />
  return (
    <DecisionTableView app={app} table={declared} matched={matched.map(({ rule }) => rule)} inputs={inputs} />
  )
}

import type { DecisionTable } from '#core/decision/decision-table.ts'
import { Dot } from '#web/ui/dot.tsx'
import { fill, formatInstant } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { ActionList } from './action-list.tsx'
import { BasisList } from './basis-link.tsx'
import { DecisionTableView } from './decision-table.tsx'
import { useDeclarations } from './declarations.tsx'
import { findTable } from './find-table.ts'
import { testedColumns } from './tested-columns.ts'
import { ValuePairs } from './value-pairs.tsx'
import type { DecisionView } from './views/decision-views.ts'
import { useWords } from './words.ts'

/** Why: the rule and its version, what it looked at, the table with the matched row lit, the basis, what followed. */
export function Explanation({ decision }: { decision: DecisionView }) {
  const { apps, labels } = useDeclarations()
  const words = useWords().why
  const table = findTable(apps, { ...decision, version: decision.tableVersion })
  const basis = [...decision.basis, ...decision.matched.flatMap((row) => row.basis)]
  return (
    <article className="explanation card stack">
      <header className="stack" data-gap="tight">
        <h3>{labels.rule(decision.app, decision.rule)}</h3>
        <Origin decision={decision} />
      </header>
      {table ? (
        <DecisionTableView
          app={decision.app}
          table={table}
          matched={decision.matched.map((row) => row.rule)}
          trace={decision.trace}
          inputs={decision.inputs}
        />
      ) : (
        <p className="soft">{words.noTable}</p>
      )}
      {table && <Outcome decision={decision} />}
      <Inputs decision={decision} table={table} />
      {basis.length > 0 && (
        <div className="labelled">
          <h4>{words.basis}</h4>
          <BasisList citations={basis} />
        </div>
      )}
      {decision.actions.length > 0 && (
        <div className="labelled">
          <h4>{words.next}</h4>
          <ActionList app={decision.app} actions={decision.actions} />
        </div>
      )}
    </article>
  )
}

function Origin({ decision }: { decision: DecisionView }) {
  const language = useLanguage()
  const words = useWords().why
  return (
    <p className="small soft">
      {fill(words.ruleVersion, { n: decision.ruleVersion })}
      {decision.tableVersion !== null && (
        <>
          <Dot />
          {fill(words.tableVersion, { n: decision.tableVersion })}
        </>
      )}
      <Dot />
      <time dateTime={decision.at}>{formatInstant(decision.at, language)}</time>
      {decision.tableFingerprint && (
        <>
          <Dot />
          <code className="code" title={words.digest}>
            {decision.tableFingerprint.slice(0, 12)}
          </code>
        </>
      )}
    </p>
  )
}

interface PartProps {
  decision: DecisionView
  table: DecisionTable | null
}

/** What the rule looked at, apart from what stands in the head of the table anyway. */
function Inputs({ decision, table }: PartProps) {
  const words = useWords().why
  const inTable = new Set(table ? testedColumns(table).map(({ input }) => input.id) : [])
  const others = Object.entries(decision.inputs).filter(([name]) => !inTable.has(name))
  if (others.length === 0) return null
  return (
    <div className="labelled">
      <h4>{table ? words.unused : words.looked}</h4>
      <ValuePairs
        app={decision.app}
        table={decision.table ?? ''}
        side="inputs"
        values={Object.fromEntries(others)}
      />
    </div>
  )
}

/** The outcome, or each of them where the table collects several. */
function Outcome({ decision }: { decision: DecisionView }) {
  const words = useWords().why
  const outcomes = Array.isArray(decision.outcome) ? decision.outcome : [decision.outcome]
  return (
    <div className="labelled">
      <h4>{words.outcome}</h4>
      {outcomes.map((outcome) => (
        <ValuePairs
          key={JSON.stringify(outcome)}
          app={decision.app}
          table={decision.table ?? ''}
          side="outputs"
          values={named(outcome)}
        />
      ))}
    </div>
  )
}

function named(outcome: unknown): Record<string, unknown> {
  if (typeof outcome === 'object' && outcome !== null) return outcome as Record<string, unknown>
  return { '': outcome }
}

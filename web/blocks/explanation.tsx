import type { DecisionTable } from '#core/decision/decision-table.ts'
import { fill, formatInstant } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { ActionList } from './action-list.tsx'
import { BasisList } from './basis-link.tsx'
import { valueText } from './cell-text.ts'
import { DecisionTableView } from './decision-table.tsx'
import { useDeclarations, useLabels } from './declarations.tsx'
import { Given } from './given.tsx'
import type { AppView, DecisionView } from './views.ts'
import { useWords } from './words.ts'

/** Why: the rule and its version, what it looked at, the table with the matched row lit, the basis, what followed. */
export function Explanation({ decision }: { decision: DecisionView }) {
  const { apps, labels } = useDeclarations()
  const words = useWords().why
  const table = findTable(apps, decision)
  const basis = [...decision.basis, ...decision.matched.flatMap((row) => row.basis)]
  return (
    <article className="explanation card stack">
      <header className="stack" data-gap="tight">
        <h3>{labels.rule(decision.app, decision.rule)}</h3>
        <Origin decision={decision} />
      </header>
      {Object.keys(decision.inputs).length > 0 && <Inputs decision={decision} table={table} />}
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
      {table && <Outcome decision={decision} table={table} />}
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
      {decision.tableVersion !== undefined && ` · ${fill(words.tableVersion, { n: decision.tableVersion })}`}
      {' · '}
      <time dateTime={decision.at}>{formatInstant(decision.at, language)}</time>
      {decision.tableDigest && (
        <>
          {' · '}
          <code className="code" title={words.digest}>
            {decision.tableDigest.slice(0, 12)}
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

function Inputs({ decision, table }: PartProps) {
  const labels = useLabels()
  const words = useWords().why
  return (
    <div className="labelled">
      <h4>{words.looked}</h4>
      <dl className="field-pairs">
        {Object.entries(decision.inputs).map(([name, value]) => (
          <div key={name}>
            <dt>{(table && labels.at(decision.app, ['tables', table.id, 'inputs', name])) ?? name}</dt>
            <dd>
              <Given text={valueText(value)} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function Outcome({ decision, table }: PartProps) {
  const labels = useLabels()
  const words = useWords().why
  const outcome = decision.outcome
  if (typeof outcome !== 'object' || outcome === null || Array.isArray(outcome)) {
    return (
      <div className="labelled">
        <h4>{words.outcome}</h4>
        <strong>
          <Given text={valueText(outcome)} />
        </strong>
      </div>
    )
  }
  return (
    <div className="labelled">
      <h4>{words.outcome}</h4>
      <dl className="field-pairs" data-strong>
        {Object.entries(outcome).map(([name, value]) => (
          <div key={name}>
            <dt>{(table && labels.at(decision.app, ['tables', table.id, 'outputs', name])) ?? name}</dt>
            <dd>
              <Given text={valueText(value)} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

/** The version of the table that judged; where it is no longer declared, the one of the same name. */
function findTable(apps: AppView[], decision: DecisionView): DecisionTable | null {
  const tables = apps.find((app) => app.id === decision.app)?.tables ?? []
  const named = tables.filter((table) => table.id === decision.table)
  return named.find((table) => table.version === String(decision.tableVersion)) ?? named.at(-1) ?? null
}

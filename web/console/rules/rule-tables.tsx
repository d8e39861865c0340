import type { DecisionTable } from '#core/decision/decision-table.ts'
import type { Rule } from '#core/rule.ts'
import { DecisionTableView } from '#web/blocks/decision-table.tsx'
import type { AppView } from '#web/blocks/views/app-view.ts'
import { fill } from '#web/ui/format.ts'
import { Facts } from '../facts.tsx'
import { useConsoleWords } from '../words.ts'
import { ForceTag } from './force-tag.tsx'
import { forceOf, tableVersions } from './rule-facts.ts'

/** The decision table of a rule in all its versions, the latest first. */
export function RuleTables({ app, rule }: { app: AppView; rule: Rule }) {
  const words = useConsoleWords().rules
  const versions = tableVersions(app, rule)
  return (
    <section className="stack" aria-labelledby="table">
      <h2 id="table">{words.table}</h2>
      {versions.length === 0 && <p className="soft">{words.noTable}</p>}
      {versions.map((table) => (
        <Version key={`${table.version} ${table.validFrom}`} app={app} table={table} />
      ))}
    </section>
  )
}

function Version({ app, table }: { app: AppView; table: DecisionTable }) {
  const words = useConsoleWords().rules
  return (
    <div className="stack" data-gap="tight">
      <div className="row" data-spread>
        <Facts
          of={[
            fill(words.version, { n: table.version }),
            fill(words.hitPolicy, { policy: table.hitPolicy }),
            fill(words.rowsOf, { n: table.rules.length }),
          ]}
        />
        <ForceTag force={forceOf(table)} />
      </div>
      <DecisionTableView app={app.id} table={table} />
    </div>
  )
}

import { useDeclarations } from '#web/blocks/declarations.tsx'
import type { AppView } from '#web/blocks/views/app-view.ts'
import { Dot } from '#web/ui/dot.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { fill } from '#web/ui/format.ts'
import { ScreenHead } from '../screen-head.tsx'
import { useConsoleWords } from '../words.ts'
import { ForceTag } from './force-tag.tsx'
import { forceOf, onlyTableForce } from './rule-facts.ts'
import { RuleTrigger } from './rule-trigger.tsx'

/** Every rule, by platform. */
export function RulesScreen() {
  const words = useConsoleWords()
  const { apps } = useDeclarations()
  const ruling = apps.filter((app) => app.rules.length > 0)
  return (
    <div className="screen">
      <ScreenHead title={words.nav.rules} lead={words.rules.lead} />
      {ruling.length === 0 && <EmptyState title={words.rules.empty}>{words.rules.emptySays}</EmptyState>}
      {ruling.map((app) => (
        <RulesOf key={app.id} app={app} />
      ))}
    </div>
  )
}

function RulesOf({ app }: { app: AppView }) {
  const words = useConsoleWords().rules
  const { labels } = useDeclarations()
  return (
    <section className="stack" aria-labelledby={`app-${app.id}`}>
      <h2 id={`app-${app.id}`}>{labels.app(app.id)}</h2>
      <ul className="line-list">
        {app.rules.map((rule) => (
          <li key={rule.id}>
            <div>
              <h3>
                <a href={`/console/rules/${app.id}/${encodeURIComponent(rule.id)}`}>
                  {labels.rule(app.id, rule.id)}
                </a>
              </h3>
              <p className="small soft">
                <RuleTrigger rule={rule} />
                <Dot />
                {fill(words.version, { n: rule.version })}
              </p>
            </div>
            <ForceTag force={forceOf(rule)} table={onlyTableForce(app, rule)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

import type { ReactNode } from 'react'
import type { Rule } from '#core/rule.ts'
import { BasisList } from '#web/blocks/basis-link.tsx'
import { useDeclarations } from '#web/blocks/declarations.tsx'
import type { AppView } from '#web/blocks/views/app-view.ts'
import { fill } from '#web/ui/format.ts'
import { MissingScreen } from '../missing-screen.tsx'
import { ScreenHead } from '../screen-head.tsx'
import type { ScreenProps } from '../screens.ts'
import { useConsoleWords } from '../words.ts'
import { ForceTag } from './force-tag.tsx'
import { RuleActions } from './rule-actions.tsx'
import { forceOf, onlyTableForce } from './rule-facts.ts'
import { RuleTables } from './rule-tables.tsx'
import { RuleTrigger } from './rule-trigger.tsx'

/** One rule: trigger, condition, table, actions, legal basis. */
export function RuleScreen({ params }: ScreenProps) {
  const words = useConsoleWords().rules
  const { apps, labels } = useDeclarations()
  const app = apps.find((one) => one.id === params.app)
  const rule = app?.rules.find((one) => one.id === params.rule)
  if (!app || !rule) return <MissingScreen />
  return (
    <div className="screen">
      <ScreenHead
        title={labels.rule(app.id, rule.id)}
        up={{ href: '/console/rules', label: words.all }}
        lead={fill(words.version, { n: rule.version })}
        side={<ForceTag force={forceOf(rule)} table={onlyTableForce(app, rule)} />}
      />
      <RuleBody app={app} rule={rule} />
    </div>
  )
}

function RuleBody({ app, rule }: { app: AppView; rule: Rule }) {
  const words = useConsoleWords().rules
  return (
    <>
      <dl className="rule-facts">
        <Fact label={words.trigger}>
          <RuleTrigger rule={rule} />
        </Fact>
        <Fact label={words.when}>{rule.when ? <code className="code">{rule.when}</code> : words.always}</Fact>
        {rule.inputs && (
          <Fact label={words.inputs}>
            <Inputs app={app.id} rule={rule} />
          </Fact>
        )}
        <Fact label={words.then}>
          <RuleActions app={app.id} rule={rule} />
        </Fact>
        {rule.basis && (
          <Fact label={words.basis}>
            <BasisList citations={rule.basis} />
          </Fact>
        )}
      </dl>
      <RuleTables app={app} rule={rule} />
    </>
  )
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="rule-fact">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Inputs({ app, rule }: { app: string; rule: Rule }) {
  const { labels } = useDeclarations()
  return (
    <ul>
      {Object.entries(rule.inputs ?? {}).map(([name, expression]) => (
        <li key={name}>
          {labels.at(app, ['tables', rule.table ?? '', 'inputs', name]) ?? name}{' '}
          <code className="code faint">{expression}</code>
        </li>
      ))}
    </ul>
  )
}

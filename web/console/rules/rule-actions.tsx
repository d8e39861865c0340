import type { Action, Rule } from '#core/rule.ts'
import { useLabels } from '#web/blocks/declarations.tsx'
import { useWords } from '#web/blocks/words.ts'
import { fill } from '#web/ui/format.ts'
import { eventWord } from '../event-word.ts'
import { useConsoleWords } from '../words.ts'

/** What a rule sets off, each act with the conditions and dates it is declared with. */
export function RuleActions({ app, rule }: { app: string; rule: Rule }) {
  return (
    <ul className="rule-actions">
      {rule.then.map((action, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an action is known by its place.
        <li key={i}>
          <Act app={app} action={action} />
          <Conditions action={action} />
        </li>
      ))}
    </ul>
  )
}

function Act({ app, action }: { app: string; action: Action }) {
  const labels = useLabels()
  const words = useConsoleWords()
  const blocks = useWords()
  const said = (group: string, key: string) => labels.at(app, [group, key]) ?? key
  const about = {
    publish: () => null,
    withdraw: () => said('reasons', (action as { reason: string }).reason),
    mark: () => said('marks', (action as { label: string }).label),
    unmark: () => said('marks', (action as { label: string }).label),
    task: () => said('tasks', (action as { title: string }).title),
    notice: () => said('notices', (action as { text: string }).text),
    emit: () => eventWord((action as { event: string }).event, { labels, words }),
    webhook: () => eventWord((action as { topic: string }).topic, { labels, words }),
    open: () => labels.at(app, ['items', (action as { item: string }).item, 'name']),
    step: () => (action as { step: string }).step,
  }[action.do]()
  return (
    <p>
      {blocks.actions[action.do]}
      {about && `${blocks.colon}${about}`}
    </p>
  )
}

function Conditions({ action }: { action: Action }) {
  const words = useConsoleWords().rules
  const told = action as Record<string, unknown>
  const say = (template: string, name: string, hole: string) =>
    told[name] === undefined ? null : fill(template, { [hole]: String(told[name]) })
  const lines = [
    say(words.if, 'if', 'condition'),
    say(words.for, 'for', 'list'),
    say(words.untilDay, 'until', 'day'),
    say(words.due, 'due', 'due'),
    say(words.dueWorkdays, 'dueWorkdays', 'n'),
    say(words.role, 'role', 'role'),
  ].filter((line) => line !== null)
  if (lines.length === 0) return null
  return (
    <ul className="small soft rule-conditions">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

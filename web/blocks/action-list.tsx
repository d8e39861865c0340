import type { Action } from '#core/rule.ts'
import { Icon, type IconName } from '#web/ui/icon.tsx'
import { useLabels } from './declarations.tsx'
import type { ActionView } from './views/decision-views.ts'
import { useWords } from './words.ts'

const ICONS: Record<Action['do'], IconName> = {
  publish: 'shown',
  withdraw: 'mask',
  mark: 'edit',
  unmark: 'edit',
  task: 'task',
  notice: 'bell',
  emit: 'loop',
  webhook: 'external',
  open: 'document',
  step: 'arrow',
}

/** What a decision set off: each action with the word for what it marked, asked or told. */
export function ActionList({ app, actions }: { app: string; actions: ActionView[] }) {
  const words = useWords().actions
  const labels = useLabels()
  return (
    <ul className="action-list">
      {actions.map((action) => (
        <li key={JSON.stringify(action)}>
          <Icon name={ICONS[action.do] ?? 'arrow'} size="small" />
          {words[action.do] ?? action.do}
          {detailOf(action, (path) => labels.at(app, path))}
        </li>
      ))}
    </ul>
  )
}

/** The word of what was marked, asked, told, given as a reason or raised; nothing where there is none. */
function detailOf(action: ActionView, word: (path: string[]) => string | null): string {
  const { label, title, text, reason, event, topic } = action
  const named = { marks: label, tasks: title, notices: text, reasons: reason, events: event ?? topic }
  const [shelf, name] = Object.entries(named).find(([, value]) => value !== undefined) ?? []
  const found = shelf && name ? word([shelf, name]) : null
  return found === null ? '' : ` · ${found}`
}

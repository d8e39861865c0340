import type { Action } from '#core/rule.ts'
import { Icon, type IconName } from '#web/ui/icon.tsx'
import { useLabels } from './declarations.tsx'
import type { ActionView } from './views.ts'
import { useWords } from './words.ts'

const ICONS: Record<Action['do'], IconName> = {
  publish: 'shown',
  withdraw: 'mask',
  mark: 'edit',
  task: 'task',
  notice: 'bell',
  emit: 'loop',
  webhook: 'external',
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
          {detailOf(action, (path) => labels.at(app, path)) ?? ''}
        </li>
      ))}
    </ul>
  )
}

function detailOf(action: ActionView, word: (path: string[]) => string | null): string | null {
  const [shelf, name] =
    action.do === 'mark'
      ? ['marks', action.label]
      : action.do === 'task'
        ? ['tasks', action.title]
        : action.do === 'notice'
          ? ['notices', action.text]
          : ['reasons', action.reason]
  const found = name === undefined ? null : word([shelf!, name])
  return found === null ? null : ` · ${found}`
}

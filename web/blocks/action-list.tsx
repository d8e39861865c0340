import type { Action } from '#core/rule.ts'
import { Icon, type IconName } from '#web/ui/icon.tsx'
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

/** What a decision set off. */
export function ActionList({ actions }: { actions: Action['do'][] }) {
  const words = useWords().actions
  return (
    <ul className="action-list">
      {[...new Set(actions)].map((action) => (
        <li key={action}>
          <Icon name={ICONS[action] ?? 'arrow'} size="small" />
          {words[action] ?? action}
        </li>
      ))}
    </ul>
  )
}

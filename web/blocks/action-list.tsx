import { fill, formatDate } from '#web/ui/format.ts'
import { Icon, type IconName } from '#web/ui/icon.tsx'
import { useLanguage } from '#web/ui/language.tsx'
import { useLabels } from './declarations.tsx'
import type { DecisionView } from './views.ts'
import { useWords } from './words.ts'

type ActionView = DecisionView['actions'][number]

const ICONS: Record<ActionView['do'], IconName> = {
  publish: 'shown',
  withdraw: 'mask',
  mark: 'edit',
  task: 'task',
  notice: 'bell',
  emit: 'loop',
  webhook: 'external',
}

/** What a decision set off. */
export function ActionList({ app, actions }: { app: string; actions: ActionView[] }) {
  return (
    <ul className="action-list">
      {actions.map((action, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two actions may be the same; their order is their identity.
        <li key={index}>
          <Icon name={ICONS[action.do] ?? 'arrow'} size="small" />
          <ActionSentence app={app} action={action} />
        </li>
      ))}
    </ul>
  )
}

function ActionSentence({ app, action }: { app: string; action: ActionView }) {
  const language = useLanguage()
  const labels = useLabels()
  const words = useWords()
  const about = aboutOf(action)
  const named = about && (labels.at(app, about) ?? about.at(-1))
  const until = typeof action.until === 'string' ? action.until : null
  return (
    <span>
      {words.actions[action.do] ?? action.do}
      {named && `${words.colon}${named}`}
      {until && ` · ${fill(words.actions.until, { date: formatDate(until, language) })}`}
    </span>
  )
}

function aboutOf(action: ActionView): string[] | null {
  if (action.do === 'task') return ['tasks', String(action.title)]
  if (action.do === 'notice') return ['notices', String(action.text)]
  if (action.do === 'mark') return ['marks', String(action.label)]
  if (action.do === 'withdraw') return ['reasons', String(action.reason)]
  if (action.do === 'emit') return ['events', String(action.event)]
  return null
}

import { fill, formatDate } from '#web/ui/format.ts'
import { Icon, type IconName } from '#web/ui/icon.tsx'
import { useLanguage } from '#web/ui/language.tsx'
import { useLabels } from './declarations.tsx'
import { recordHref } from './links.ts'
import type { EventView } from './views/loop-views.ts'
import { useWords } from './words.ts'

const ICONS: Record<string, IconName> = {
  'record.published': 'shown',
  'record.held': 'warning',
  'record.withdrawn': 'mask',
  'record.ended': 'clock',
  'notice.sent': 'bell',
  'task.opened': 'task',
  'task.done': 'check',
  'indicator.crossed': 'chart',
}

/** What the loop itself told: something was published, a notice sent, a task opened. */
export function ToldEvent({ event }: { event: EventView }) {
  const language = useLanguage()
  const words = useWords()
  const labels = useLabels()
  const names: Record<string, string> = words.events
  const { type, key, until, due } = event.data
  const about = useAbout(event)
  const found = useFound(event)
  const end = typeof until === 'string' ? until : typeof due === 'string' ? due : null
  return (
    <p className="row">
      <Icon name={ICONS[event.type] ?? 'arrow'} size="small" />
      <span>
        {names[event.type] ?? labels.event(event.type)}
        {about && `${words.colon}${about}`}
        {found && `${words.colon}${found}`}
        {end && ` ${fill(words.actions.until, { date: formatDate(end, language) })}`}
      </span>
      {typeof type === 'string' && typeof key === 'string' && (
        <a className="small" href={recordHref(type, key)}>
          {words.record.open}
        </a>
      )}
    </p>
  )
}

/** The sentence an app has for its task, notice or reason. The app is told by the rule that raised the event. */
function useAbout({ source, data }: EventView): string | null {
  const labels = useLabels()
  const app = /^rules\/([^.]+)\./.exec(source)?.[1] ?? ''
  const shelf = ['task', 'notice', 'reason'].find((name) => typeof data[name] === 'string')
  if (!shelf) return null
  return labels.at(app, [`${shelf}s`, String(data[shelf])]) ?? String(data[shelf])
}

/** Why the guard held a record back: what seems to stand in which field. */
function useFound({ data }: EventView): string | null {
  const labels = useLabels()
  const words = useWords()
  if (!Array.isArray(data.findings)) return null
  return data.findings
    .map(({ kind, field }: { kind: string; field: string }) =>
      fill(words.held.found, {
        kind: words.held.kinds[kind] ?? kind,
        field: labels.field(String(data.type), field.split(/[.[]/)[0] ?? ''),
      }),
    )
    .join(words.comma)
}

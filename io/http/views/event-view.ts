import { disclose } from '#core/disclose.ts'
import type { LoggedEvent } from '#core/event.ts'
import { withoutInner } from '#core/inner-names.ts'
import type { LoadedApps } from '#core/load-apps.ts'
import type { Circle } from '#core/shown-form.ts'
import { decidedFor } from './decision-view.ts'

/** An event as it may be shown: its envelope, and of its data what the circle may see. */
export interface EventView {
  ref: string
  id: string
  source: string
  type: string
  subject: string
  time: string
  receivedAt: string
  causeId: string | null
  loopId: string
  data: Record<string, unknown>
}

/** What the public reads of an event is what the database gave it; an officer sees the fields of their circle. */
export function eventView(
  apps: LoadedApps,
  event: LoggedEvent,
  who: { circle: Circle; today: string },
): EventView {
  const { part, seq, data: _data, ...envelope } = event
  return { ref: `${part}.${seq}`, ...envelope, data: dataFor(apps, event, who) }
}

function dataFor(
  apps: LoadedApps,
  event: LoggedEvent,
  who: { circle: Circle; today: string },
): Record<string, unknown> {
  if (who.circle === 'public') return event.data
  const type = apps.types.get(event.type)
  if (type) return disclose(type, event.data, who).data
  if (who.circle !== 'department' && !ownTypes.has(event.type)) return {}
  const { data } = event.type === 'decision.made' ? decidedFor(event, who) : event
  return withoutInner(data)
}

/** What the loop itself tells, in its own words. */
const ownTypes = new Set([
  'record.published',
  'record.withdrawn',
  'record.ended',
  'decision.made',
  'notice.sent',
  'task.opened',
  'task.done',
  'indicator.crossed',
])

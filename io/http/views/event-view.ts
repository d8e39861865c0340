import { type Circle, disclose } from '#core/disclose.ts'
import type { LoggedEvent } from '#core/event.ts'
import type { LoadedApps } from '#core/load-apps.ts'

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

/** Who looks, and whether what the loop is about stands open to the public at all. */
export interface Looking {
  circle: Circle
  today: string
  isOpen: boolean
}

export function eventView(apps: LoadedApps, event: LoggedEvent, who: Looking): EventView {
  const { part, seq, data: _data, ...envelope } = event
  return { ref: `${part}.${seq}`, ...envelope, data: disclosedData(apps, event, who) }
}

/**
 * A department sees all but what is sealed. The public sees nothing of a loop whose record is not (or no longer)
 * published; of an open one the disclosed fields, and what the loop itself told of it.
 */
function disclosedData(apps: LoadedApps, event: LoggedEvent, who: Looking): Record<string, unknown> {
  if (who.circle === 'public' && !who.isOpen) return {}
  const type = apps.types.get(event.type)
  if (type) return disclose(type, event.data, who).data
  const plain = Object.fromEntries(Object.entries(event.data).filter(([name]) => !name.startsWith('$')))
  return who.circle === 'department' || ownTypes.has(event.type) ? plain : {}
}

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

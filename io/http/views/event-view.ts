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

export function eventView(
  apps: LoadedApps,
  event: LoggedEvent,
  who: { circle: Circle; today: string },
): EventView {
  const { part, seq, data, ...envelope } = event
  return { ref: `${part}.${seq}`, ...envelope, data: disclosedData(apps, event, who) }
}

/**
 * Data of a catalogued type goes through its disclosure; what the loop itself told (decisions, publications) is made of
 * disclosed parts already. Anything else an app let be emitted is shown to departments only.
 */
function disclosedData(
  apps: LoadedApps,
  event: LoggedEvent,
  who: { circle: Circle; today: string },
): Record<string, unknown> {
  const type = apps.types.get(event.type)
  if (type)
    return type.type.disclosure.publish === 'never' && who.circle === 'public'
      ? {}
      : disclose(type, event.data, who).data
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

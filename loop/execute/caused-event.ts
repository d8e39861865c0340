import { partitionOf } from '#core/event.ts'
import type { CausedEvent, Decided } from '../stage.ts'

interface Telling {
  type: string
  ordinal: number
  now: string
  data: Record<string, unknown>
  subject?: string
}

/**
 * An event caused by another: same loop, same subject unless told otherwise. Its id follows from its cause's place in
 * the log, so a step that is repeated after a crash makes the very same events.
 */
export function caused({ event, rule }: Pick<Decided, 'event' | 'rule'>, telling: Telling): CausedEvent {
  const subject = telling.subject ?? event.subject
  return {
    part: partitionOf(subject),
    id: `${event.part}.${event.seq}.${telling.ordinal}`,
    source: `rules/${rule.id}`,
    type: telling.type,
    subject,
    time: telling.now,
    receivedAt: telling.now,
    causeId: event.id,
    loopId: event.loopId,
    data: telling.data,
  }
}

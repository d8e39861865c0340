import { type LoggedEvent, partitionOf } from '#core/event.ts'
import type { CausedEvent } from '../stage.ts'

/** The event that caused it, and what told it: `rules/<app>.<rule>`, or `guard`. */
interface Cause {
  event: LoggedEvent
  by: string
}

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
export function caused({ event, by }: Cause, telling: Telling): CausedEvent {
  const subject = telling.subject ?? event.subject
  return {
    part: partitionOf(subject),
    id: `${event.part}.${event.seq}.${telling.ordinal}`,
    source: by,
    type: telling.type,
    subject,
    time: telling.now,
    receivedAt: telling.now,
    causeId: event.id,
    loopId: event.loopId,
    data: telling.data,
  }
}

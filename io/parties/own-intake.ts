import { eventRefusal } from '#core/party.ts'
import { thingEventRefusal, thingName } from '#core/thing.ts'
import type { Intake } from '#loop/acquire/intake.ts'
import { senderName, type Who } from './sender.ts'

/**
 * What somebody sends counts as theirs: an event in the name of another, or of a type they may not send, is refused under
 * their own name, with its raw form as it came, so that nobody can move another's balance. A thing comes through a door of
 * its own and speaks of itself alone.
 */
export function ownIntake(intake: Intake, who: Who): Intake {
  const refusal =
    who.kind === 'party' ? eventRefusal(who.party, intake) : thingEventRefusal(who.thing, intake)
  const own: Intake =
    who.kind === 'party' ? intake : { ...intake, door: 'thing', only: thingName(who.thing.id) }
  if (refusal === null) return own
  const isOwnSource = refusal.field !== 'source'
  return { ...own, source: isOwnSource ? own.source : senderName(who), fault: own.fault ?? refusal }
}

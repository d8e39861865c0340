import { eventRefusal, type Party } from '#core/party.ts'
import type { Intake } from '#loop/acquire/intake.ts'

/**
 * What a party sends counts as the party's: an event in the name of another, or of a type it may not send, is refused
 * under its own name, with its raw form as it came, so that no party can move another's balance.
 */
export function ownIntake(intake: Intake, party: Party): Intake {
  const refusal = eventRefusal(party, intake)
  if (refusal === null) return intake
  const isOwnSource = refusal.code !== 'source-not-yours'
  return {
    ...intake,
    source: isOwnSource ? intake.source : party.id,
    fault: intake.fault ?? refusal,
  }
}

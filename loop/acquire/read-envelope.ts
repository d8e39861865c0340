import { instantMs } from '#core/clock/shanghai.ts'
import type { Reason } from '#core/quality.ts'
import { readInstant } from '#core/text/read-date.ts'
import type { AcquireContext, Intake } from './intake.ts'
import { intakeLimits } from './intake-limits.ts'

/** The time an event is said to have happened, and what is wrong with its attributes. */
export interface Envelope {
  time: string
  reasons: Reason[]
}

/** Checks the attributes every event has (CloudEvents 1.0 §3.1), whatever its type. */
export function readEnvelope(intake: Intake, context: AcquireContext): Envelope {
  const reasons = [
    ...textReasons('id', intake.id, true),
    ...textReasons('source', intake.source),
    ...textReasons('type', intake.type),
  ]
  for (const [field, value] of [
    ['causeid', intake.causeId],
    ['loopid', intake.loopId],
  ] as const) {
    reasons.push(...textReasons(field, value, true))
  }
  if (intake.time === undefined) return { time: context.now, reasons }
  const time = readInstant(intake.time)
  if (!time.ok) return { time: context.now, reasons: [...reasons, { code: 'time-format', field: 'time' }] }
  const ahead = (instantMs(time.instant) - instantMs(context.now)) / 60_000
  const tolerated = intakeLimits.clockSkewMinutes
  if (ahead > tolerated)
    reasons.push({ code: 'clock-ahead', field: 'time', params: { minutes: Math.round(ahead), tolerated } })
  return { time: time.instant, reasons }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const control = /[\u0000-\u001f\u007f-\u009f\ud800-\udfff]/u

function textReasons(field: string, value: string | undefined, optional = false): Reason[] {
  if (value === undefined && optional) return []
  if (value === undefined || value.trim() === '') return [{ code: 'attribute-empty', field }]
  if (value.length > intakeLimits.attributeLength) {
    return [{ code: 'attribute-too-long', field, params: { most: intakeLimits.attributeLength } }]
  }
  return control.test(value) ? [{ code: 'attribute-control-character', field }] : []
}

import type { Clock, Step } from '#core/app.ts'
import { kinds } from '../kinds.ts'

type ClockActs = NonNullable<Step['clocks']>

/** A clock for each kind of request, so that each has its own limit; only that of the request's kind ever runs. */
export const clocksOfKinds: Record<string, Clock> = Object.fromEntries(
  kinds.map((kind) => [
    kind,
    {
      statutory: `${kind}Within`,
      ...(kind === 'consult' ? { promised: 'consultPromise' } : {}),
      extension: { limit: 'answerMore' },
    },
  ]),
)

export const startAnswering: ClockActs = kinds.map((kind) => ({ start: kind, when: `form.kind = "${kind}"` }))
export const stopAnswering: ClockActs = kinds.map((kind) => ({ stop: kind }))
export const pauseAnswering: ClockActs = kinds.map((kind) => ({ suspend: kind }))
export const resumeAnswering: ClockActs = kinds.map((kind) => ({ resume: kind }))
export const extendAnswering: ClockActs = kinds.map((kind) => ({ extend: kind }))

/** Whether an answer of today is in time, as every answer before it was. */
export const inTime = 'facts.inTime != false and today <= get value(clocks, form.kind).dueOn'

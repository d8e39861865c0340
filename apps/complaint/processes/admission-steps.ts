import type { Process, Step } from '#core/app.ts'
import { assigning, placing, unreachable } from './received-on.ts'

const officers: Step['by'] = ['clerk', 'reviewer']

const found = {
  ruleSet: 'facts.ruleSet',
  isCompetent: 'form.isCompetent',
  isHandledElsewhere: 'form.isHandledElsewhere',
  isForLiving: 'form.isForLiving',
  isTooLate: 'add months(form.knewOn, 12 * limits.knownWithin) < facts.receivedOn',
  isComplete: 'form.isComplete',
  isBarred: 'form.isBarred',
}

/** What the table of admission reads of a case, once an officer has looked at it. */
export const admissionInputs: Record<string, string> = Object.fromEntries(
  Object.entries(found).map(([name, text]) => [name, `if facts.isAssessed = true then ${text} else null`]),
)

/** From the office at the right place to acceptance or refusal. */
export const admissionSteps: Process['steps'] = {
  assign: assigning('complaint.assigned'),
  place: placing('complaint.placed'),
  unreachable: unreachable('complaint.shop.missed'),
  assess: { by: officers, tells: 'complaint.assessed', form: 'assessment', sets: { isAssessed: 'true' } },
  accept: {
    by: officers,
    tells: 'complaint.accepted',
    clocks: [{ stop: 'acceptance' }, { start: 'mediation' }],
    sets: { acceptedOn: 'today' },
    documents: ['acceptance'],
    notice: 'accepted',
  },
  refuse: {
    by: officers,
    tells: 'complaint.refused',
    reason: true,
    clocks: [{ stop: 'acceptance' }, { start: 'closing' }],
    decides: { table: 'admission', inputs: admissionInputs },
    sets: { outcome: '"refused"', ground: 'decision.ground' },
    documents: ['refusal'],
    notice: 'refused',
  },
}

import { type Process, withLatePapers } from '#core/app.ts'
import { licensing } from '../laws.ts'
import { review } from '../tables/review.ts'
import { consultation, objected } from './consultation.ts'
import { approved, handOver } from './hand-over.ts'
import { hearing } from './hearing.ts'
import { intake, received } from './intake.ts'
import { reviewSteps } from './review-steps.ts'

const taking = intake({
  family: 'permit',
  form: '(item)',
  starts: ['decide'],
  ways: { acceptWithGaps: { target: 'accepted', guard: 'promised' } },
})
const giving = handOver('permit')

/** Between acceptance and decision at any time: the applicant gives up, shows an original, or brings a promised paper, or it never came. */
const leaving = { withdraw: 'withdrawn', lapse: 'terminated', supply: {}, noteOriginals: {} }
const waiting = { ...leaving, terminate: 'terminated', extend: {} }

/** Nobody decides on what the table would first have inspected, or asked another department, whatever the reason they give. */
const isExamined = `(${notAdvised('inspect')} or form.inspectionResult != null) and
  (${notAdvised('consult')} or form.consulted != null)`
const heard = hearing('inReview', leaving)

/**
 * A permit from receipt to certificate (行政许可法 ch. 4): accepted, reviewed by one department or several, decided within twenty working
 * days, ten more with the head's approval; special procedures stop the clock. Every item of the platform that decides on an
 * application takes this way, under limits of its own where a law sets them.
 */
export const permit: Process = {
  id: 'permit',
  version: 3,
  begin: received('permit'),
  chart: {
    initial: 'received',
    states: {
      ...taking.states,
      accepted: { on: { ...waiting, startReview: 'inReview' } },
      inReview: {
        on: {
          ...waiting,
          approve: 'approved',
          deny: 'denied',
          consult: 'consultation',
          inspect: {},
          offerHearing: 'hearingOffered',
          suspend: 'suspended',
        },
      },
      consultation: { ...consultation.states.consultation, on: { ...leaving, extend: {} } },
      ...heard.states,
      suspended: { on: { ...leaving, resume: 'inReview' } },
      denied: { type: 'final' },
      terminated: { type: 'final' },
      ...giving.states,
    },
  },
  guards: {
    ...taking.guards,
    promised: 'count(materials.missing) = 0 and count(materials.promised) > 0',
  },
  steps: {
    ...taking.steps,
    deemAccepted: withLatePapers(taking.steps.deemAccepted!),
    ...reviewSteps,
    ...heard.steps,
    ...consultation.steps,
    approve: {
      by: ['clerk', 'reviewer'],
      when: `count(materials.promised) = 0 and ${isExamined}`,
      ...approved('permit', ['decide', 'deferred']),
    },
    ...giving.steps,
  },
  clocks: {
    ...taking.clocks,
    decide: {
      statutory: 'decideWithin',
      extension: { limit: 'decideExtension' },
      basis: [licensing('第四十二条'), licensing('第四十五条')],
    },
    deferred: { statutory: 'deferredWithin', silence: 'lapse', waits: true },
    ...heard.clocks,
    ...consultation.clocks,
    ...giving.clocks,
  },
  lanes: consultation.lanes,
  suggests: [
    {
      in: 'inReview',
      table: 'review',
      output: 'step',
      inputs: {
        item: 'case.item',
        eligible: 'facts.eligible',
        consulted: 'form.consulted != null',
        inspection: 'form.inspectionResult',
        objected,
      },
    },
  ],
  promises: 'deferred',
  progress: 'public',
  basis: [licensing('第三十二条'), licensing('第三十八条'), licensing('第四十二条'), licensing('第四十四条')],
}

/** FEEL: the item is none of those for which the table advises a step before anything is decided. */
function notAdvised(step: string): string {
  const items = review.rules.filter(({ then }) => then[0] === `"${step}"`).map(({ when }) => when[0])
  return `not(case.item in (${items.join(', ')}))`
}

import { type Step, supplying, withLatePapers } from '#core/app.ts'
import { eligible } from '../eligible.ts'

/** What is done with an application between its acceptance and the decision on it. */
export const reviewSteps: Record<string, Step> = {
  acceptWithGaps: withLatePapers({
    by: ['clerk', 'reviewer'],
    tells: 'permit.accepted',
    clocks: [{ stop: 'notice' }, { start: 'decide' }],
    sets: { acceptedOn: 'today' },
    documents: ['acceptance'],
    notice: 'acceptedWithGaps',
  }),
  supply: supplying({ by: ['applicant', 'clerk', 'reviewer'], tells: 'permit.supplied' }),
  lapse: {
    by: ['clock'],
    tells: 'permit.lapsed',
    sets: { outcome: '"terminated"', ground: '"promise"' },
    documents: ['termination'],
    notice: 'terminated',
  },
  startReview: {
    by: ['clerk', 'reviewer'],
    tells: 'permit.review.started',
    sets: { eligible },
  },
  consult: {
    by: ['reviewer'],
    tells: 'permit.consulted',
    form: 'consultation',
  },
  inspect: { by: ['inspector'], tells: 'permit.inspected', form: 'inspection' },
  suspend: {
    by: ['reviewer'],
    tells: 'permit.suspended',
    form: 'special',
    reason: true,
    clocks: [{ suspend: 'decide' }],
    documents: ['suspension'],
    notice: 'suspended',
  },
  resume: {
    by: ['reviewer'],
    tells: 'permit.resumed',
    form: 'specialResult',
    clocks: [{ resume: 'decide' }],
    notice: 'resumed',
  },
  extend: {
    by: ['head'],
    tells: 'permit.extended',
    reason: true,
    clocks: [{ extend: 'decide' }],
    documents: ['extension'],
    notice: 'extended',
  },
  deny: {
    by: ['reviewer'],
    tells: 'permit.denied',
    reason: true,
    clocks: [{ stop: 'decide' }],
    sets: { outcome: '"denied"', decidedOn: 'today' },
    documents: ['denial'],
    notice: 'denied',
  },
  terminate: {
    by: ['reviewer', 'head'],
    tells: 'permit.terminated',
    reason: true,
    sets: { outcome: '"terminated"', ground: '"office"' },
    documents: ['termination'],
    notice: 'terminated',
  },
}

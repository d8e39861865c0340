import type { Process } from '#core/app.ts'

/** FEEL: nobody judges their own objection, in whatever role. */
const byAnother = 'by.id != facts.objectedBy'

/**
 * What a bad rating sets off by itself (国办发〔2019〕51号): the department that was rated verifies, mends, answers, and calls back, all within
 * five working days. It may object that the rating is malicious; whether it is, another decides, and only then it counts no more. The
 * department may give the objection up by answering.
 */
export const ratingFollowup: Process = {
  id: 'rating-followup',
  version: 2,
  begin: {
    tells: 'rating.followup.opened',
    clocks: [{ start: 'answer' }],
    sets: { department: 'form.responsible' },
    notice: 'ratingTaken',
  },
  chart: {
    initial: 'verifying',
    states: {
      verifying: { on: { rectify: 'rectifying', answer: 'answered', objectRating: 'objected' } },
      rectifying: { on: { answer: 'answered' } },
      answered: { on: { callBack: 'closed' } },
      objected: { on: { invalidate: 'invalid', uphold: 'verifying', answer: 'answered' } },
      closed: { type: 'final' },
      invalid: { type: 'final' },
    },
  },
  steps: {
    rectify: {
      by: ['clerk', 'reviewer'],
      tells: 'rating.verified',
      form: 'ratingVerified',
      sets: { isFounded: 'true' },
    },
    answer: {
      by: ['reviewer'],
      tells: 'rating.answered',
      form: 'ratingAnswer',
      clocks: [{ stop: 'answer' }],
      sets: { answeredOn: 'today' },
      documents: ['ratingAnswer'],
      notice: 'ratingAnswered',
    },
    callBack: {
      by: ['clerk', 'reviewer'],
      tells: 'rating.called-back',
      form: 'callBack',
      sets: { outcome: '"answered"', days: 'workdays between(case.openedOn, facts.answeredOn)' },
    },
    objectRating: {
      by: ['reviewer'],
      tells: 'rating.objected',
      reason: true,
      when: 'facts.objectedOn = null',
      sets: { objectedOn: 'today', objectedBy: 'by.id' },
    },
    invalidate: {
      by: ['head'],
      tells: 'rating.invalidated',
      when: byAnother,
      reason: true,
      clocks: [{ stop: 'answer' }],
      sets: { outcome: '"invalid"' },
      notice: 'ratingInvalid',
    },
    uphold: { by: ['head'], tells: 'rating.upheld', when: byAnother, reason: true },
  },
  clocks: { answer: { statutory: 'ratingAnswer', basis: ['国办发〔2019〕51号'] } },
  basis: ['国办发〔2019〕51号'],
}

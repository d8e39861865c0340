import { type Process, preReview } from '#core/app.ts'
import { projectRead } from './of-owner.ts'
import { review } from './verify-review.ts'
import { verifySteps } from './verify-steps.ts'

const answers =
  'facts.landAnswer, facts.environmentAnswer, facts.buildingAnswer, facts.waterAnswer, facts.safetyAnswer'

/** Out of everything between acceptance and decision: the owner gives up, or a promised paper comes, or never came. */
const leaving = { withdraw: 'withdrawn', lapse: 'terminated', supply: {}, noteOriginals: {} }

/** What is handed in comes online, by whoever owns the project. */
const looking = preReview({
  family: 'project.verification',
  ways: {
    accept: 'accepted',
    deemAccepted: 'accepted',
    correct: { target: 'needsCorrection', guard: 'notYetCorrected' },
    notAccept: 'refused',
    withdraw: 'withdrawn',
  },
})

/** 核准 (企业投资项目核准和备案管理条例 arts 6 to 10). A commissioned evaluation has a clock of its own, and that of the decision stands still. */
export const verifyProcess: Process = {
  id: 'verify',
  version: 2,
  chart: {
    initial: 'checking',
    states: {
      checking: { on: { refuseStranger: 'refused', prepare: 'preparing' } },
      preparing: { tags: ['waits'], on: { submit: 'received', withdraw: 'withdrawn' } },
      ...looking.states,
      needsCorrection: { tags: ['waits'], on: { resubmit: 'received', withdraw: 'withdrawn' } },
      accepted: { on: { ask: 'review', evaluate: 'evaluating', extend: {}, ...leaving } },
      evaluating: { on: { evaluated: 'accepted', extendEvaluation: {}, ...leaving } },
      review: { ...review.states.review!, on: { extend: {}, ...leaving } },
      deciding: { on: { approve: 'verified', deny: 'denied', extend: {}, ...leaving } },
      verified: { type: 'final' },
      denied: { type: 'final' },
      refused: { type: 'final' },
      withdrawn: { type: 'final' },
      terminated: { type: 'final' },
    },
  },
  begin: { tells: 'project.verification.begun', ...projectRead },
  // What is missing is told once and completely (行政许可法 art. 32).
  guards: { notYetCorrected: 'facts.correctedOn = null' },
  steps: { ...review.steps, ...looking.steps, ...verifySteps },
  lanes: review.lanes,
  suggests: [
    {
      in: 'deciding',
      table: 'verification-advice',
      inputs: {
        objections: `count([${answers}][item = "objected"])`,
        silent: `count([${answers}][item = "silent"])`,
      },
      output: 'step',
    },
  ],
  clocks: {
    ...review.clocks,
    notice: {
      statutory: 'noticeWithin',
      silence: 'deemAccepted',
      basis: ['中华人民共和国行政许可法#第三十二条'],
    },
    deferred: { statutory: 'deferredWithin', silence: 'lapse', waits: true },
    decide: {
      statutory: 'verifyWithin',
      promised: 'verifyPromise',
      extension: { limit: 'verifyExtension' },
      basis: ['企业投资项目核准和备案管理条例#第十条'],
    },
    evaluation: {
      statutory: 'evaluationWithin',
      extension: { limit: 'evaluationExtension' },
      basis: ['企业投资项目核准和备案管理条例#第九条'],
    },
  },
  promises: 'deferred',
  progress: 'public',
  basis: ['企业投资项目核准和备案管理条例#第九条', '企业投资项目核准和备案管理条例#第十条'],
}

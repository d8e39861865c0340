import { type Process, parallelReview } from '#core/app.ts'
import { projectRead, refuseStranger } from './of-owner.ts'

/**
 * Five departments start on the same day from one form; whose permit rests on another's waits for that one alone. Silence permits
 * nothing here: it only shows on the board of the overdue.
 */
const review = parallelReview({
  state: 'review',
  family: 'project.permits',
  lanes: {
    land: { department: 'natural-resources' },
    environment: { department: 'ecology-environment', when: 'form.assessment != "register"' },
    planning: { department: 'natural-resources', after: ['land'] },
    water: { department: 'water-resources', when: 'form.erodes = true' },
    safety: { department: 'emergency-management', when: 'form.hazardous = true' },
    building: { department: 'housing-construction', after: ['planning', 'environment', 'water', 'safety'] },
  },
  onDone: 'concluding',
  limit: { statutory: 'permitWithin' },
  silence: 'none',
})

const answers = [
  'facts.landAnswer',
  'facts.environmentAnswer',
  'facts.planningAnswer',
  'facts.waterAnswer',
  'facts.safetyAnswer',
  'facts.buildingAnswer',
]
const objections = `count([${answers.join(', ')}][item = "objected"])`
const isTheirs = 'facts.isOwner = true and facts.project.status in ("filed", "verified", "approved")'

/** The permits before a project may be built, handled together (行政许可法 art. 26; 优化营商环境条例 arts 41, 42). */
export const permitsProcess: Process = {
  id: 'permits',
  version: 1,
  chart: {
    initial: 'checking',
    states: {
      checking: { on: { refuseStranger: 'refused', send: 'review' } },
      review: { ...review.states.review!, on: { extend: {}, withdraw: 'withdrawn' } },
      concluding: { on: { grant: 'granted', giveBack: 'objected' } },
      granted: { type: 'final' },
      objected: { type: 'final' },
      refused: { type: 'final' },
      withdrawn: { type: 'final' },
    },
  },
  begin: { tells: 'project.permits.applied', ...projectRead },
  steps: {
    ...review.steps,
    refuseStranger: refuseStranger('project.permits', isTheirs),
    send: {
      by: ['engine'],
      tells: 'project.permits.asked',
      when: isTheirs,
      clocks: [{ start: 'together' }],
      sets: { askedOn: 'today' },
      documents: ['receipt'],
      notice: 'accepted',
    },
    extend: {
      by: ['head'],
      tells: 'project.permits.extended',
      reason: true,
      clocks: [{ extend: 'together' }],
      documents: ['extended'],
      notice: 'extended',
    },
    grant: {
      by: ['engine'],
      tells: 'project.permits.granted',
      when: `${objections} = 0`,
      clocks: [{ stop: 'together' }],
      sets: { outcome: '"approved"', reviewDays: 'workdays between(facts.askedOn, today)' },
      documents: ['permitsGranted'],
      notice: 'permitsGranted',
    },
    giveBack: {
      by: ['engine'],
      tells: 'project.permits.objected',
      when: `${objections} > 0`,
      clocks: [{ stop: 'together' }],
      sets: { outcome: '"denied"', reviewDays: 'workdays between(facts.askedOn, today)' },
      documents: ['permitsObjected'],
      notice: 'permitsObjected',
    },
    withdraw: { by: ['applicant'], tells: 'project.permits.withdrawn', sets: { outcome: '"withdrawn"' } },
  },
  lanes: review.lanes,
  clocks: {
    ...review.clocks,
    together: {
      statutory: 'permitsTogether',
      extension: { limit: 'permitsExtension' },
      basis: ['中华人民共和国行政许可法#第四十二条'],
    },
  },
  progress: 'public',
  basis: [
    '中华人民共和国行政许可法#第二十六条',
    '优化营商环境条例#第四十一条',
    '优化营商环境条例#第四十二条',
  ],
}

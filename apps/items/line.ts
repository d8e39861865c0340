import type { Process, Step } from '#core/app.ts'

const law = '优化营商环境条例#第三十五条'

/** FEEL: the day from which the guide is true as it now stands. */
const standsFrom = 'if form.validFrom > today then form.validFrom else today'
const inForce = 'if facts.status = null then "inForce" else facts.status'
const since = `if facts.status = null then ${standsFrom} else facts.statusFrom`

const validity: Step['clocks'] = [
  { stop: 'validity' },
  { start: 'validity', until: 'form.validTo', when: 'form.validTo != null and form.validTo >= today' },
]

/** It can be applied for again; that it was suspended, and from when, is kept for whoever missed a day by it. */
const resumed: Step = {
  by: ['head'],
  tells: 'item.resumed',
  clocks: [{ stop: 'suspension' }],
  sets: {
    status: '"inForce"',
    statusFrom: 'today',
    statusUntil: 'null',
    statusReason: 'reason',
    standsFrom: 'today',
  },
}

/** Whoever had a hand in what is to be reviewed does not review it. */
const drafted = { drafters: 'union(facts.drafters, [by.id])' }

const reviewed = { by: ['head'] as Step['by'], clocks: [{ stop: 'review' }] }

/**
 * The life of an item (事项): drafted by a clerk, reviewed and published by the head, changed, suspended and resumed, cancelled. What a
 * release declares or a department's list brings stands published at once, and a new version of it is a change of its own. What is
 * changed and whether it can be applied for are two things: an item can be suspended while its guide is being changed.
 */
export const line: Process = {
  id: 'line',
  version: 1,
  begin: {
    tells: 'item.opened',
    sets: {
      department: 'if form.department != null then form.department else facts.department',
      drafters: '[by.id]',
    },
  },
  chart: {
    initial: 'draft',
    states: {
      draft: { on: { list: 'published', edit: {}, submit: 'inReview', discard: 'discarded' } },
      inReview: { on: { publish: 'published', sendBack: 'draft' } },
      published: {
        type: 'parallel',
        tags: ['rests'],
        on: { revise: {}, cancel: 'cancelled', end: 'ended' },
        states: {
          guide: {
            initial: 'current',
            states: {
              current: { tags: ['rests'], on: { change: 'changing' } },
              changing: { on: { edit: {}, submit: 'inReview', dropChange: 'current' } },
              inReview: { on: { publish: 'current', sendBack: 'changing' } },
            },
          },
          offer: {
            initial: 'open',
            states: {
              open: { tags: ['rests'], on: { suspend: 'suspended' } },
              suspended: { tags: ['rests'], on: { prolong: {}, resume: 'open', resumeByTime: 'open' } },
            },
          },
        },
      },
      cancelled: { type: 'final' },
      ended: { type: 'final' },
      discarded: { type: 'final' },
    },
  },
  steps: {
    list: {
      by: ['engine'],
      tells: 'item.listed',
      when: 'form.version != null',
      clocks: validity,
      sets: {
        content: 'form',
        version: 'form.version',
        status: '"inForce"',
        statusFrom: 'form.validFrom',
        standsFrom: 'form.validFrom',
      },
    },
    edit: { by: ['clerk'], tells: 'item.edited', form: 'guide', corrects: true, sets: drafted },
    submit: {
      by: ['clerk'],
      tells: 'item.submitted',
      clocks: [{ start: 'review' }],
      sets: drafted,
    },
    discard: { by: ['clerk'], tells: 'item.discarded', sets: { outcome: '"withdrawn"' } },
    publish: {
      ...reviewed,
      tells: 'item.published',
      when: 'not(list contains(facts.drafters, by.id))',
      clocks: [...reviewed.clocks, ...validity],
      sets: {
        content: 'form',
        version: 'if facts.version = null then 1 else facts.version + 1',
        status: inForce,
        statusFrom: since,
        standsFrom,
      },
    },
    sendBack: { ...reviewed, tells: 'item.returned', reason: true },
    change: {
      by: ['clerk'],
      tells: 'item.change.begun',
      when: 'facts.content.app = null',
      form: 'guide',
      corrects: true,
      sets: { drafters: '[by.id]' },
    },
    dropChange: { by: ['clerk'], tells: 'item.change.dropped' },
    revise: {
      by: ['rule'],
      tells: 'item.revised',
      clocks: validity,
      sets: {
        content: 'form',
        department: 'if input.department != null then input.department else facts.department',
        version: 'if input.version != null then input.version else facts.version',
        standsFrom,
      },
    },
    suspend: {
      by: ['head'],
      tells: 'item.suspended',
      form: 'suspension',
      reason: true,
      clocks: [{ start: 'suspension', until: 'input.suspendUntil', when: 'input.suspendUntil != null' }],
      sets: {
        status: '"suspended"',
        statusFrom: 'input.suspendFrom',
        statusUntil: 'input.suspendUntil',
        statusReason: 'reason',
        suspendedFrom: 'input.suspendFrom',
        standsFrom: 'input.suspendFrom',
      },
    },
    prolong: {
      by: ['head'],
      tells: 'item.prolonged',
      form: 'prolongation',
      reason: true,
      clocks: [
        { stop: 'suspension' },
        { start: 'suspension', until: 'input.suspendUntil', when: 'input.suspendUntil != null' },
      ],
      sets: { statusUntil: 'input.suspendUntil', statusReason: 'reason', standsFrom: 'facts.statusFrom' },
    },
    resume: resumed,
    resumeByTime: { ...resumed, by: ['clock'], tells: 'item.resumed.by-time' },
    cancel: {
      by: ['head'],
      tells: 'item.cancelled',
      form: 'cancellation',
      reason: true,
      sets: {
        outcome: '"cancelled"',
        status: '"cancelled"',
        statusFrom: 'today',
        statusUntil: 'null',
        statusReason: 'reason',
        statusBasis: 'input.cancelBasis',
        standsFrom: 'today',
      },
    },
    end: {
      by: ['engine', 'clock'],
      tells: 'item.ended',
      when: 'facts.content.validTo != null and facts.content.validTo < today',
      sets: { outcome: '"ended"' },
    },
  },
  clocks: {
    review: { statutory: 'reviewWithin', basis: [law] },
    suspension: { statutory: 'longestSuspension', silence: 'resumeByTime', waits: true },
    validity: { statutory: 'longestValidity', silence: 'end', waits: true },
  },
  progress: 'public',
  basis: [law],
}

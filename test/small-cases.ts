// biome-ignore-all lint/suspicious/noThenProperty: a table's row reads "when … then …" and is never awaited.
import { type App, defineApp, parallelReview, Type } from '#core/app.ts'

const review = parallelReview({
  state: 'review',
  family: 'stall',
  lanes: {
    fire: { department: 'fire' },
    food: { department: 'food' },
    sign: { department: 'city', after: ['fire'] },
  },
  onDone: 'deciding',
  limit: { statutory: 'answer' },
  silence: 'agreed',
})

/** An app with one process that uses every word of the language of processes once: what the case engine is tried with. */
export const smallCases: App = defineApp({
  id: 'stall',
  version: 1,
  records: [],
  tables: [
    {
      id: 'judge',
      version: '1',
      name: 'judge',
      hitPolicy: 'FIRST',
      inputs: [{ id: 'size', expression: 'size', typeRef: 'number' }],
      outputs: [{ id: 'step', typeRef: 'string' }],
      rules: [
        { id: 'large', when: ['> 50'], then: ['"deny"'], basis: ['摊位条例#第九条'] },
        { id: 'small', when: ['-'], then: ['"approve"'] },
      ],
    },
  ],
  rules: [],
  processes: [
    {
      id: 'permit',
      version: 1,
      begin: { tells: 'stall.received', clocks: [{ start: 'notice' }] },
      chart: {
        initial: 'received',
        states: {
          received: {
            on: {
              accept: { target: 'accepted', guard: 'complete' },
              correct: 'needsCorrection',
              refuse: 'refused',
              deemAccepted: 'accepted',
              withdraw: 'withdrawn',
            },
          },
          needsCorrection: { tags: ['waits'], on: { resubmit: 'received', withdraw: 'withdrawn' } },
          accepted: {
            on: {
              suspend: 'suspended',
              extend: {},
              send: 'review',
              withdraw: 'withdrawn',
              deemApproved: 'approved',
            },
          },
          suspended: { on: { resume: 'accepted' } },
          ...review.states,
          deciding: { on: { approve: 'approved', deny: 'denied', deemApproved: 'approved' } },
          approved: { tags: ['closed'], on: { revoke: 'revoked' } },
          denied: { type: 'final' },
          refused: { type: 'final' },
          withdrawn: { type: 'final' },
          revoked: { type: 'final' },
        },
      },
      guards: { complete: 'count(materials.missing) = 0' },
      lanes: review.lanes,
      clocks: {
        ...review.clocks,
        notice: { statutory: 'notice', silence: 'deemAccepted' },
        decide: {
          statutory: 'decide',
          promised: 'promise',
          silence: 'deemApproved',
          extension: { limit: 'extension' },
        },
      },
      steps: {
        ...review.steps,
        accept: {
          by: ['clerk', 'reviewer'],
          tells: 'stall.accepted',
          clocks: [{ stop: 'notice' }, { start: 'decide' }],
          documents: ['acceptance'],
          notice: 'accepted',
        },
        correct: {
          by: ['clerk', 'reviewer'],
          tells: 'stall.correction.asked',
          reason: true,
          clocks: [{ stop: 'notice' }],
          documents: ['correction'],
          notice: 'correct',
        },
        resubmit: {
          by: ['applicant'],
          tells: 'stall.corrected',
          form: 'application',
          clocks: [{ start: 'notice' }],
        },
        refuse: { by: ['reviewer'], tells: 'stall.refused', reason: true },
        deemAccepted: {
          by: ['clock'],
          tells: 'stall.accepted.by-silence',
          clocks: [{ start: 'decide', from: 'case.openedOn' }],
        },
        withdraw: { by: ['applicant'], tells: 'stall.withdrawn' },
        suspend: {
          by: ['reviewer'],
          tells: 'stall.suspended',
          reason: true,
          clocks: [{ suspend: 'decide' }],
        },
        resume: { by: ['reviewer'], tells: 'stall.resumed', clocks: [{ resume: 'decide' }] },
        extend: { by: ['head'], tells: 'stall.extended', reason: true, clocks: [{ extend: 'decide' }] },
        send: { by: ['reviewer'], tells: 'stall.sent' },
        approve: {
          by: ['reviewer'],
          tells: 'stall.approved',
          clocks: [{ stop: 'decide' }],
          sets: { outcome: '"approved"' },
          documents: ['decision'],
          certificate: 'issue',
        },
        deny: {
          by: ['reviewer'],
          tells: 'stall.denied',
          reason: true,
          sets: { outcome: '"denied"' },
          documents: ['decision'],
        },
        deemApproved: {
          by: ['clock'],
          tells: 'stall.approved.by-silence',
          sets: { outcome: '"approved"' },
          certificate: 'issue',
        },
        revoke: { by: ['head'], tells: 'stall.revoked', reason: true, certificate: 'revoke' },
      },
      suggests: [{ in: 'deciding', table: 'judge', inputs: { size: 'form.size' }, output: 'step' }],
      progress: 'public',
    },
  ],
  items: [
    {
      code: 'stall-permit',
      version: 1,
      process: 'permit',
      form: 'application',
      department: 'market',
      kind: 'promised',
      powerType: '01',
      audience: ['person', 'organisation'],
      level: 'county',
      scope: 'city',
      materials: [
        { id: 'lease', necessity: 'required', source: 'applicant' },
        { id: 'plan', necessity: 'deferrable', source: 'applicant', when: 'form.size > 20' },
      ],
      basis: ['摊位条例#第三条'],
      visits: 0,
      certificate: {
        typeCode: '11100000000013338W011',
        months: 36,
        values: { holder: 'case.applicant', place: 'form.place' },
      },
      validFrom: '2020-01-01',
    },
  ],
  forms: [
    {
      id: 'application',
      schema: Type.Object({
        place: Type.String({ maxLength: 100 }),
        size: Type.Number({ minimum: 1 }),
        phone: Type.Optional(Type.String({ format: 'mobile' })),
      }),
      quality: [
        {
          code: 'stall.size.large',
          dimension: 'accuracy',
          field: 'size',
          holds: 'size < 1000',
          otherwise: 'refuse',
        },
      ],
    },
  ],
  documents: [
    { id: 'acceptance', numbered: '江摊受', values: { due: 'clocks.decide.dueOn' } },
    { id: 'correction', values: {} },
    { id: 'decision', numbered: '江摊许', values: { outcome: 'facts.outcome' }, sealed: true },
  ],
  indicators: [],
  pages: [],
  limits: [
    limit('notice', 5),
    limit('decide', 20),
    limit('promise', 10),
    limit('extension', 10),
    limit('answer', 7),
  ],
  dictionaries: {},
  reference: [],
  examples: [],
  words: { zh: {}, en: {} },
})

function limit(id: string, amount: number): App['limits'][number] {
  return { id, amount, unit: 'workday', basis: '摊位条例#第五条', validFrom: '2020-01-01' }
}

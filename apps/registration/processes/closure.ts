import type { Process, Step } from '#core/app.ts'

const art33 = '中华人民共和国市场主体登记管理条例#第三十三条'

/**
 * A business without debts is deregistered by the simple way (简易注销). An enterprise is made public for the time of the law; an
 * objection stops it, silence lets it apply (or applies for it, where it has asked for that beforehand). An individual business
 * is pushed to the departments concerned instead, and their silence is enough.
 */
export const closureProcess: Process = {
  id: 'closure',
  version: 1,
  chart: {
    initial: 'checking',
    states: {
      checking: { on: { refuse: 'refused', publicise: 'publicised', push: 'pushed' } },
      publicised: {
        tags: ['waits'],
        on: { object: 'objected', withdraw: 'withdrawn', unopposed: 'mayApply' },
      },
      mayApply: {
        tags: ['waits'],
        on: { applyAhead: 'deregistered', apply: 'deregistered', lapse: 'lapsed', withdraw: 'withdrawn' },
      },
      pushed: {
        tags: ['waits'],
        on: { object: 'objected', undisputed: 'deregistered', withdraw: 'withdrawn' },
      },
      deregistered: { type: 'final' },
      objected: { type: 'final' },
      refused: { type: 'final' },
      lapsed: { type: 'final' },
      withdrawn: { type: 'final' },
    },
  },
  begin: {
    tells: 'registration.closure.applied',
    asks: {
      entity: { type: 'registration.entity', key: 'substring after(case.subject, "uscc:")' },
      listed: {
        type: 'credit.listing',
        subject: 'case.subject',
        where: 'listType in ("经营异常名录", "市场监督管理严重违法失信名单") and removedOn = null',
      },
    },
    decides: {
      table: 'closure-eligible',
      inputs: {
        status: 'found.entity.status',
        abnormal: 'found.listed != null',
        barred: 'form.pledged = true or form.litigation = true or form.unpaidFine = true',
        kind: 'found.entity.kind',
      },
    },
    sets: {
      entity: 'found.entity',
      name: 'found.entity.name',
      way: 'decision.way',
      ground: 'decision.ground',
    },
  },
  steps: {
    refuse: {
      by: ['engine'],
      tells: 'registration.closure.refused',
      when: 'facts.way = "refuse"',
      sets: { outcome: '"denied"' },
      documents: ['closureRefused'],
      notice: 'closureRefused',
    },
    publicise: {
      by: ['engine'],
      tells: 'registration.closure.publicised',
      when: 'facts.way = "publicise"',
      clocks: [{ start: 'publicity' }],
      sets: { publicFrom: 'today' },
      notice: 'closurePublicised',
    },
    push: {
      by: ['engine'],
      tells: 'registration.closure.pushed',
      when: 'facts.way = "push"',
      clocks: [{ start: 'departments' }],
      sets: { publicFrom: 'today' },
      notice: 'closurePushed',
    },
    object: {
      by: ['clerk', 'reviewer', 'rule'],
      tells: 'registration.closure.objected',
      clocks: [{ stop: 'publicity' }, { stop: 'departments' }],
      sets: { outcome: '"objected"' },
      documents: ['closureObjected'],
      notice: 'closureObjected',
    },
    unopposed: {
      by: ['clock'],
      tells: 'registration.closure.unopposed',
      clocks: [{ stop: 'publicity' }, { start: 'apply' }],
      notice: 'closureUnopposed',
    },
    applyAhead: { by: ['engine'], when: 'form.applyAtEnd = true', ...closed('apply') },
    undisputed: { by: ['clock'], ...closed('departments') },
    apply: { by: ['applicant'], ...closed('apply') },
    lapse: {
      by: ['clock'],
      tells: 'registration.closure.lapsed',
      sets: { outcome: '"lapsed"' },
      notice: 'closureLapsed',
    },
    withdraw: {
      by: ['applicant'],
      tells: 'registration.closure.withdrawn',
      sets: { outcome: '"withdrawn"' },
    },
  },
  clocks: {
    publicity: { statutory: 'closurePublicity', silence: 'unopposed', waits: true, basis: [art33] },
    apply: { statutory: 'closureApply', silence: 'lapse', waits: true, basis: [art33] },
    departments: { statutory: 'closureDepartments', silence: 'undisputed', waits: true, basis: [art33] },
  },
  basis: [art33, '优化营商环境条例#第三十三条'],
}

/** What every way of ending the registration does. */
function closed(clock: string): Omit<Step, 'by'> {
  return {
    tells: 'registration.closed',
    clocks: [{ stop: clock }],
    sets: { outcome: '"approved"', closedOn: 'today' },
    documents: ['closed'],
    revokes: 'facts.entity.certificate',
    notice: 'closed',
  }
}

import type { Process } from '#core/app.ts'

/**
 * The check that follows a permit given on a promise: within thirty days, by two inspectors. What is found wrong is to be mended in
 * ten working days and looked at once more; who has not kept the promise loses the permit, and the breach stands on record.
 */
export const promiseCheck: Process = {
  id: 'promise-check',
  version: 1,
  begin: {
    tells: 'promise.check.due',
    clocks: [{ start: 'check' }],
    sets: { department: 'form.responsible' },
  },
  chart: {
    initial: 'due',
    states: {
      due: {
        on: {
          check: [{ target: 'kept', guard: 'passed' }, { target: 'mending' }],
        },
      },
      mending: {
        on: {
          recheck: [{ target: 'kept', guard: 'passed' }, { target: 'broken' }],
          mended: {},
          mendingOver: 'broken',
        },
      },
      kept: { type: 'final' },
      broken: { type: 'final' },
    },
  },
  guards: { passed: 'form.inspectionResult = "passed"' },
  steps: {
    check: {
      by: ['inspector'],
      tells: 'promise.checked',
      form: 'inspection',
      clocks: [{ stop: 'check' }, { start: 'mend' }],
      sets: {
        checkedOn: 'today',
        outcome: 'if form.inspectionResult = "passed" then "kept" else null',
      },
      notice: 'checked',
    },
    mended: {
      by: ['applicant'],
      tells: 'promise.mended',
      form: 'mending',
      when: 'facts.mendedOn = null',
      clocks: [{ stop: 'mend' }, { start: 'recheck' }],
      sets: { mendedOn: 'today' },
    },
    recheck: {
      by: ['inspector'],
      tells: 'promise.rechecked',
      form: 'inspection',
      clocks: [{ stop: 'recheck' }],
      sets: { outcome: 'if form.inspectionResult = "passed" then "kept" else "broken"' },
      notice: 'checked',
    },
    mendingOver: {
      by: ['clock'],
      tells: 'promise.mending.over',
      sets: { outcome: '"broken"' },
    },
  },
  clocks: {
    check: { statutory: 'checkWithin' },
    mend: { statutory: 'mendWithin', silence: 'mendingOver', waits: true },
    recheck: { statutory: 'mendWithin' },
  },
  basis: ['优化营商环境条例#第四十条'],
}

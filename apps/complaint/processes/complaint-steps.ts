import type { Process, Step } from '#core/app.ts'
import { admissionSteps } from './admission-steps.ts'

const officers: Step['by'] = ['clerk', 'reviewer']

const mediating: Process['steps'] = {
  mediate: { by: officers, tells: 'complaint.mediation.called', form: 'meeting', notice: 'meeting' },
  test: {
    by: officers,
    tells: 'complaint.test.commissioned',
    form: 'testing',
    clocks: [{ suspend: 'mediation' }],
    notice: 'testing',
  },
  resume: {
    by: officers,
    tells: 'complaint.test.returned',
    form: 'tested',
    clocks: [{ resume: 'mediation' }],
  },
  agree: {
    by: officers,
    tells: 'complaint.agreed',
    form: 'agreement',
    clocks: [{ stop: 'mediation' }, { start: 'closing' }],
    sets: { outcome: '"agreed"' },
    documents: ['agreement'],
    notice: 'agreed',
  },
  fail: {
    by: officers,
    tells: 'complaint.failed',
    form: 'ending',
    clocks: [{ stop: 'mediation' }, { start: 'tellingEnd' }],
    sets: { outcome: '"failed"' },
  },
  timeUp: {
    by: ['clock'],
    tells: 'complaint.failed.by-time',
    clocks: [{ stop: 'mediation' }, { start: 'closing' }],
    sets: { outcome: '"failed"', endCause: '"time"' },
    documents: ['termination'],
    notice: 'ended',
  },
}

const ending: Process['steps'] = {
  withdraw: {
    by: ['applicant'],
    tells: 'complaint.withdrawn',
    form: 'withdrawal',
    clocks: [{ stop: 'acceptance' }, { stop: 'mediation' }, { start: 'tellingEnd' }],
    sets: { outcome: 'if input.isSettled then "settled" else "withdrawn"' },
  },
  tellEnd: {
    by: officers,
    tells: 'complaint.end.told',
    clocks: [{ stop: 'tellingEnd' }, { start: 'closing' }],
    sets: { endToldOn: 'today' },
    documents: ['termination'],
    notice: 'ended',
  },
  unperformed: {
    by: ['applicant'],
    tells: 'complaint.agreement.broken',
    reason: true,
    clocks: [{ stop: 'closing' }, { start: 'tellingEnd' }],
    sets: { outcome: '"failed"', endCause: '"unperformed"' },
  },
  close: { by: ['applicant'], tells: 'complaint.closed', sets: { closedBy: '"complainant"' } },
  closeByRule: {
    by: ['clock'],
    tells: 'complaint.closed',
    sets: { closedBy: '"rule"' },
    notice: 'closedByRule',
  },
  /** Whoever withdraws has closed it; only the other side may still have to be told (order 20 art. 21). */
  closeWithdrawn: {
    by: ['engine'],
    tells: 'complaint.closed',
    when: 'facts.acceptedOn = null or facts.endToldOn != null',
    sets: { closedBy: '"complainant"' },
  },
}

export const complaintSteps: Process['steps'] = { ...admissionSteps, ...mediating, ...ending }

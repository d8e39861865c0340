import type { Process } from '#core/app.ts'
import { usccCategory } from '../entity-kinds.ts'
import { nameRead } from './name.ts'
import { officeSteps } from './office-steps.ts'

/** What applicant and registrar do on the way to a registration, and what ends one. */
export const registerSteps: Process['steps'] = {
  admit: {
    by: ['engine'],
    tells: 'registration.received',
    when: 'not(facts.isTaken) and facts.isAllowed',
    clocks: [{ start: 'register' }],
    notice: 'received',
  },
  askName: {
    by: ['engine'],
    tells: 'registration.name.asked',
    when: 'facts.isTaken or not(facts.isAllowed)',
    documents: ['nameAsked'],
    notice: 'nameRefused',
  },
  lose: {
    by: ['rule'],
    tells: 'registration.name.asked',
    clocks: [{ stop: 'register' }],
    sets: { isTaken: 'true' },
    documents: ['nameAsked'],
    notice: 'nameRefused',
  },
  rename: { by: ['applicant'], tells: 'registration.renamed', form: 'name', ...nameRead },
  register: {
    by: ['clerk', 'reviewer'],
    tells: 'registration.registered',
    // Between two who came at once the name itself says who was first.
    asks: { same: { type: 'registration.name', key: 'facts.nameId' } },
    when: `count(materials.missing) = 0 and
        not(found.same.status in ("registered", "reserved") and found.same.holder != case.subject)`,
    allocates: {
      uscc: { kind: 'uscc', department: '"9"', category: usccCategory, division: 'facts.division' },
    },
    sets: { outcome: '"approved"', registeredOn: 'today', days: 'workdays between(case.openedOn, today)' },
    clocks: [{ stop: 'register' }],
    documents: ['registered'],
    certificate: 'issue',
    notice: 'registered',
  },
  defer: {
    by: ['clerk', 'reviewer'],
    tells: 'registration.deferred',
    documents: ['receipt'],
    notice: 'deferred',
  },
  ...officeSteps('registration'),
  resubmit: { by: ['applicant'], tells: 'registration.corrected', form: 'application', ...nameRead },
  annul: {
    by: ['head'],
    tells: 'registration.annulled',
    reason: true,
    asks: { entity: { type: 'registration.entity', key: 'facts.uscc' } },
    sets: { outcome: '"annulled"', entity: 'found.entity' },
    documents: ['annulled'],
    certificate: 'revoke',
    revokes: 'facts.entity.certificate',
    notice: 'annulled',
  },
}

import type { Process } from '#core/app.ts'
import { fullName, isTaken, nameId, nameWordsRead } from '../name-parts.ts'
import { officeSteps, onceCorrected } from './office-steps.ts'

const art24 = '中华人民共和国市场主体登记管理条例#第二十四条'

/** FEEL: a field as it will stand: the new one where it was filled in, else as it is registered. */
const kept = (field: string) => `if form.${field} != null then form.${field} else found.entity.${field}`

const renames = 'list contains(form.changes, "name")'

const read: Pick<NonNullable<Process['begin']>, 'asks' | 'decides' | 'sets'> = {
  asks: {
    entity: { type: 'registration.entity', key: 'substring after(case.subject, "uscc:")' },
    same: { type: 'registration.name', key: nameId },
  },
  decides: {
    table: 'name-words',
    inputs: nameWordsRead,
  },
  sets: {
    entity: 'found.entity',
    isKnown: 'found.entity != null and found.entity.status in ("存续", "歇业")',
    isTaken: `${renames} and (${isTaken}) and not(found.same.uscc = found.entity.uscc) and
      not(found.same.holder = case.subject and found.same.status = "reserved")`,
    isAllowed: `not(${renames}) or decision.allowed`,
    nameGround: 'decision.ground',
    name: `if ${renames} then ${fullName} else found.entity.name`,
    nameId: `if ${renames} then ${nameId} else null`,
    place: kept('place'),
    tradeName: kept('tradeName'),
    industry: `if ${renames} then form.industry else found.entity.industry`,
    organisation: kept('organisation'),
    address: kept('address'),
    legalRepresentative: kept('legalRepresentative'),
    capital: kept('capital'),
    scope: kept('scope'),
    termUntil: kept('termUntil'),
  },
}

/** What is registered of a business changes; the licence is made out anew (市场主体登记管理条例 arts 24, 28). */
export const changeProcess: Process = {
  id: 'change',
  version: 1,
  chart: {
    initial: 'checking',
    states: {
      checking: { on: { admit: 'received', refuseUnknown: 'refused', askName: 'needsCorrection' } },
      received: {
        on: {
          change: 'changed',
          correct: { target: 'needsCorrection', guard: 'notYetCorrected' },
          deny: 'denied',
          extend: {},
          withdraw: 'withdrawn',
        },
      },
      needsCorrection: { tags: ['waits'], on: { resubmit: 'checking', withdraw: 'withdrawn' } },
      changed: { type: 'final' },
      refused: { type: 'final' },
      denied: { type: 'final' },
      withdrawn: { type: 'final' },
    },
  },
  begin: { tells: 'registration.change.applied', ...read },
  guards: onceCorrected,
  steps: {
    admit: {
      by: ['engine'],
      tells: 'registration.change.received',
      when: 'facts.isKnown and not(facts.isTaken) and facts.isAllowed',
      clocks: [{ start: 'register' }],
      notice: 'received',
    },
    refuseUnknown: {
      by: ['engine'],
      tells: 'registration.change.refused',
      when: 'not(facts.isKnown)',
      sets: { outcome: '"denied"' },
      documents: ['notRegistered'],
      notice: 'notRegistered',
    },
    askName: {
      by: ['engine'],
      tells: 'registration.change.name.asked',
      when: 'facts.isKnown and (facts.isTaken or not(facts.isAllowed))',
      documents: ['nameAsked'],
      notice: 'nameRefused',
    },
    change: {
      by: ['clerk', 'reviewer'],
      tells: 'registration.changed',
      when: 'count(materials.missing) = 0',
      sets: {
        outcome: '"approved"',
        changedOn: 'today',
        wasLate: 'days between(form.decidedOn, case.openedOn) > limits.changeAppliedWithin',
      },
      clocks: [{ stop: 'register' }],
      documents: ['changed'],
      certificate: 'issue',
      notice: 'changed',
    },
    ...officeSteps('registration.change'),
    resubmit: { by: ['applicant'], tells: 'registration.change.corrected', form: 'change', ...read },
  },
  clocks: {
    register: {
      statutory: 'registerWithin',
      promised: 'registerPromise',
      extension: { limit: 'registerExtension' },
      channel: 'counter',
      basis: ['中华人民共和国市场主体登记管理条例#第十九条'],
    },
  },
  basis: [art24, '中华人民共和国市场主体登记管理条例#第二十八条'],
}

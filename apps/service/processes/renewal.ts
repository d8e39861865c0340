import type { Process } from '#core/app.ts'
import { licensing } from '../laws.ts'
import { missedBySuspension, notTooEarly } from '../renewal-window.ts'
import { renewed } from '../renewed-items.ts'

const isOfItem = Object.entries(renewed)
  .flatMap(([item, of]) => of.map((one) => `case.item = "${item}" and found.certificate.item = "${one}"`))
  .join(' or ')

/** FEEL: whether the network holds what is to be renewed, as the applicant's own and still good. */
const isHeld = `found.certificate != null and found.certificate.state = "valid" and (${isOfItem}) and
  (found.certificate.person = case.subject or "uscc:" + found.certificate.uscc = case.subject) and
  found.certificate.validUntil >= today`

/** FEEL: the last day of what is to be renewed. Nothing that is only said counts: silence would make it good. */
const lastDay = `if ${isHeld} then found.certificate.validUntil else null`

const requires: NonNullable<Process['begin']>['requires'] = [
  { code: 'service.renewal.unknown', field: 'renewedCase', holds: isHeld },
  {
    code: 'service.renewal.holder',
    field: 'uscc',
    holds: 'found.certificate = null or form.uscc = null or form.uscc = found.certificate.uscc',
  },
  {
    code: 'service.renewal.holder',
    field: 'businessName',
    holds: 'found.certificate = null or form.businessName = found.certificate.holderName',
  },
  {
    code: 'service.renewal.late',
    field: 'renewedCase',
    holds: `not(${isHeld}) or days between(today, found.certificate.validUntil) >= limits.renewalNotice
      or ${missedBySuspension('found.certificate.validUntil', 'found.item')}`,
    basis: licensing('第五十条'),
  },
  {
    code: 'service.renewal.early',
    field: 'renewedCase',
    holds: `not(${isHeld}) or ${notTooEarly('found.certificate.validUntil')}`,
  },
]

/**
 * A permit is renewed (行政许可法 art. 50): asked for thirty days before it ends, and decided before it ends. Who has heard nothing by then
 * has it renewed.
 */
export const renewal: Process = {
  id: 'renewal',
  version: 1,
  begin: {
    tells: 'renewal.received',
    asks: {
      certificate: { type: 'service.certificate', key: 'form.renewedCase' },
      item: { type: 'service.item', key: 'case.item' },
    },
    requires,
    sets: { endsOn: lastDay },
    clocks: [
      {
        start: 'renew',
        from: `add days(${lastDay}, -limits.renewalNotice)`,
        until: lastDay,
        when: isHeld,
      },
    ],
    documents: ['receipt'],
    notice: 'received',
  },
  chart: {
    initial: 'asked',
    states: {
      asked: {
        on: {
          renew: 'renewed',
          renewBySilence: 'renewed',
          refuseRenewal: 'refused',
          withdraw: 'withdrawn',
        },
      },
      renewed: { type: 'final' },
      refused: { type: 'final' },
      withdrawn: { type: 'final' },
    },
  },
  steps: {
    renew: { by: ['reviewer'], tells: 'renewal.granted', when: 'facts.endsOn != null', ...granted() },
    renewBySilence: { by: ['clock'], tells: 'renewal.granted.by-silence', ...granted() },
    refuseRenewal: {
      by: ['reviewer'],
      tells: 'renewal.refused',
      reason: true,
      clocks: [{ stop: 'renew' }],
      sets: { outcome: '"denied"', decidedOn: 'today' },
      documents: ['denial'],
      notice: 'denied',
    },
    withdraw: { by: ['applicant'], tells: 'renewal.withdrawn', sets: { outcome: '"withdrawn"' } },
  },
  clocks: {
    renew: { statutory: 'renewalNotice', silence: 'renewBySilence', basis: [licensing('第五十条')] },
  },
  progress: 'public',
  basis: [licensing('第五十条')],
}

/** It goes on from the day after its last one, however early it was decided. */
function granted(): Pick<
  Process['steps'][string],
  'clocks' | 'sets' | 'documents' | 'certificate' | 'notice'
> {
  return {
    clocks: [{ stop: 'renew' }],
    sets: {
      outcome: '"approved"',
      decidedOn: 'today',
      validUntil: 'add months(facts.endsOn, case.months)',
    },
    documents: ['renewal'],
    certificate: 'issue',
    notice: 'renewed',
  }
}

import type { Process, Step } from '#core/app.ts'
import { licensing } from '../laws.ts'

type States = Process['chart']['states']

/**
 * A hearing (行政许可法 arts 47, 48): whoever is told of the right has five working days to ask for it; silence waives it. Then it is
 * held within twenty working days, the applicant is told where and when seven before (again, where it is put off), and the time it
 * takes is not counted (art. 45). What was not announced is not held.
 */
export function hearing(
  from: string,
  ways: NonNullable<States[string]['on']>,
): {
  states: States
  steps: Record<string, Step>
  clocks: Process['clocks']
} {
  return {
    states: {
      hearingOffered: {
        tags: ['waits'],
        on: { askHearing: 'hearing', waiveHearing: from, hearingWaived: from, ...ways },
      },
      hearing: { on: { announceHearing: {}, holdHearing: from, ...ways } },
    },
    steps: {
      offerHearing: {
        by: ['reviewer'],
        tells: 'permit.hearing.offered',
        reason: true,
        clocks: [{ start: 'hearingRequest' }],
        documents: ['hearingOffer'],
        notice: 'hearingOffered',
      },
      askHearing: {
        by: ['applicant'],
        tells: 'permit.hearing.asked',
        clocks: [{ stop: 'hearingRequest' }, { start: 'hearingHeld' }, { suspend: 'decide' }],
      },
      waiveHearing: {
        by: ['applicant'],
        tells: 'permit.hearing.waived',
        clocks: [{ stop: 'hearingRequest' }],
      },
      hearingWaived: {
        by: ['clock'],
        tells: 'permit.hearing.waived.by-silence',
        clocks: [{ stop: 'hearingRequest' }],
      },
      announceHearing: {
        by: ['reviewer'],
        tells: 'permit.hearing.announced',
        form: 'hearingNotice',
        sets: { hearingOn: 'form.hearingOn' },
        documents: ['hearingNotice'],
        notice: 'hearingAnnounced',
      },
      holdHearing: {
        by: ['reviewer'],
        tells: 'permit.hearing.held',
        form: 'hearing',
        when: 'facts.hearingOn != null and facts.hearingOn <= today',
        clocks: [{ stop: 'hearingHeld' }, { resume: 'decide' }],
      },
    },
    clocks: {
      hearingRequest: {
        statutory: 'hearingRequest',
        silence: 'hearingWaived',
        waits: true,
        basis: [licensing('第四十七条')],
      },
      hearingHeld: { statutory: 'hearingHeld', basis: [licensing('第四十七条')] },
    },
  }
}

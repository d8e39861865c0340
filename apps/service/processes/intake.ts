import { type Process, preReview, type Step } from '#core/app.ts'
import { licensing } from '../laws.ts'

type States = Process['chart']['states']

/** How an application is taken in, whatever becomes of it then. */
export interface Intake {
  /** Family of the event types. */
  family: string
  /** The form in which a corrected application comes back; it is the same for every item of the process. */
  form: string
  /** The clocks that start with acceptance. */
  starts: string[]
  /** Further ways out of `received`. */
  ways?: NonNullable<States[string]['on']>
}

/**
 * From receipt to acceptance (行政许可法 art. 32): whoever is told nothing within five working days counts as accepted from the
 * day of receipt; what is missing is told once and completely, so a second correction is not open. What came online may be looked
 * through first. A case that a joint matter has opened was looked through at the one window and goes on by itself.
 */
export function intake(of: Intake): {
  states: States
  steps: Record<string, Step>
  clocks: Process['clocks']
  guards: Record<string, string>
} {
  const looking = preReview({ family: of.family, ways: waysOf(of), guard: 'online' })
  return {
    states: statesOf(looking.states),
    steps: { ...stepsOf(of), ...looking.steps },
    clocks: {
      notice: {
        statutory: 'noticeWithin',
        silence: 'deemAccepted',
        basis: [licensing('第三十二条')],
      },
    },
    guards: {
      complete: 'count(materials.missing) = 0 and count(materials.promised) = 0',
      notYetCorrected: 'facts.correctedOn = null',
      online: 'case.channel = "portal"',
    },
  }
}

/** What the opening of a case does: its receipt, and the time within which it must be told what is missing. */
export function received(family: string): NonNullable<Process['begin']> {
  return {
    tells: `${family}.received`,
    clocks: [{ start: 'notice' }],
    sets: { receivedOn: 'today' },
    documents: ['receipt'],
    notice: 'received',
  }
}

function waysOf({ ways = {} }: Intake): NonNullable<States[string]['on']> {
  return {
    accept: { target: 'accepted', guard: 'complete' },
    correct: { target: 'needsCorrection', guard: 'notYetCorrected' },
    refuse: 'rejectedAtAcceptance',
    deemAccepted: 'accepted',
    withdraw: 'withdrawn',
    ...ways,
  }
}

function statesOf({ received, preReview }: States): States {
  return {
    received: { on: { takeOver: { target: 'accepted', guard: 'complete' }, ...received!.on } },
    preReview: preReview!,
    needsCorrection: { tags: ['waits'], on: { resubmit: 'received', withdraw: 'withdrawn' } },
    rejectedAtAcceptance: { type: 'final' },
    withdrawn: { type: 'final' },
  }
}

function stepsOf({ family, form, starts }: Intake): Record<string, Step> {
  const accepted: Pick<Step, 'clocks' | 'sets' | 'documents' | 'notice'> = {
    clocks: [{ stop: 'notice' }, ...starts.map((start) => ({ start }))],
    sets: { acceptedOn: 'today' },
    documents: ['acceptance'],
    notice: 'accepted',
  }
  return {
    accept: { by: ['clerk', 'reviewer'], tells: `${family}.accepted`, ...accepted },
    takeOver: {
      by: ['engine'],
      tells: `${family}.taken-over`,
      when: 'case.channel = "engine"',
      ...accepted,
    },
    deemAccepted: {
      by: ['clock'],
      tells: `${family}.accepted.by-silence`,
      clocks: [{ stop: 'notice' }, ...starts.map((start) => ({ start, from: 'facts.receivedOn' }))],
      sets: { acceptedOn: 'facts.receivedOn' },
      documents: ['acceptance'],
      notice: 'acceptedBySilence',
    },
    correct: {
      by: ['clerk', 'reviewer'],
      tells: `${family}.correction.asked`,
      form: 'correction',
      clocks: [{ stop: 'notice' }],
      sets: { correctedOn: 'today' },
      documents: ['correction'],
      notice: 'correct',
    },
    resubmit: {
      by: ['applicant'],
      tells: `${family}.corrected`,
      form,
      clocks: [{ start: 'notice' }],
      sets: { receivedOn: 'today' },
      documents: ['receipt'],
      notice: 'received',
    },
    refuse: {
      by: ['clerk', 'reviewer'],
      tells: `${family}.refused`,
      form: 'refusal',
      reason: true,
      sets: { outcome: '"refused"' },
      documents: ['refusal'],
      notice: 'refused',
    },
    withdraw: { by: ['applicant'], tells: `${family}.withdrawn`, sets: { outcome: '"withdrawn"' } },
  }
}

import type { Step } from './process.ts'

const hasPromised = 'count(materials.promised) > 0'

/** FEEL: the last day for what was promised: the day that was promised, where it has not passed while the office was looking. */
const supplyUntil = `if materials.promisedUntil = null then add workdays(today, limits.deferredWithin)
  else if materials.promisedUntil < today then today else materials.promisedUntil`

/**
 * An acceptance that lets papers follow (容缺受理), whoever has accepted: from then on the promise has its own time. The app has the
 * limit `deferredWithin`, and its process the clock `deferred`, which it names as that of its promises.
 */
export function withLatePapers<Accepting extends Step>({ clocks = [], sets = {}, ...step }: Accepting) {
  return {
    ...step,
    clocks: [...clocks, { start: 'deferred', until: supplyUntil, when: hasPromised }],
    sets: { ...sets, supplyUntil: `if ${hasPromised} then ${supplyUntil} else null` },
  }
}

/** Bringing what was promised, by whom the app says, told as what the app says: once all of it is there, its time is over. */
export function supplying(step: Pick<Step, 'by' | 'tells'>): Step {
  return {
    ...step,
    bringsPapers: true,
    when: 'count(materials.promised) = 0 and facts.supplyUntil != null and facts.suppliedOn = null',
    clocks: [{ stop: 'deferred' }],
    sets: { suppliedOn: 'today' },
  }
}

import type { Step } from '#core/app.ts'

const hasPromised = 'count(materials.promised) > 0'

/** FEEL: the last day for what was promised: the day that was promised, where it has not passed while the office was looking. */
const supplyUntil = `if materials.promisedUntil = null then add workdays(today, limits.deferredWithin)
  else if materials.promisedUntil < today then today else materials.promisedUntil`

/** An acceptance that lets papers follow (容缺受理), whoever has accepted: from then on the promise has its own time. */
export function withGaps<Accepting extends Step>({ clocks = [], sets = {}, ...step }: Accepting) {
  return {
    ...step,
    clocks: [...clocks, { start: 'deferred', until: supplyUntil, when: hasPromised }],
    sets: { ...sets, supplyUntil: `if ${hasPromised} then ${supplyUntil} else null` },
  }
}

import type { ItemSummary } from '#web/blocks/cases/case-views.ts'

type Clock = ItemSummary['clocks'][number]

/** One line of the limits; `many` where it stands for the same limit of several departments. */
export interface ClockLine {
  clock: Clock
  many: boolean
}

/** The clocks of a service as its guide tells them: departments asked beside one another that have the same time share one line. */
export function clockLines(clocks: readonly Clock[]): ClockLine[] {
  const groups = Map.groupBy(clocks, timeOf)
  return [...groups.values()].map(([clock, ...others]) => ({ clock: clock!, many: others.length > 0 }))
}

/** What two lanes must have in common to be told as one; a clock of no lane stands alone. */
function timeOf({ clock, lane, statutory, promised, silence }: Clock): string {
  if (lane === null) return clock
  return JSON.stringify(['lanes', statutory, promised, silence?.split('.').at(-1)])
}

/** What the silence of any department leads to: the sentence of one of them, its name replaced by a word for each. */
export function silenceOfAny(step: string, { lane, any }: { lane: string; any: string }): string {
  return step.startsWith(lane) ? any + step.slice(lane.length) : step
}

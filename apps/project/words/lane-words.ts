import type { Words } from '#core/app.ts'

/** How one language says the turns of a lane, each with the lane's own name. */
export interface LaneTurns {
  states: { waiting: string; open: string; done: string }
  steps: { open: string; agree: string; object: string; silent: string; skip: string }
  answer: string
  /** Puts the name of a lane before what happens in it. */
  of: (lane: string, turn: string) => string
}

interface LaneWords {
  states: Words
  steps: Words
  clocks: Words
}

/** The words of a parallel review: of each lane its states, steps and clock. `some` are the lanes that not every case asks. */
export function laneWords(
  lanes: Record<string, string>,
  turns: LaneTurns,
  { silence, some = [] }: { silence: boolean; some?: string[] },
): LaneWords {
  const words: LaneWords = { states: {}, steps: {}, clocks: {} }
  for (const [lane, name] of Object.entries(lanes)) {
    const { of } = turns
    words.states[`review.${lane}`] = name
    for (const [state, said] of Object.entries(turns.states))
      words.states[`review.${lane}.${state}`] = of(name, said)
    const { silent, skip, ...always } = turns.steps
    const steps = { ...always, ...(silence ? { silent } : {}), ...(some.includes(lane) ? { skip } : {}) }
    for (const [step, said] of Object.entries(steps)) words.steps[`${lane}.${step}`] = of(name, said)
    words.clocks[`${lane}Answer`] = of(name, turns.answer)
  }
  return words
}

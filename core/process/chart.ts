/**
 * A statechart as XState reads it, in JSON: states, nested or parallel, and which step leads where. Guards are names of the
 * process's `guards`. Of the tags these mean something to the engine: `waits` (nobody in an office has to act: it is the
 * applicant's turn, or the public's), `closed` (the matter is over, though a step such as a rating may follow), `rests` (nothing is
 * to be done: what can be done from there stands in no queue).
 */
export interface Chart {
  initial: string
  states: Record<string, StateNode>
}

export interface StateNode {
  type?: 'parallel' | 'final'
  initial?: string
  states?: Record<string, StateNode>
  tags?: StateTag[]
  on?: Record<string, Transition | Transition[]>
  /** Where to go when all regions of a parallel state, or the inner states, have reached an end. */
  onDone?: string
}

export type StateTag = 'waits' | 'closed' | 'rests'

export type Transition = string | { target?: string; guard?: string }

/** A state with the path to it, outermost first: `['review', 'fire', 'open']`. */
export interface ChartState {
  path: string[]
  node: StateNode
}

/** Every state of a chart, outer before inner. */
export function statesOf(chart: Pick<StateNode, 'states'>, above: string[] = []): ChartState[] {
  return Object.entries(chart.states ?? {}).flatMap(([name, node]) => {
    const path = [...above, name]
    return [{ path, node }, ...statesOf(node, path)]
  })
}

/** Every way out of a state: by which step, to where, under which guard. A way without a target stays where it is. */
export function waysOut({ on = {} }: StateNode): { step: string; target?: string; guard?: string }[] {
  return Object.entries(on).flatMap(([step, ways]) =>
    [ways].flat().map((way) => (typeof way === 'string' ? { step, target: way } : { step, ...way })),
  )
}

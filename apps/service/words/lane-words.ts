/** Sentences with a hole for the department, by what happens in its lane. */
interface LaneWords {
  [what: string]: string
}

/** The words of every lane's steps: the same sentence of each department. */
export function laneSteps(lanes: Record<string, string>, words: LaneWords): Record<string, string> {
  return Object.fromEntries(
    Object.entries(lanes).flatMap(([lane, name]) =>
      Object.entries(words).map(([step, text]) => [`${lane}.${step}`, text.replace('{lane}', name)]),
    ),
  )
}

/** The words of every lane's states within a parallel state; `whole` is the lane itself. */
export function laneStates(
  within: string,
  lanes: Record<string, string>,
  { whole = '', ...inner }: LaneWords,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(lanes).flatMap(([lane, name]) => [
      [`${within}.${lane}`, whole.replace('{lane}', name)],
      ...Object.entries(inner).map(([state, text]) => [`${within}.${lane}.${state}`, text]),
    ]),
  )
}

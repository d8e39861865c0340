/** Of the states a case stands in those that hold no other of them: `review.fire.open` of `review`, `review.fire` and itself. */
export function innermostStates(states: readonly string[]): string[] {
  return states.filter((state) => !states.some((other) => other.startsWith(`${state}.`)))
}

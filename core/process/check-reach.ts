import type { Faults } from '../faults.ts'
import { type Chart, type ChartState, statesOf, waysOut } from './chart.ts'

type States = ReadonlyMap<string, ChartState>

/**
 * Every way leads to a state there is, every state can be entered from the first, and from every state an end can be reached.
 * Guards are taken as if they held.
 */
export function checkReach(path: string, chart: Chart, faults: Faults): void {
  const states: States = new Map(statesOf(chart).map((state) => [state.path.join('.'), state]))
  if (!states.has(chart.initial))
    faults.add(`${path}.chart`, `begins in "${chart.initial}", which it does not have`)
  if (![...states.values()].some(isEnd)) faults.add(`${path}.chart`, 'never ends')
  const reached = reachedFrom([chart.initial], states)
  const ending = endingStates(states)
  for (const [at, state] of states) {
    const missing = targetsOf(state, states).find((target) => !states.has(target))
    if (missing !== undefined)
      faults.add(`${path}.chart.${at}`, `leads to "${missing}", which the chart does not have`)
    if (!reached.has(at)) faults.add(`${path}.chart.${at}`, 'can never be reached')
    else if (!state.node.states && !ending.has(at))
      faults.add(`${path}.chart.${at}`, 'is no end, and no way leads from it to one')
  }
}

/** The end of a case is a final state of the chart itself; a matter that is over may stay as it is. */
function isEnd({ node, path }: ChartState): boolean {
  return (node.type === 'final' && path.length === 1) || (node.tags ?? []).includes('closed')
}

function reachedFrom(first: string[], states: States): Set<string> {
  const reached = new Set<string>()
  const open = [...first]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const state = states.get(at)
    if (!state || reached.has(at)) continue
    reached.add(at)
    open.push(...outerOf(state), ...entered(state), ...targetsOf(state, states))
  }
  return reached
}

/** Grows from the ends backwards until nothing more is found. */
function endingStates(states: States): Set<string> {
  const ending = new Set([...states].filter(([, state]) => isEnd(state)).map(([at]) => at))
  for (let before = -1; before < ending.size; ) {
    before = ending.size
    for (const [at, state] of states) if (endsBy(state, { states, ending })) ending.add(at)
  }
  return ending
}

/** By a way of its own, by one of a state around it, or, where it is the last of what lies within, by what follows that. */
function endsBy(state: ChartState, { states, ending }: { states: States; ending: Set<string> }): boolean {
  const canEnd = (target: string): boolean => {
    const inner = entered(states.get(target))
    return inner.length === 0 ? ending.has(target) : inner.some(canEnd)
  }
  if (targetsOf({ ...state, node: { ...state.node, onDone: undefined } }, states).some(canEnd)) return true
  const around = outerOf(state).flatMap((at) => states.get(at) ?? [])
  if (state.node.type !== 'final') return around.some((outer) => ending.has(outer.path.join('.')))
  const whole = around.find(({ node }) => node.onDone)
  return (
    whole !== undefined && targetsOf({ ...whole, node: { onDone: whole.node.onDone } }, states).some(canEnd)
  )
}

/** The states around one, the nearest first. */
function outerOf({ path }: ChartState): string[] {
  return path
    .slice(1)
    .map((_, n) => path.slice(0, n + 1).join('.'))
    .reverse()
}

/** What is entered with a state: the first of the states within it, or all that lie side by side. */
function entered(state: ChartState | undefined): string[] {
  if (!state) return []
  const { node, path } = state
  const names = node.type === 'parallel' ? Object.keys(node.states ?? {}) : node.initial ? [node.initial] : []
  return names.map((name) => [...path, name].join('.'))
}

function targetsOf({ node, path }: ChartState, states: States): string[] {
  const names = [
    ...waysOut(node).flatMap(({ target }) => target ?? []),
    ...(node.onDone ? [node.onDone] : []),
  ]
  return names.map((name) => {
    const sibling = [...path.slice(0, -1), name].join('.')
    return states.has(sibling) ? sibling : name.replace(/^#[^.]*\./, '')
  })
}

import { type Chart, type StateNode, waysOut } from '#core/process/chart.ts'

/** A state in the picture of a process. */
export interface PlacedState {
  name: string
  node: StateNode
}

/**
 * The outer states of a process in columns from its beginning, in each what goes on before what ends. `leftOut`: states that an item
 * of the process never comes to.
 */
export function processColumns(
  { chart }: { chart: Chart },
  leftOut: readonly string[] = [],
): PlacedState[][] {
  const placed = Map.groupBy(columnsOf(chart, leftOut), ([, column]) => column)
  return [...placed]
    .sort(([a], [b]) => a - b)
    .map(([, members]) => members.map(([name]) => ({ name, node: chart.states[name]! })).toSorted(byEnd))
}

function byEnd(a: PlacedState, b: PlacedState): number {
  return Number(a.node.type === 'final') - Number(b.node.type === 'final')
}

/** Of several ways to a state the longest counts, ways back aside: what may be left out on the way stands before what follows it. */
function columnsOf({ initial, states }: Chart, leftOut: readonly string[]): Map<string, number> {
  const columns = new Map<string, number>()
  const visit = (name: string, path: readonly string[]): void => {
    if (leftOut.includes(name) || path.includes(name) || (columns.get(name) ?? -1) >= path.length) return
    columns.set(name, path.length)
    for (const to of targetsOf(states[name]!)) if (states[to]) visit(to, [...path, name])
  }
  visit(initial, [])
  return columns
}

/** Where the ways of a state and of those within it lead, outer states only. */
function targetsOf(node: StateNode): string[] {
  const own = [...waysOut(node).flatMap(({ target }) => target ?? []), ...(node.onDone ? [node.onDone] : [])]
  return [...own, ...Object.values(node.states ?? {}).flatMap(targetsOf)]
}

import { type Chart, type StateNode, waysOut } from '#core/process/chart.ts'

/** A state in the picture of a process: in which column, from the beginning, and in which row of it. */
export interface PlacedState {
  name: string
  node: StateNode
  column: number
  row: number
}

export interface ProcessLayout {
  states: PlacedState[]
  links: { from: string; to: string }[]
  columns: number
  rows: number
}

/** Outer states only, each in the column of the shortest way to it; the way most cases take runs along the first row. */
export function processLayout({ chart }: { chart: Chart }): ProcessLayout {
  const columns = columnsOf(chart)
  const rows = new Map<number, number>()
  const states = [...columns].map(([name, column]) => {
    const row = rows.get(column) ?? 0
    rows.set(column, row + 1)
    return { name, node: chart.states[name]!, column, row }
  })
  const links = states.flatMap(({ name, node }) =>
    [...new Set(targetsOf(node))]
      .filter((to) => to !== name && columns.has(to))
      .map((to) => ({ from: name, to })),
  )
  return { states, links, columns: rows.size, rows: Math.max(1, ...rows.values()) }
}

function columnsOf({ initial, states }: Chart): Map<string, number> {
  const columns = new Map([[initial, 0]])
  const waiting = [initial]
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const next = targetsOf(states[name] ?? {}).filter((to) => states[to] && !columns.has(to))
    for (const to of next) {
      columns.set(to, columns.get(name)! + 1)
      waiting.push(to)
    }
  }
  return columns
}

/** Where the ways of a state and of those within it lead, outer states only. */
function targetsOf(node: StateNode): string[] {
  const own = [...waysOut(node).flatMap(({ target }) => target ?? []), ...(node.onDone ? [node.onDone] : [])]
  return [...own, ...Object.values(node.states ?? {}).flatMap(targetsOf)]
}

import type { GraphNode, GraphView } from './views/collection-views.ts'

export interface PlacedNode {
  node: GraphNode
  x: number
  y: number
}

export interface Lane {
  name: string | null
  y: number
  height: number
}

export interface GraphLayout {
  width: number
  height: number
  placed: Map<string, PlacedNode>
  lanes: Lane[]
  years: { year: number; x: number }[]
}

const GAP = 15
const LANE_PADDING = 14
const TOP = 26
const RIGHT = 24

/**
 * Places documents on a time axis, one lane for each area; documents that would touch are put under one another.
 * Only dated documents are placed. `left` is the room for the lane names.
 */
export function graphLayout(graph: GraphView, { width, left }: { width: number; left: number }): GraphLayout {
  const dated = graph.nodes.filter((node) => node.date !== null)
  const scale = yearScale(dated, { from: left, to: width - RIGHT })
  const placed = new Map<string, PlacedNode>()
  const lanes: Lane[] = []
  let top = TOP
  for (const [name, members] of byArea(dated)) {
    const rows = rowsOf(members, scale.at)
    const height = LANE_PADDING * 2 + (Math.max(...rows.values()) + 1) * GAP
    for (const [node, row] of rows) {
      placed.set(node.key, { node, x: scale.at(node), y: top + LANE_PADDING + GAP / 2 + row * GAP })
    }
    lanes.push({ name, y: top, height })
    top += height
  }
  return { width, height: top + 4, placed, lanes, years: scale.years }
}

function byArea(nodes: GraphNode[]) {
  return [...Map.groupBy(nodes, (node) => node.area)].sort((a, b) => b[1].length - a[1].length)
}

/** The first row of a lane in which a document has room, for each document in the order of its date. */
function rowsOf(nodes: GraphNode[], at: (node: GraphNode) => number): Map<GraphNode, number> {
  const ends: number[] = []
  const rows = new Map<GraphNode, number>()
  for (const node of [...nodes].sort((a, b) => at(a) - at(b))) {
    const free = ends.findIndex((end) => end + GAP <= at(node))
    const row = free < 0 ? ends.length : free
    ends[row] = at(node)
    rows.set(node, row)
  }
  return rows
}

function yearScale(nodes: GraphNode[], { from, to }: { from: number; to: number }) {
  const numbers = nodes.map((node) => Number(node.date?.slice(0, 4)))
  const first = numbers.length > 0 ? Math.min(...numbers) : 0
  const count = numbers.length > 0 ? Math.max(...numbers) - first + 1 : 1
  const step = (to - from) / count
  const years = Array.from({ length: count }, (_, i) => ({ year: first + i, x: from + i * step }))
  const at = (node: GraphNode) =>
    from + (Number(node.date?.slice(0, 4)) - first + shareOfYear(node.date)) * step
  return { years, at }
}

function shareOfYear(date: string | null): number {
  const month = Number(date?.slice(5, 7)) || 1
  const day = Number(date?.slice(8, 10)) || 1
  return (month - 1) / 12 + (day - 1) / 372
}

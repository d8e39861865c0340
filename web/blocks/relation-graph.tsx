import { useDeclarations } from './declarations.tsx'
import { type GraphLayout, graphLayout, type PlacedNode } from './graph-layout.ts'
import { policyHref } from './links.ts'
import type { GraphView } from './views/collection-views.ts'
import { useWords } from './words.ts'

const WIDTH = 1120
const LEFT = 132

interface RelationGraphProps {
  label: string
  graph: GraphView
  /** The record type whose words name the areas and levels. */
  type: string
}

/** How documents relate, on a time axis with one lane for each area. Every dot is a link; works without script. */
export function RelationGraph({ label, graph, type }: RelationGraphProps) {
  const layout = graphLayout(graph, { width: WIDTH, left: LEFT })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard.
    <section className="graph-frame" tabIndex={0} aria-label={label}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the section around it is named. */}
      <svg
        className="graph"
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        width={layout.width}
        height={layout.height}
      >
        <Lanes layout={layout} type={type} />
        <Edges graph={graph} layout={layout} />
        {[...layout.placed.values()].map((placed) => (
          <Node key={placed.node.key} placed={placed} />
        ))}
      </svg>
    </section>
  )
}

function Lanes({ layout, type }: { layout: GraphLayout; type: string }) {
  const { labels } = useDeclarations()
  const words = useWords().chart
  return (
    <g>
      {layout.years.map(({ year, x }) => (
        <g key={year}>
          <line className="graph-year" x1={x} x2={x} y1={18} y2={layout.height} />
          <text className="graph-text" x={x + 4} y={13}>
            {year}
          </text>
        </g>
      ))}
      {layout.lanes.map((lane) => (
        <g key={lane.name ?? ''}>
          <line className="graph-lane" x1={0} x2={layout.width} y1={lane.y} y2={lane.y} />
          <text className="graph-text lane-name" x={0} y={lane.y + lane.height / 2 + 4}>
            {lane.name === null ? words.unknown : labels.value(type, 'area', lane.name)}
          </text>
        </g>
      ))}
    </g>
  )
}

function Edges({ graph, layout }: { graph: GraphView; layout: GraphLayout }) {
  return (
    <g>
      {graph.edges.map((edge) => {
        const from = layout.placed.get(edge.from)
        const to = layout.placed.get(edge.to)
        if (!from || !to) return null
        const key = `${edge.kind} ${edge.from} ${edge.to}`
        return <path key={key} className="graph-edge" data-kind={edge.kind} d={curve(from, to)} />
      })}
    </g>
  )
}

function Node({ placed }: { placed: PlacedNode }) {
  const { node, x, y } = placed
  return (
    <a href={policyHref(node.key)} className="graph-node" data-level={node.level} data-status={node.status}>
      <title>{`${node.title}${node.docNo ? ` ${node.docNo}` : ''}`}</title>
      <circle className="graph-target" cx={x} cy={y} r={9} />
      <circle className="graph-dot" cx={x} cy={y} r={5} />
    </a>
  )
}

function curve(from: PlacedNode, to: PlacedNode): string {
  const middle = (from.x + to.x) / 2
  return `M${from.x},${from.y}C${middle},${from.y} ${middle},${to.y} ${to.x},${to.y}`
}

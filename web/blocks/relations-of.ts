import type { GraphNode, GraphView } from './views/collection-views.ts'

const INVERSE = { implements: 'implementedBy', amends: 'amendedBy', repeals: 'repealedBy' } as const

export type Relation = keyof typeof INVERSE | (typeof INVERSE)[keyof typeof INVERSE]

export interface RelatedNodes {
  relation: Relation
  nodes: GraphNode[]
}

/** What one document has to do with others, from its own side; only relations it has. */
export function relationsOf(graph: GraphView, key: string): RelatedNodes[] {
  const nodes = new Map(graph.nodes.map((node) => [node.key, node]))
  const found = graph.edges.flatMap((edge) => {
    if (edge.from === key) return [{ relation: edge.kind as Relation, node: nodes.get(edge.to) }]
    if (edge.to === key) return [{ relation: INVERSE[edge.kind] as Relation, node: nodes.get(edge.from) }]
    return []
  })
  const groups = Map.groupBy(found, ({ relation }) => relation)
  return [...groups].map(([relation, members]) => ({
    relation,
    nodes: members.flatMap(({ node }) => (node ? [node] : [])),
  }))
}

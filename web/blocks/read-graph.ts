import type { GraphNode, GraphView, PlainRecord, RelatedRecords } from './views/collection-views.ts'

const KINDS = ['implements', 'amends', 'repeals']

/** The records of a type and their relations as a drawing needs them: what each is called, where and when it belongs. */
export function readGraph({ nodes, edges }: RelatedRecords): GraphView {
  return {
    nodes: nodes.map(nodeOf),
    edges: edges.filter((edge): edge is GraphView['edges'][number] => KINDS.includes(edge.kind)),
  }
}

function nodeOf({ key, title, valid, fields }: PlainRecord): GraphNode {
  const text = (name: string) => (typeof fields[name] === 'string' ? (fields[name] as string) : null)
  return {
    key,
    title,
    docNo: text('docNo'),
    area: text('area'),
    level: text('level'),
    date: text('signedAt') ?? valid.from,
    status: text('status'),
  }
}

import { Given } from './given.tsx'
import { policyHref } from './links.ts'
import { relationsOf } from './relations-of.ts'
import type { GraphView } from './views/collection-views.ts'
import { useWords } from './words.ts'

/** The same relations as a list: every document that has one, with what it relates to. */
export function RelationList({ graph }: { graph: GraphView }) {
  const related = graph.nodes.filter((node) =>
    graph.edges.some((edge) => edge.from === node.key || edge.to === node.key),
  )
  return (
    <ul className="relation-list">
      {related.map((node) => (
        <li key={node.key}>
          <a href={policyHref(node.key)}>
            <Given text={node.title} />
          </a>
          <RelationsOf graph={graph} of={node.key} />
        </li>
      ))}
    </ul>
  )
}

/** What one document implements, amends and repeals, and by what it is implemented, amended and repealed. */
export function RelationsOf({ graph, of }: { graph: GraphView; of: string }) {
  const words = useWords().graph
  return (
    <dl className="relations">
      {relationsOf(graph, of).map(({ relation, nodes }) => (
        <div key={relation}>
          <dt>{words[relation]}</dt>
          {nodes.map((node) => (
            <dd key={node.key}>
              <a href={policyHref(node.key)}>
                <Given text={node.title} />
              </a>{' '}
              <span className="small faint">
                <Given text={node.docNo ?? node.date?.slice(0, 4) ?? ''} />
              </span>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}

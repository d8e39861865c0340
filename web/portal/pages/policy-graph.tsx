import { useLabels } from '#web/blocks/declarations.tsx'
import { readGraph } from '#web/blocks/read-graph.ts'
import { RelationGraph } from '#web/blocks/relation-graph.tsx'
import { RelationList } from '#web/blocks/relation-list.tsx'
import type { RelatedRecords } from '#web/blocks/views/collection-views.ts'
import { useWords } from '#web/blocks/words.ts'
import { ButtonLink } from '#web/ui/button.tsx'
import { Details } from '#web/ui/details.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { fill } from '#web/ui/format.ts'
import type { PageProps } from '../visit.ts'
import { usePortalWords } from '../words.ts'

const TYPE = 'policy.document'

/** Which document implements, amends or repeals which, over the years. */
export function PolicyGraphPage({ data }: PageProps<{ graph: RelatedRecords }>) {
  const words = usePortalWords().policies
  const graph = readGraph(data.graph)
  return (
    <div className="page page-body stack" data-gap="loose">
      <header className="stack" data-gap="tight">
        <div className="row" data-spread>
          <h1>{words.relations}</h1>
          <ButtonLink href="/policies">{words.list}</ButtonLink>
        </div>
        <p className="lead">{words.graphLead}</p>
      </header>
      {graph.nodes.length === 0 ? (
        <EmptyState title={words.empty}>{words.emptySays}</EmptyState>
      ) : (
        <Drawn graph={graph} />
      )}
    </div>
  )
}

function Drawn({ graph }: { graph: ReturnType<typeof readGraph> }) {
  const words = usePortalWords().policies
  const blocks = useWords().graph
  const undated = graph.nodes.filter((node) => node.date === null).length
  return (
    <>
      <Legend />
      <RelationGraph label={words.relations} graph={graph} type={TYPE} />
      {undated > 0 && <p className="small faint">{fill(words.notDated, { n: undated })}</p>}
      <Details summary={blocks.list}>
        <RelationList graph={graph} />
      </Details>
    </>
  )
}

const LEVELS = ['national', 'ministry', 'province'] as const
const KINDS = ['implements', 'amends', 'repeals'] as const

function Legend() {
  const labels = useLabels()
  const words = usePortalWords().policies
  const blocks = useWords().graph
  return (
    <ul className="legend row small" aria-label={words.legend}>
      {LEVELS.map((level) => (
        <li key={level}>
          <svg viewBox="0 0 14 14" className="legend-mark graph-node" data-level={level} aria-hidden="true">
            <circle className="graph-dot" cx="7" cy="7" r="5" />
          </svg>
          {labels.value(TYPE, 'level', level)}
        </li>
      ))}
      <li>
        <svg viewBox="0 0 14 14" className="legend-mark graph-node" data-status="repealed" aria-hidden="true">
          <circle className="graph-dot" cx="7" cy="7" r="5" />
        </svg>
        {words.ended}
      </li>
      {KINDS.map((kind) => (
        <li key={kind}>
          <svg viewBox="0 0 24 14" className="legend-mark" data-wide aria-hidden="true">
            <path className="graph-edge" data-kind={kind} d="M0,7H24" />
          </svg>
          {blocks[kind]}
        </li>
      ))}
    </ul>
  )
}

import { readGraph } from '#web/blocks/read-graph.ts'
import { RelationsOf } from '#web/blocks/relation-list.tsx'
import { relationsOf } from '#web/blocks/relations-of.ts'
import type { RelatedRecords } from '#web/blocks/views/collection-views.ts'
import type { RecordPageView } from '#web/blocks/views/record-views.ts'
import { RecordBody } from '../record-body.tsx'
import type { PageProps } from '../visit.ts'
import { usePortalWords } from '../words.ts'

/** A policy document: its record, and the documents it has to do with. */
export function PolicyPage({
  visit,
  data,
}: PageProps<{ record: RecordPageView; graph: RelatedRecords | null }>) {
  const words = usePortalWords().policies
  const { record } = data
  const graph = data.graph && readGraph(data.graph)
  const hasRelations = graph !== null && relationsOf(graph, record.key).length > 0
  return (
    <RecordBody visit={visit} record={record}>
      <section className="stack" aria-labelledby="related">
        <h2 id="related">{words.related}</h2>
        {hasRelations ? (
          <RelationsOf graph={graph} of={record.key} />
        ) : (
          <p className="soft">{words.noRelations}</p>
        )}
        <p className="small">
          <a href="/policies/graph">{words.whole}</a>
        </p>
      </section>
    </RecordBody>
  )
}

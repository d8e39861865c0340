import type { ItemView } from '#web/blocks/cases/case-views.ts'
import { useCaseLabels } from '#web/blocks/cases/use-case-labels.ts'
import { useWords } from '#web/blocks/words.ts'
import { fill } from '#web/ui/format.ts'
import { useServiceWords } from './words.ts'

/** Who may apply and who decides, how often one has to come, what it costs and what one gets. */
export function GuideFacts({ item }: { item: ItemView }) {
  const words = useServiceWords()
  const { guide } = words
  const labels = useCaseLabels()
  const { comma } = useWords()
  const facts: [string, string | null][] = [
    [guide.who, item.audience.map((one) => words.audiences[one]).join(comma)],
    [guide.by, labels.department(item.department)],
    [guide.where, item.visits === 0 ? guide.noVisit : fill(guide.visits, { n: item.visits })],
    [guide.fee, item.fee ? item.fee.amount : guide.free],
    [guide.certificate, item.certificate ? labels.certificate(item.code) : null],
  ]
  return (
    <dl className="card service-facts">
      {facts.map(([name, value]) =>
        value === null ? null : (
          <div key={name}>
            <dt className="small soft">{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  )
}

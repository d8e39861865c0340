import { useCaseLabels } from '#web/blocks/cases/use-case-labels.ts'
import { Button } from '#web/ui/button.tsx'
import { Notice } from '#web/ui/notice.tsx'
import { useWorkbenchWords } from '../words.ts'
import type { Applicant, Receipt } from './visit.ts'

interface ReceiptListProps {
  applicant: Applicant
  receipts: Receipt[]
  onNext: () => void
}

/** What was taken, to print: each number follows its case at home. */
export function ReceiptList({ applicant, receipts, onNext }: ReceiptListProps) {
  const words = useWorkbenchWords().counter
  const labels = useCaseLabels()
  return (
    <div className="stack" data-gap="loose">
      <Notice tone="verified" title={words.done} live />
      <section className="card stack counter-receipts" aria-labelledby="receipts">
        <h2 id="receipts">
          {words.receipts} · {applicant.name}
        </h2>
        <ul className="material-list">
          {receipts.map(({ no, item }) => (
            <li key={no} className="stack" data-gap="tight">
              <strong>{labels.item(item)}</strong>
              <span>{no}</span>
            </li>
          ))}
        </ul>
      </section>
      <div className="row counter-next">
        <Button onPress={() => window.print()}>{words.print}</Button>
        <Button variant="primary" onPress={onNext}>
          {words.next}
        </Button>
      </div>
    </div>
  )
}

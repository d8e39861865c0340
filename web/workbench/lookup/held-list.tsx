import { useMutation } from '@tanstack/react-query'
import { useLabels } from '#web/blocks/declarations.tsx'
import { FormProblem } from '#web/blocks/form-problem.tsx'
import { Given } from '#web/blocks/given.tsx'
import { Problem } from '#web/blocks/problem.ts'
import type { RecordView } from '#web/blocks/views/record-views.ts'
import { Button } from '#web/ui/button.tsx'
import { Dot } from '#web/ui/dot.tsx'
import { useWorkbenchWords } from '../words.ts'
import { listHeld, type Reason, type RecordPlace } from './lookup.ts'

interface HeldListProps {
  reason: Reason
  subject: string
  onChoose: (record: RecordPlace) => void
}

/** What the officer's department holds on whoever applied, to choose a record from. */
export function HeldList({ reason, subject, onChoose }: HeldListProps) {
  const words = useWorkbenchWords().lookup
  const listing = useMutation({ mutationFn: () => listHeld(reason, subject), gcTime: 0 })
  const isNone = listing.error instanceof Problem && listing.error.code === 'subject-not-found'
  return (
    <section className="stack" aria-labelledby="held">
      <h2 id="held">{words.applicant}</h2>
      <div role="status">
        {listing.data && <Held records={listing.data.records} onChoose={onChoose} />}
        {isNone && <p>{words.none}</p>}
      </div>
      {!isNone && <FormProblem error={listing.error} />}
      {!listing.data && !isNone && (
        <div>
          <Button
            isDisabled={listing.isPending || reason.caseNo.trim() === ''}
            onPress={() => listing.mutate()}
          >
            {listing.isPending ? words.reading : words.list}
          </Button>
        </div>
      )}
    </section>
  )
}

function Held({ records, onChoose }: { records: RecordView[] } & Pick<HeldListProps, 'onChoose'>) {
  const words = useWorkbenchWords().lookup
  const labels = useLabels()
  return (
    <ul className="material-list">
      {records.map(({ type, key, title }) => (
        <li key={`${type} ${key}`} className="row" data-spread>
          <span>
            {labels.record(type)}
            <Dot />
            <Given text={title} />
          </span>
          <Button
            size="small"
            aria-label={`${words.choose} ${title}`}
            onPress={() => onChoose({ type, key })}
          >
            {words.choose}
          </Button>
        </li>
      ))}
    </ul>
  )
}

import { Button } from '#web/ui/button.tsx'
import { fill } from '#web/ui/format.ts'
import { useWorkbenchWords } from '../words.ts'
import type { NumberKind } from './visit.ts'

/** Whom the network knows by a part of a name; of persons the name is masked. */
export interface FoundView {
  applicants: { subject: string; kind: NumberKind; name: string }[]
  hasMore: boolean
}

interface FoundApplicantsProps {
  found: FoundView
  onChoose: (found: FoundView['applicants'][number]) => void
}

/** Those found, each to be chosen; an organisation with its code, which is public. */
export function FoundApplicants({ found: { applicants, hasMore }, onChoose }: FoundApplicantsProps) {
  const words = useWorkbenchWords().counter
  return (
    <div className="stack" data-gap="tight" role="status">
      {applicants.length === 0 && <p>{words.foundNone}</p>}
      <ul className="material-list">
        {applicants.map((one) => (
          <li key={one.subject} className="row" data-spread data-fixed>
            <span>
              {one.name}{' '}
              <span className="small soft">
                {one.kind === 'uscc' ? one.subject.slice('uscc:'.length) : words.person}
              </span>
            </span>
            <Button
              size="small"
              aria-label={fill(words.foundChoose, { name: one.name })}
              onPress={() => onChoose(one)}
            >
              {words.choose}
            </Button>
          </li>
        ))}
      </ul>
      {hasMore && <p className="small soft">{words.foundMore}</p>}
    </div>
  )
}

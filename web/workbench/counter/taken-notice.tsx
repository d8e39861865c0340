import { useCaseLabels } from '#web/blocks/cases/use-case-labels.ts'
import { fill } from '#web/ui/format.ts'
import { Notice } from '#web/ui/notice.tsx'
import { useWorkbenchWords } from '../words.ts'
import type { Receipt } from './visit.ts'

/** What of a visit was taken before one application was refused: those stay taken. */
export function TakenNotice({ taken }: { taken: Receipt[] }) {
  const words = useWorkbenchWords().counter
  const labels = useCaseLabels()
  if (taken.length === 0) return null
  return (
    <Notice tone="verified" title={fill(words.partly, { n: taken.length })} live>
      <ul>
        {taken.map(({ no, item }) => (
          <li key={no}>
            {labels.item(item)} · {no}
          </li>
        ))}
      </ul>
      <p>{words.partlySays}</p>
    </Notice>
  )
}

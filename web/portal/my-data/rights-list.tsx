import { useLabels } from '#web/blocks/declarations.tsx'
import { usePersonWords } from '../person-words.ts'
import { askHref } from './ask-href.ts'

const KINDS = [
  'copy',
  'correct',
  'complete',
  'delete',
  'restrict',
  'lift',
  'explain',
  'review',
  'withdraw',
] as const

/** Every right of a person, with the way to its form. */
export function RightsList({ current }: { current?: string }) {
  const labels = useLabels()
  const words = usePersonWords().rights
  return (
    <ul className="rights-list">
      {KINDS.map((kind) => (
        <li key={kind}>
          <a href={askHref(kind)} aria-current={kind === current ? 'page' : undefined}>
            {labels.value('rights.request', 'kind', kind)}
          </a>
          <p className="small soft">{words.kinds[kind]}</p>
        </li>
      ))}
    </ul>
  )
}

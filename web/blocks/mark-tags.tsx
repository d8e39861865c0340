import { Tag } from '#web/ui/tag.tsx'
import { useLabels } from './declarations.tsx'

/** The marks rules have put on a record. */
export function MarkTags({ marks }: { marks: string[] }) {
  const labels = useLabels()
  if (marks.length === 0) return null
  return (
    <span className="row">
      {marks.map((mark) => (
        <Tag key={mark} tone="clock">
          {labels.mark(mark)}
        </Tag>
      ))}
    </span>
  )
}

import { Notice } from '#web/ui/notice.tsx'
import { toldOf } from './told-of.ts'
import type { Visit } from './visit.ts'

/** Says why the form of this page was not taken. */
export function ToldNotice({ visit }: { visit: Visit }) {
  const told = toldOf(visit)
  if (told === null) return null
  return (
    <Notice tone="danger" live>
      <p>{told}</p>
    </Notice>
  )
}

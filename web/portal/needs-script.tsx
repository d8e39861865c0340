import { Notice } from '#web/ui/notice.tsx'
import { usePersonWords } from './person-words.ts'

/** Says, where there is no script, that the form below cannot be sent and what to do instead. */
export function NeedsScript() {
  const words = usePersonWords()
  return (
    <noscript>
      <Notice tone="clock">
        <p>{words.needsScript}</p>
      </Notice>
    </noscript>
  )
}

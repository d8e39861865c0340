import { Notice } from '#web/ui/notice.tsx'
import { useReasonWords } from '../reason-word.ts'
import type { ImportView } from '../views.ts'
import { useConsoleWords } from '../words.ts'

/** Why a file could not be read to its end, and what to do. */
export function ImportFault({ fault }: { fault: NonNullable<ImportView['fault']> }) {
  const words = useConsoleWords().imports
  const { whole } = useReasonWords()
  return (
    <Notice tone="danger">
      <p>
        {whole(fault)} <code className="code faint">{fault.code}</code>
      </p>
      <p>{words.goOn}</p>
    </Notice>
  )
}

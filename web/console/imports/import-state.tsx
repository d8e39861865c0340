import { Tag, type Tone } from '#web/ui/tag.tsx'
import type { ImportView } from '../views.ts'
import { useConsoleWords } from '../words.ts'

const TONES: Record<ImportView['state'], Tone | undefined> = {
  running: 'blue',
  done: undefined,
  failed: 'danger',
}

/** Whether an import runs, is through, or has stopped. */
export function ImportState({ state }: { state: ImportView['state'] }) {
  const words = useConsoleWords().imports
  return <Tag tone={TONES[state]}>{words.states[state] ?? state}</Tag>
}

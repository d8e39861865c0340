import { useWords } from '#web/blocks/words.ts'
import { formatInstant } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Tag, type Tone } from '#web/ui/tag.tsx'
import type { DeskView } from '../views.ts'
import { useWorkbenchWords } from '../words.ts'
import { type DeskLight, deskLight } from './desk-light.ts'

const TONES: Partial<Record<DeskLight, Tone>> = { yellow: 'clock', orange: 'clock', red: 'danger' }

/** When a line is due and in which light it stands, said in a word as well as in a colour. */
export function DeskDue({ desk, now }: { desk: DeskView; now: string }) {
  const words = useWorkbenchWords().queue
  const { lights } = useWords().cases
  const language = useLanguage()
  const light = deskLight(desk, now)
  if (light === 'none') return <span className="faint">{words.noDue}</span>
  const tone = TONES[light]
  return (
    <span className="desk-due">
      {light !== 'normal' && (
        <Tag icon="clock" {...(tone ? { tone } : {})}>
          {lights[light]}
        </Tag>
      )}
      {desk.dueAt && <time dateTime={desk.dueAt}>{formatInstant(desk.dueAt, language)}</time>}
    </span>
  )
}

import { addDays } from '#core/clock/date.ts'
import { useToday } from '#web/blocks/application/use-today.ts'
import type { SigningKeyView } from '#web/blocks/signing-keys.tsx'
import { fill, formatDate } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { useConsoleWords } from './words.ts'

interface OverlapFieldProps {
  /** The keys there are. */
  keys: readonly Pick<SigningKeyView, 'state'>[]
  /** The days as they are typed. */
  typed: string
  most: number
  onChange: (typed: string) => void
}

/** For how many days the keys in force stay good beside a new one, and what that means. */
export function OverlapField({ keys, typed, most, onChange }: OverlapFieldProps) {
  const words = useConsoleWords().overlap
  const days = readDays(typed, most)
  const inForce = keys.filter(({ state }) => state === 'in-force').length
  return (
    <>
      <TextField
        label={words.days}
        value={typed}
        onChange={onChange}
        inputMode="numeric"
        maxLength={4}
        error={days === null ? fill(words.needed, { most }) : undefined}
      />
      {days !== null && <Overlap inForce={inForce} days={days} />}
    </>
  )
}

/** Whole days, as many as the interface takes; null for anything else. */
export function readDays(text: string, most: number): number | null {
  const days = /^\d{1,4}$/.test(text.trim()) ? Number(text) : Number.NaN
  return days <= most ? days : null
}

function Overlap({ inForce, days }: { inForce: number; days: number }) {
  const words = useConsoleWords().overlap
  const language = useLanguage()
  const date = formatDate(addDays(useToday(), days), language)
  if (inForce === 0) return <p className="soft">{words.none}</p>
  return <p className="soft">{fill(days === 0 ? words.atOnce : words.says, { n: inForce, date })}</p>
}

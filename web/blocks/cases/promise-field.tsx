import { fill, formatDate } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { useWords } from '../words.ts'
import type { PromiseDays } from './handed-material.ts'

interface PromiseFieldProps {
  days: PromiseDays
  /** `YYYY-MM-DD`, or empty while none was chosen. */
  day: string
  onChange: (day: string) => void
}

/** The day by which a paper follows (容缺受理): none but those that may be promised can be chosen, and which they are is said. */
export function PromiseField({ days, day, onChange }: PromiseFieldProps) {
  const words = useWords().cases.papers
  const language = useLanguage()
  const told = days && { from: formatDate(days.from, language), until: formatDate(days.until, language) }
  const isOutside = days !== null && day !== '' && (day < days.from || day > days.until)
  return (
    <TextField
      label={words.promise}
      type="date"
      value={day}
      onChange={onChange}
      validationBehavior="aria"
      {...(days ? { min: days.from, max: days.until } : {})}
      {...(told ? { description: fill(words.promiseDays, told) } : {})}
      {...(told && isOutside ? { error: fill(words.promiseOutside, told) } : {})}
    />
  )
}

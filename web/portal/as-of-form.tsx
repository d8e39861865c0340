import { SubmitButton } from '#web/ui/button.tsx'
import { DateInput } from '#web/ui/date-input.tsx'
import { fill, formatDate } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import type { Visit } from './visit.ts'
import { usePortalWords } from './words.ts'

/** The two dates of a subject page: what was true, and what was known. A plain form. */
export function AsOfForm({ visit }: { visit: Visit }) {
  const words = usePortalWords().subject
  const language = useLanguage()
  const valid = visit.query.get('valid-at') || undefined
  const known = visit.query.get('known-at')?.slice(0, 10) || undefined
  const isSet = valid !== undefined || known !== undefined
  return (
    <form className="as-of card" method="get" aria-labelledby="as-of">
      <div className="as-of-words">
        <h2 id="as-of">
          {isSet ? fill(words.atDate, { date: formatDate(valid ?? known ?? '', language) }) : words.now}
        </h2>
        <p className="small soft">{words.asOfSays}</p>
      </div>
      <div className="row" data-align="end">
        <DateInput label={words.validAt} name="valid-at" value={valid} max={visit.today} />
        <DateInput label={words.knownAt} name="known-at" value={known} max={visit.today} />
        <SubmitButton>{words.show}</SubmitButton>
        {isSet && (
          <a className="button" data-variant="quiet" href={visit.url.split('?')[0]}>
            {words.clear}
          </a>
        )}
      </div>
    </form>
  )
}

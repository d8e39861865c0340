import { useState } from 'react'
import { accessWords } from '#core/access/words.ts'
import { go } from '#web/blocks/application/router.ts'
import { useWords } from '#web/blocks/words.ts'
import { SubmitButton } from '#web/ui/button.tsx'
import { fill, formatDate } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { SelectInput } from '#web/ui/select-input.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { useConsoleWords } from '../words.ts'
import { type BookFilter, bookHref } from './book-filter.ts'

/** By day, by act and by the number of a record; who and about whom are chosen in the entries. */
export function BookFilterForm({ filter }: { filter: BookFilter }) {
  const words = useConsoleWords().book
  const { acts } = accessWords(useLanguage())
  const [draft, setDraft] = useState({ day: filter.day ?? '', act: filter.act ?? '', key: filter.key ?? '' })
  const type = (typed: Partial<typeof draft>) => setDraft({ ...draft, ...typed })
  return (
    <form
      className="card stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const { day, act, key } = draft
        go(bookHref(filter, { day: day || null, act: act || null, key: key.trim() || null }))
      }}
    >
      <h2>{words.by}</h2>
      <TextField label={words.day} type="date" value={draft.day} onChange={(day) => type({ day })} />
      <SelectInput
        label={words.act}
        value={draft.act}
        choices={[
          { id: '', label: words.anyAct },
          ...Object.entries(acts).map(([id, label]) => ({ id, label })),
        ]}
        onChange={(act) => type({ act })}
      />
      <TextField
        label={words.key}
        description={words.keyHint}
        value={draft.key}
        onChange={(key) => type({ key })}
        maxLength={1000}
      />
      <p>
        <SubmitButton>{words.show}</SubmitButton>
      </p>
    </form>
  )
}

/** What of the book is shown alone, with the way back to all of it. */
export function ShownAlone({ filter, names }: { filter: BookFilter; names: Record<string, string> }) {
  const words = useConsoleWords().book
  const language = useLanguage()
  const { comma } = useWords()
  const { acts } = accessWords(language)
  const { actor, subject, key, act, day } = filter
  const said = [
    actor && fill(words.ofActor, { name: names[actor] ?? actor }),
    subject && words.ofSubject,
    key && fill(words.ofKey, { key: names[key] ?? key }),
    act && (acts[act as keyof typeof acts] ?? act),
    day && formatDate(day, language),
  ].filter((one) => one !== null)
  if (said.length === 0) return null
  return (
    <p className="soft">
      {fill(words.shown, { what: said.join(comma) })} <a href="/console/book">{words.reset}</a>
    </p>
  )
}

import { type AccessWords, accessWords } from '#core/access/words.ts'
import { useLabels } from '#web/blocks/declarations.tsx'
import { Given } from '#web/blocks/given.tsx'
import { Pairs } from '#web/blocks/pairs.tsx'
import { useWords } from '#web/blocks/words.ts'
import { Dot } from '#web/ui/dot.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { fill, formatInstant } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { useConsoleWords } from '../words.ts'
import { type BookFilter, bookHref } from './book-filter.ts'
import type { BookPage } from './book-views.ts'
import { detailWord } from './detail-word.ts'

type Entry = BookPage['entries'][number]

interface BookListProps extends Pick<BookPage, 'entries' | 'names'> {
  filter: BookFilter
}

/** Entries of the book; who looked, about whom and at what each lead to all entries of the same. */
export function BookList({ entries, names, filter }: BookListProps) {
  const words = useConsoleWords().book
  if (entries.length === 0) return <EmptyState title={words.empty}>{words.emptySays}</EmptyState>
  return (
    <ol className="line-list">
      {entries.map((entry) => (
        <li key={entry.seq}>
          <div className="stack" data-gap="tight">
            <EntryLine {...{ entry, names, filter }} />
            <EntryFacts entry={entry} />
          </div>
          <When entry={entry} />
        </li>
      ))}
    </ol>
  )
}

/** When it was, and the beginning of the seal: it is looked for when a copy of the book is compared with it. */
function When({ entry: { seq, at, hash } }: { entry: Entry }) {
  const words = useConsoleWords().book
  const language = useLanguage()
  return (
    <div className="small faint">
      <time dateTime={at}>{formatInstant(at, language)}</time>
      <br />
      {fill(words.seq, { n: seq })}
      <Dot />
      <span className="code" title={`${words.seal} ${hash}`}>
        {hash.slice(0, 8)}
      </span>
    </div>
  )
}

function EntryLine({ entry, names, filter }: { entry: Entry } & Omit<BookListProps, 'entries'>) {
  const words = useConsoleWords().book
  const labels = useLabels()
  const access: AccessWords = accessWords(useLanguage())
  const { actor, act, type, key, subject, outcome } = entry
  const platform: Record<string, string> = { operator: words.operator, visitor: words.visitor }
  const who = names[actor] ?? platform[actor] ?? actor
  return (
    <p>
      <a href={bookHref(filter, { actor })}>
        <Given text={who} />
      </a>
      <Dot />
      <strong>{access.acts[act as keyof AccessWords['acts']] ?? act}</strong>
      {type && (
        <>
          <Dot />
          {labels.record(type)}
        </>
      )}
      {key && (
        <>
          <Dot />
          <a href={bookHref(filter, { key })}>
            <Given text={names[key] ?? key} />
          </a>
        </>
      )}
      {subject && (
        <>
          <Dot />
          <a href={bookHref(filter, { subject })} className="code">
            {shortSubject(subject)}
          </a>
        </>
      )}
      {outcome === 'refused' && (
        <>
          {' '}
          <Tag tone="danger">{access.outcomes.refused}</Tag>
        </>
      )}
    </p>
  )
}

/** Of a keyed hash the beginning is enough to tell two apart. */
function shortSubject(subject: string): string {
  return subject.startsWith('person:') ? subject.slice(0, 15) : subject
}

function EntryFacts({ entry }: { entry: Entry }) {
  const words = useConsoleWords().book
  const labels = useLabels()
  const { comma } = useWords()
  const access = accessWords(useLanguage())
  const roles: Record<string, string> = access.roles
  const { department, purpose, caseNo, fields, type, detail } = entry
  const held = entry.roles.filter((role) => role !== 'operator')
  return (
    <Pairs
      of={[
        [words.roles, held.map((role) => roles[role] ?? role).join(comma)],
        [words.department, department && labels.source(department)],
        [words.purpose, purpose && (access.purposes[purpose] ?? purpose)],
        [words.caseNo, caseNo],
        [words.fields, fields.map((field) => (type ? labels.field(type, field) : field)).join(comma)],
        [words.detail, detail && detailWord(detail, { ...words, roles })],
      ]}
    />
  )
}

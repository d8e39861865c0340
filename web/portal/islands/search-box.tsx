import { type FormEvent, useState } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox'
import { Button, Input, SearchField } from 'react-aria-components/SearchField'
import { hitHref } from '#web/blocks/links.ts'
import { MarkedText } from '#web/blocks/marked-text.tsx'
import type { Hit, SearchView } from '#web/blocks/views/search-views.ts'
import { SubmitButton } from '#web/ui/button.tsx'
import { fill, formatNumber } from '#web/ui/format.ts'
import { Icon } from '#web/ui/icon.tsx'
import { useLanguage } from '#web/ui/language.tsx'
import { usePortalWords } from '../words.ts'
import { useSuggestions } from './use-suggestions.ts'

export interface SearchBoxProps {
  query: string
  /** The words of the kinds of results. */
  kinds: Record<string, string>
  size?: 'large'
}

/** The one search box: a plain form that, once alive, shows grouped results while one types. */
export function SearchBox({ query, kinds, size }: SearchBoxProps) {
  const [typed, setTyped] = useState(query)
  const [isOpen, setOpen] = useState(false)
  const found = useSuggestions(typed, isOpen)
  const words = usePortalWords().search
  const isShown = isOpen && found !== null && found.results.length > 0
  return (
    <search
      className="search-box"
      data-size={size}
      onFocus={() => setOpen(true)}
      onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || setOpen(false)}
    >
      <form action="/search" method="get" onSubmit={leaveToSuggestion}>
        <Autocomplete inputValue={typed} onInputChange={setTyped} disableAutoFocusFirst>
          <SearchField aria-label={words.label} name="q" className="search-field">
            <Icon name="search" />
            <Input
              className="input"
              placeholder={words.placeholder}
              autoComplete="off"
              enterKeyHint="search"
            />
            <Button className="clear" aria-label={words.clear}>
              <Icon name="close" size="small" />
            </Button>
          </SearchField>
          {isShown && <Suggestions found={found} kinds={kinds} />}
        </Autocomplete>
        <SubmitButton variant="primary">{words.submit}</SubmitButton>
      </form>
    </search>
  )
}

/** Enter on a suggestion follows its link; the form must not go elsewhere at the same time. */
function leaveToSuggestion(event: FormEvent<HTMLFormElement>) {
  if (event.currentTarget.querySelector('input[aria-activedescendant]')) event.preventDefault()
}

function Suggestions({ found, kinds }: { found: SearchView; kinds: Record<string, string> }) {
  const words = usePortalWords().search
  const language = useLanguage()
  const groups = [...Map.groupBy(found.results, (hit) => hit.kind)]
  const all = fill(words.seeAll, { n: formatNumber(found.total, language) })
  return (
    <div className="suggestions">
      <ListBox aria-label={words.suggestions} className="options" selectionMode="none">
        {groups.map(([kind, hits]) => (
          <ListBoxSection key={kind} id={`kind ${kind}`}>
            <Header className="option-group">{kinds[kind] ?? kind}</Header>
            {hits.map((hit) => (
              <Suggestion key={`${hit.kind} ${hit.id}`} hit={hit} />
            ))}
          </ListBoxSection>
        ))}
        <ListBoxItem
          id="all"
          textValue={all}
          className="option all"
          href={`/search?q=${encodeURIComponent(found.q)}`}
        >
          {all}
          <Icon name="arrow" size="small" />
        </ListBoxItem>
      </ListBox>
    </div>
  )
}

/** What tells it from others of the same name: its code, else where the words were found. */
function Beside({ hit }: { hit: Hit }) {
  if (hit.subtitle) return <span className="suggestion-snippet">{hit.subtitle}</span>
  if (!hit.snippet || hit.snippet === hit.title) return null
  return (
    <span className="suggestion-snippet">
      <MarkedText text={hit.snippet} marks={hit.snippetMarks} />
    </span>
  )
}

function Suggestion({ hit }: { hit: Hit }) {
  return (
    <ListBoxItem id={`${hit.kind} ${hit.id}`} textValue={hit.title} href={hitHref(hit)} className="option">
      <span className="suggestion-title">
        <MarkedText text={hit.title} marks={hit.marks} />
      </span>
      <Beside hit={hit} />
    </ListBoxItem>
  )
}

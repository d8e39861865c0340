import { Answered } from '#web/blocks/application/answered.tsx'
import { MoreButton } from '#web/blocks/application/more-button.tsx'
import { go, usePlace } from '#web/blocks/application/router.ts'
import { usePages } from '#web/blocks/application/use-pages.ts'
import { Details } from '#web/ui/details.tsx'
import { NumberSearch } from '../people/number-search.tsx'
import { ScreenHead } from '../screen-head.tsx'
import { useConsoleWords } from '../words.ts'
import { BookCheckup } from './book-checkup.tsx'
import { bookHref, bookQuestion, readBookFilter } from './book-filter.ts'
import { BookFilterForm, ShownAlone } from './book-filters.tsx'
import { BookList } from './book-list.tsx'
import type { BookPage } from './book-views.ts'

/** The access book for whoever audits: by who looked, about whom, at which record, on which day; and whether it is whole. */
export function BookScreen() {
  const words = useConsoleWords()
  const { query } = usePlace()
  const filter = readBookFilter(query)
  const pages = usePages<BookPage>(bookQuestion(filter))
  const all = pages.data?.pages
  const book = all && {
    entries: all.flatMap((page) => page.entries),
    names: Object.assign({}, ...all.map((page) => page.names)) as BookPage['names'],
  }
  return (
    <div className="screen">
      <ScreenHead title={words.nav.book} lead={words.book.lead} />
      <BookCheckup />
      <Details summary={words.book.filter}>
        <div className="columns">
          <BookFilterForm key={query.toString()} filter={filter} />
          <NumberSearch
            title={words.book.person}
            onFound={(subject) => go(bookHref(filter, { subject, key: null }))}
          />
        </div>
      </Details>
      <section className="stack" aria-labelledby="entries">
        <h2 id="entries">{words.book.list}</h2>
        <ShownAlone filter={filter} names={book?.names ?? {}} />
        <Answered question={{ ...pages, data: book }}>
          {(read) => <BookList {...read} filter={filter} />}
        </Answered>
        <MoreButton pages={pages} />
      </section>
    </div>
  )
}

import { Answered } from '#web/blocks/application/answered.tsx'
import { MoreButton } from '#web/blocks/application/more-button.tsx'
import { go, usePlace } from '#web/blocks/application/router.ts'
import { useMay } from '#web/blocks/application/use-may.ts'
import { usePages } from '#web/blocks/application/use-pages.ts'
import { withQuery } from '#web/blocks/links.ts'
import { SearchField } from '#web/ui/search-field.tsx'
import { ScreenHead } from '../screen-head.tsx'
import { useConsoleWords } from '../words.ts'
import { AccountForm } from './account-form.tsx'
import { AccountList } from './account-list.tsx'
import type { AccountsPage } from './account-views.ts'
import { NumberSearch } from './number-search.tsx'
import { usePeopleWords } from './use-people-words.ts'

const HERE = '/console/people'

/** Every account, found by its name or by its person's number, and a form to make one more. */
export function PeopleScreen() {
  const words = useConsoleWords()
  const may = useMay()
  return (
    <div className="screen">
      <ScreenHead title={words.nav.people} lead={words.people.lead} />
      <div className="columns receivers">
        <Accounts />
        <div className="stack" data-gap="loose">
          <NumberSearch
            title={words.people.byNumber}
            onFound={(subject) => go(withQuery(HERE, { subject }))}
          />
          {may?.('accounts.manage') && <AccountForm />}
        </div>
      </div>
    </div>
  )
}

function Accounts() {
  const words = usePeopleWords()
  const { query } = usePlace()
  const [q, subject] = [query.get('q'), query.get('subject')]
  const pages = usePages<AccountsPage>(withQuery('/api/accounts', { q, subject, limit: '50' }))
  const accounts = pages.data?.pages.flatMap((page) => page.accounts)
  return (
    <section className="stack" aria-labelledby="accounts">
      <h2 id="accounts">{words.list}</h2>
      {subject === null ? (
        <SearchField
          key={q}
          label={words.search}
          placeholder={words.search}
          clearLabel={words.clear}
          defaultValue={q ?? ''}
          onSubmit={(text) => go(withQuery(HERE, { q: text.trim() || null }))}
          onClear={() => go(HERE)}
        />
      ) : (
        <p className="soft">
          {words.ofNumber} <a href={HERE}>{words.showAll}</a>
        </p>
      )}
      <Answered question={{ ...pages, data: accounts }}>{(all) => <AccountList accounts={all} />}</Answered>
      <MoreButton pages={pages} />
    </section>
  )
}

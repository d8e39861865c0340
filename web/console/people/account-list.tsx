import { useLabels } from '#web/blocks/declarations.tsx'
import { Given } from '#web/blocks/given.tsx'
import { useWords } from '#web/blocks/words.ts'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { fill, formatInstant } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Facts } from '../facts.tsx'
import { AccountStateTag } from './account-state.tsx'
import type { AccountView } from './account-views.ts'
import { usePeopleWords } from './use-people-words.ts'

/** Accounts, each with what an administrator looks for first. */
export function AccountList({ accounts }: { accounts: AccountView[] }) {
  const words = usePeopleWords()
  if (accounts.length === 0) return <EmptyState title={words.empty}>{words.emptySays}</EmptyState>
  return (
    <ul className="line-list">
      {accounts.map((account) => (
        <AccountLine key={account.id} account={account} />
      ))}
    </ul>
  )
}

function AccountLine({ account }: { account: AccountView }) {
  const words = usePeopleWords()
  const language = useLanguage()
  const labels = useLabels()
  const { comma } = useWords()
  const { id, name, shownName, roles, department, hasSecond, lastSignIn } = account
  return (
    <li>
      <div className="stack" data-gap="tight">
        <h3>
          <a href={`/console/people/${id}`}>
            <Given text={shownName} />
          </a>
        </h3>
        <Facts
          of={[
            <span key="name" className="code">
              {name}
            </span>,
            roles.map((role) => words.access.roles[role]).join(comma) || words.noRoles,
            department && <Given key="department" text={labels.source(department)} />,
            hasSecond ? words.second : words.noSecond,
            lastSignIn ? fill(words.lastSignIn, { at: formatInstant(lastSignIn, language) }) : words.neverIn,
          ]}
        />
      </div>
      <AccountStateTag account={account} />
    </li>
  )
}

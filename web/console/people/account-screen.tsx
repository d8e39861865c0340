import { Answered } from '#web/blocks/application/answered.tsx'
import { useAsk } from '#web/blocks/application/use-ask.ts'
import { useMay } from '#web/blocks/application/use-may.ts'
import { Given } from '#web/blocks/given.tsx'
import { withQuery } from '#web/blocks/links.ts'
import { ScreenHead } from '../screen-head.tsx'
import type { ScreenProps } from '../screens.ts'
import { useConsoleWords } from '../words.ts'
import { AccountActs } from './account-acts.tsx'
import { AccountFacts } from './account-facts.tsx'
import { AccountStateTag } from './account-state.tsx'
import type { AccountDetailView } from './account-views.ts'
import { DelegationList } from './delegation-list.tsx'
import { MoveForm } from './move-form.tsx'
import { NumberConfirmation } from './number-confirmation.tsx'
import { RoleForm } from './role-form.tsx'
import { RoleLists } from './role-list.tsx'
import { accountPath } from './use-account-change.ts'
import { usePeopleWords } from './use-people-words.ts'

/** One account with everything that administrators may do about it, each what is theirs. */
export function AccountScreen({ params }: ScreenProps) {
  const words = useConsoleWords()
  const question = useAsk<AccountDetailView>(accountPath(params.id ?? ''))
  const account = question.data
  return (
    <div className="screen" data-measure="reading">
      <ScreenHead
        title={account ? <Given text={account.shownName} /> : words.nav.people}
        name={account?.shownName}
        up={{ href: '/console/people', label: words.people.all }}
        side={account && <AccountStateTag account={account} />}
      />
      <Answered question={question}>{(one) => <Account key={one.id} account={one} />}</Answered>
    </div>
  )
}

function Account({ account }: { account: AccountDetailView }) {
  const words = usePeopleWords()
  const may = useMay()
  return (
    <>
      <section className="stack" aria-label={words.facts.name}>
        <AccountFacts account={account} />
        <AccountActs account={account} />
        {may?.('book.read') && <BookLinks account={account} />}
      </section>
      <section className="stack" aria-labelledby="roles">
        <h2 id="roles">{words.roles}</h2>
        <RoleLists account={account} mayTake={may?.('roles.grant') ?? false} />
      </section>
      {may?.('roles.grant') && <RoleForm account={account} />}
      {may?.('accounts.manage') && <MoveForm account={account} />}
      <section className="stack" aria-labelledby="delegations">
        <h2 id="delegations">{words.delegations}</h2>
        <DelegationList delegations={account.delegations} />
      </section>
      {may?.('accounts.manage') && !account.isNumberConfirmed && <NumberConfirmation account={account} />}
    </>
  )
}

/** For whoever audits: what was done with the account, and what was done by it. */
function BookLinks({ account }: { account: AccountDetailView }) {
  const words = usePeopleWords()
  const name = `account:${account.id}`
  return (
    <p className="row">
      <a href={withQuery('/console/book', { actor: name })}>{words.book}</a>
      <a href={withQuery('/console/book', { key: name })}>{words.bookOf}</a>
    </p>
  )
}

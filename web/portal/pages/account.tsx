import type { ReactNode } from 'react'
import { ButtonLink } from '#web/ui/button.tsx'
import { Notice } from '#web/ui/notice.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { AccountFacts } from '../account/account-facts.tsx'
import { NumberState } from '../account/number-state.tsx'
import type { AccountView, DelegationView } from '../account-views.ts'
import { useAccountWords } from '../account-words.ts'
import { Island } from '../island.tsx'
import { DelegationBoard } from '../islands/delegation-board.tsx'
import { NumberForm } from '../islands/number-form.tsx'
import { PasskeyBoard } from '../islands/passkey-board.tsx'
import { PasswordForm } from '../islands/password-form.tsx'
import { SessionBoard } from '../islands/session-board.tsx'
import { TotpBoard } from '../islands/totp-board.tsx'
import { NeedsScript } from '../needs-script.tsx'
import { ToldNotice } from '../told-notice.tsx'
import type { PageProps, Visit } from '../visit.ts'

export interface AccountData {
  account: AccountView
  delegations: { delegations: DelegationView[] }
  session: { oidc: boolean }
}

/** One's own account: who one is, how one signs in, where one is signed in, and who acts for whom. */
export function AccountPage({ visit, data }: PageProps<AccountData>) {
  const words = useAccountWords().account
  const { account } = data
  return (
    <div className="page page-body stack" data-gap="loose">
      <header className="stack">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <Done visit={visit} />
        <ToldNotice visit={visit} />
        <NeedsScript />
      </header>
      <div className="account-grid">
        <Part id="me" title={words.me}>
          <AccountFacts account={account} />
        </Part>
        <NumberPart account={account} today={visit.today} />
        <Part id="second" title={words.second} says={words.secondSays}>
          <Second account={account} />
        </Part>
        <Part id="password" title={words.password} says={words.passwordSays}>
          {!account.hasPassword && <p className="soft">{words.passwordNone}</p>}
          <Island
            name="password-form"
            Component={PasswordForm}
            props={{ name: account.name, hasPassword: account.hasPassword, today: visit.today }}
          />
          {data.session.oidc && (
            <p>
              <ButtonLink href="/api/session/oidc?join=1&to=/account?done=joined">
                {words.providerJoin}
              </ButtonLink>
            </p>
          )}
        </Part>
        <Part id="sessions" title={words.sessions} says={words.sessionsSays}>
          <Island name="session-board" Component={SessionBoard} props={{ sessions: account.sessions }} />
        </Part>
        <Part id="delegations" title={words.delegations} says={words.delegationsSays}>
          <Island
            name="delegation-board"
            Component={DelegationBoard}
            props={{
              delegations: data.delegations.delegations,
              mayGive: account.isNumberConfirmed && visit.session?.actor.acting === null,
              today: visit.today,
            }}
          />
        </Part>
      </div>
    </div>
  )
}

function Done({ visit }: { visit: Visit }) {
  const says = useAccountWords().account.done[visit.query.get('done') ?? '']
  if (!says) return null
  return (
    <Notice live>
      <p>{says}</p>
    </Notice>
  )
}

interface PartProps {
  id: string
  title: string
  says?: string
  children: ReactNode
}

function Part({ id, title, says, children }: PartProps) {
  return (
    <section className="card stack" aria-labelledby={id}>
      <div className="stack" data-gap="tight">
        <h2 id={id}>{title}</h2>
        {says && <p className="small soft">{says}</p>}
      </div>
      {children}
    </section>
  )
}

function NumberPart({ account, today }: { account: AccountView; today: string }) {
  const words = useAccountWords().account
  return (
    <Part id="number" title={words.number} says={words.numberSays}>
      <NumberState account={account} />
      {!account.isNumberConfirmed && (
        <Island
          name="number-form"
          Component={NumberForm}
          props={{ isAgain: account.numberMasked !== null, today }}
        />
      )}
    </Part>
  )
}

function Second({ account }: { account: AccountView }) {
  const words = useAccountWords().account
  return (
    <>
      <h3 className="row">
        {words.totp}
        <Tag tone={account.hasTotp ? 'verified' : undefined}>
          {account.hasTotp ? words.totpOn : words.totpOff}
        </Tag>
      </h3>
      <Island
        name="totp-board"
        Component={TotpBoard}
        props={{ isOn: account.hasTotp, after: '/account?done=totp#second' }}
      />
      <h3>{words.passkeys}</h3>
      <Island
        name="passkey-board"
        Component={PasskeyBoard}
        props={{ passkeys: account.passkeys, after: '/account?done=passkey#second' }}
      />
    </>
  )
}

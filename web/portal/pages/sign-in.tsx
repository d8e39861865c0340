import { fill } from '#web/ui/format.ts'
import { EnrolSecond } from '../account/enrol-second.tsx'
import { PasswordStep } from '../account/password-step.tsx'
import { SamplePeople, type SamplePerson } from '../account/sample-people.tsx'
import { SecondStep } from '../account/second-step.tsx'
import { useAccountWords } from '../account-words.ts'
import { onwardHref } from '../sign-in-href.ts'
import { ToldNotice } from '../told-notice.tsx'
import type { PageProps, Visit } from '../visit.ts'

export interface SignInData {
  session: { oidc: boolean; sample: boolean }
  sample: { accounts: SamplePerson[] } | null
}

/** Signing in, step by step: the password, then the second proof or, for whom it is asked and who has none, its setup. */
export function SignInPage({ visit, data }: PageProps<SignInData>) {
  const { title, lead } = useHead(visit)
  return (
    <div className="page page-body stack" data-gap="loose">
      <header className="stack" data-gap="tight">
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
      </header>
      <div className="sign-in">
        <div className="stack">
          <ToldNotice visit={visit} />
          <Step visit={visit} data={data} />
        </div>
        {visit.session === null && data.sample && (
          <SamplePeople people={data.sample.accounts} to={visit.query.get('to')} />
        )}
      </div>
    </div>
  )
}

function Step({ visit, data }: PageProps<SignInData>) {
  const { session, query, today } = visit
  const to = query.get('to')
  if (session === null)
    return <PasswordStep to={to} name={visit.told?.typed.name ?? ''} hasProvider={data.session.oidc} />
  if (session.needsSecond === 'enrol') return <EnrolSecond after={onwardHref(to, session, today)} />
  return <SecondStep to={to} after={onwardHref(to, session, today)} />
}

function useHead({ session }: Visit): { title: string; lead: string } {
  const words = useAccountWords()
  if (session === null) return words.signIn
  if (session.needsSecond === 'enrol') return words.enrol
  return { ...words.second, lead: fill(words.second.lead, { name: session.actor.name }) }
}

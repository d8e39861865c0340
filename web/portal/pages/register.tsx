import { useAccountWords } from '../account-words.ts'
import { Island } from '../island.tsx'
import { NewAccountForm } from '../islands/new-account-form.tsx'
import { NeedsScript } from '../needs-script.tsx'
import { signInHref } from '../sign-in-href.ts'
import type { PageProps } from '../visit.ts'

/** Making an account for oneself. */
export function RegisterPage({ visit }: PageProps<object>) {
  const words = useAccountWords().register
  const to = visit.query.get('to')
  return (
    <div className="page page-body stack" data-gap="loose">
      <header className="stack" data-gap="tight">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </header>
      <div className="narrow stack">
        <NeedsScript />
        <Island
          name="new-account-form"
          Component={NewAccountForm}
          props={{
            path: '/api/session/register',
            known: null,
            submit: words.submit,
            today: visit.today,
            after: to ?? '/account#number',
          }}
        />
        <p className="small soft">
          <a href={signInHref(to ?? '/')}>{words.haveAccount}</a>
        </p>
      </div>
    </div>
  )
}

import { accessWords } from '#core/access/words.ts'
import { fill } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import type { LinkView } from '../account-views.ts'
import { useAccountWords } from '../account-words.ts'
import { Island } from '../island.tsx'
import { NewAccountForm } from '../islands/new-account-form.tsx'
import { NeedsScript } from '../needs-script.tsx'
import type { PageProps } from '../visit.ts'

/** What a one-time link opens: the first holder of a role, or an account's password. */
export function LinkPage({ visit, data }: PageProps<{ link: LinkView }>) {
  const { link } = data
  const { title, lead, submit } = useLinkWords(link)
  const path = `/api/links/${encodeURIComponent(visit.params.token ?? '')}`
  return (
    <div className="page page-body stack" data-gap="loose">
      <header className="stack" data-gap="tight">
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
      </header>
      <div className="narrow stack">
        <NeedsScript />
        <Island
          name="new-account-form"
          Component={NewAccountForm}
          props={{
            path,
            known: link.kind === 'first' ? null : link.name,
            submit,
            today: visit.today,
            after: '/sign-in',
          }}
        />
      </div>
    </div>
  )
}

function useLinkWords(link: LinkView): { title: string; lead: string; submit: string } {
  const words = useAccountWords().link
  const access = accessWords(useLanguage())
  if (link.kind === 'password')
    return {
      title: fill(words.passwordTitle, { name: link.name }),
      lead: words.passwordLead,
      submit: words.submitPassword,
    }
  const role = access.roles[link.role]
  return {
    title: fill(words.firstTitle, { role }),
    lead: fill(words.firstLead, { role }),
    submit: words.submitFirst,
  }
}

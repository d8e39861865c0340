import type { DelegationScope } from '#core/access/delegation-scope.ts'
import { accessWords } from '#core/access/words.ts'
import { useLabels } from '#web/blocks/declarations.tsx'
import { Given } from '#web/blocks/given.tsx'
import { useWords } from '#web/blocks/words.ts'
import { SubmitButton } from '#web/ui/button.tsx'
import { fill } from '#web/ui/format.ts'
import { Icon } from '#web/ui/icon.tsx'
import { useLanguage } from '#web/ui/language.tsx'
import { usePersonWords } from './person-words.ts'
import { signInHref } from './sign-in-href.ts'
import type { PersonSession, Visit } from './visit.ts'

/** Who is signed in, with the ways to what is theirs; or the way to sign in. Works without script. */
export function Who({ visit }: { visit: Visit }) {
  const words = usePersonWords().head
  const { session } = visit
  if (session === null)
    return (
      <a className="button" data-size="small" href={signInHref(visit.url)}>
        {words.signIn}
      </a>
    )
  const { name } = session.actor
  return (
    <details className="choices who">
      <summary
        className="button"
        data-variant="quiet"
        data-size="small"
        aria-label={fill(words.menu, { name })}
      >
        <Icon name="person" />
        <span className="who-name">
          <Given text={name} />
        </span>
      </summary>
      <div className="popover choices-panel who-panel">
        <Person session={session} />
        <Ways session={session} url={visit.url} />
        <form method="post" action="/sign-out">
          <SubmitButton size="small">{words.signOut}</SubmitButton>
        </form>
      </div>
    </details>
  )
}

function Person({ session: { actor } }: { session: PersonSession }) {
  const access = accessWords(useLanguage())
  const labels = useLabels()
  const { comma } = useWords()
  const roles = actor.roles.map((role) => access.roles[role]).join(comma)
  return (
    <div>
      <p>
        <strong>
          <Given text={actor.name} />
        </strong>
      </p>
      {roles && <p className="small soft">{roles}</p>}
      {actor.department && (
        <p className="small soft">
          <Given text={labels.source(actor.department)} />
        </p>
      )}
    </div>
  )
}

function Ways({ session, url }: { session: PersonSession; url: string }) {
  const words = usePersonWords().head
  const { actor, needsSecond } = session
  return (
    <nav className="stack" data-gap="tight" aria-label={words.ways}>
      {needsSecond === 'totp-or-passkey' && <a href={signInHref(url)}>{words.second}</a>}
      <a href="/my/cases">{words.myCases}</a>
      <a href="/my-data">{words.myData}</a>
      <a href="/account">{words.account}</a>
      {actor.roles.some((role) => OFFICERS.includes(role)) && <a href="/workbench">{words.workbench}</a>}
      {actor.roles.length > 0 && <a href="/console">{words.console}</a>}
    </nav>
  )
}

const OFFICERS: string[] = ['clerk', 'reviewer', 'inspector', 'head']

/** Across the page, for whom somebody acts, and the step that ends it. */
export function ActingBar({ session }: { session: PersonSession | null }) {
  const words = usePersonWords().head
  const { comma } = useWords()
  const acting = session?.actor.acting
  const access = accessWords(useLanguage())
  if (!acting) return null
  const scope = acting.scope.map((one) => access.scopes[one as DelegationScope] ?? one).join(comma)
  return (
    <div className="acting-bar no-print">
      <div className="page row" data-spread>
        <p>
          <strong>
            <Given text={fill(words.acting, { name: acting.name })} />
          </strong>{' '}
          <span className="small">{fill(words.actingScope, { scope })}</span>
        </p>
        <form method="post" action="/account/acting">
          <SubmitButton size="small">{words.actingEnd}</SubmitButton>
        </form>
      </div>
    </div>
  )
}

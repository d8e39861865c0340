import { ownPlace } from '#core/access/own-place.ts'
import { ButtonLink } from '#web/ui/button.tsx'
import { usePersonWords } from '../person-words.ts'
import type { Problem, Visit } from '../visit.ts'
import { usePortalWords } from '../words.ts'

/** What stands in place of a page that cannot be shown, with what to do next. */
export function ErrorPage({ problem, visit }: { problem: Problem; visit: Visit }) {
  const words = usePortalWords().errors
  const { actor } = visit.session ?? {}
  const isOfficer = actor !== undefined && actor.roles.length > 0
  const [title, says] = sentences(problem, words, isOfficer)
  return (
    <div className="page page-body stack">
      <p className="error-number">{problem.status}</p>
      <h1>{title}</h1>
      <p className="lead">{says}</p>
      {problem.code && (
        <p className="small faint">
          {words.code} <code className="code">{problem.code}</code>
        </p>
      )}
      <div className="row">
        {problem.status >= 500 && (
          <ButtonLink href={visit.url} variant="primary">
            {words.retry}
          </ButtonLink>
        )}
        {problem.code === 'duty-missing' && isOfficer && (
          <ButtonLink href={ownPlace(actor.roles, visit.today)} variant="primary">
            {words.ownWork}
          </ButtonLink>
        )}
        {problem.code === 'duty-missing' && !isOfficer && <OwnWays />}
        <ButtonLink href="/">{words.home}</ButtonLink>
      </div>
    </div>
  )
}

/** Whoever stands before what is not theirs is shown the way to what is. */
function OwnWays() {
  const words = usePersonWords().head
  return (
    <>
      <ButtonLink href="/my/cases" variant="primary">
        {words.myCases}
      </ButtonLink>
      <ButtonLink href="/my-data">{words.myData}</ButtonLink>
    </>
  )
}

/** The interface answers in the reader's language; what it says of this very thing is better than our general words. */
function sentences(
  problem: Problem,
  words: ReturnType<typeof usePortalWords>['errors'],
  isOfficer: boolean,
): [string, string] {
  if (problem.status === 503) return [words.unavailable, words.unavailableSays]
  if (problem.status >= 500) return [words.failed, words.failedSays]
  if (problem.code === 'duty-missing')
    return [words.closed, isOfficer ? words.closedToOfficer : words.closedSays]
  if (problem.code === 'not-found') return [words.notFound, words.notFoundSays]
  return [words.gone, problem.detail ?? problem.title ?? words.notFoundSays]
}

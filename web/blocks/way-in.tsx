import { ButtonLink } from '#web/ui/button.tsx'
import { withTo } from './links.ts'
import { Problem } from './problem.ts'
import { useWords } from './words.ts'

/** Refusals that signing in lifts, or giving the second proof again. */
const LIFTED = ['not-signed-in', 'second-factor-missing']

interface WayInProps {
  error: Error
  /** Nothing typed can be lost by leaving the page; else one signs in beside it. */
  isReading?: boolean
}

/** Where a session has ended meanwhile: the way to sign in and come back to this very page. Nothing for any other fault. */
export function WayIn({ error, isReading = false }: WayInProps) {
  const words = useWords().problem
  if (!(error instanceof Problem) || !LIFTED.includes(error.code)) return null
  const href = withTo('/sign-in', location.pathname + location.search)
  return (
    <p>
      {isReading ? (
        <ButtonLink href={href} variant="primary" size="small">
          {words.signIn}
        </ButtonLink>
      ) : (
        <a href={href} target="_blank" rel="noopener">
          {words.signInBeside}
        </a>
      )}
    </p>
  )
}

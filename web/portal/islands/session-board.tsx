import { FormProblem } from '#web/blocks/form-problem.tsx'
import { Button } from '#web/ui/button.tsx'
import { fill, formatInstant } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Tag } from '#web/ui/tag.tsx'
import type { OwnSessionView } from '../account-views.ts'
import { useAccountWords } from '../account-words.ts'
import { goOn } from '../go-on.ts'
import { useSend } from '../use-send.ts'

/** Where an account is signed in, each with the step that ends it. */
export function SessionBoard({ sessions }: { sessions: OwnSessionView[] }) {
  const words = useAccountWords().account
  const { error, isBusy, run } = useSend()
  const end = (id: string) =>
    run({
      method: 'DELETE',
      path: `/api/my/sessions/${encodeURIComponent(id)}`,
      then: () => goOn('/account?done=session#sessions'),
    })
  const endOthers = () =>
    run({ method: 'DELETE', path: '/api/my/sessions', then: () => goOn('/account?done=sessions#sessions') })
  return (
    <div className="stack">
      <ul className="plain-rows">
        {sessions.map((session) => (
          <Session key={session.id} session={session} isBusy={isBusy} onEnd={() => void end(session.id)} />
        ))}
      </ul>
      <FormProblem error={error} />
      {sessions.length > 1 && (
        <p>
          <Button variant="danger" isDisabled={isBusy} onPress={() => void endOthers()}>
            {words.sessionsEnd}
          </Button>
        </p>
      )}
    </div>
  )
}

interface SessionProps {
  session: OwnSessionView
  isBusy: boolean
  onEnd: () => void
}

function Session({ session: { madeAt, lastAt, isThis }, isBusy, onEnd }: SessionProps) {
  const words = useAccountWords().account
  const language = useLanguage()
  const at = formatInstant(madeAt, language)
  return (
    <li>
      <div>
        <p className="row">
          {fill(words.sessionMade, { at })}
          {isThis && <Tag tone="blue">{words.sessionThis}</Tag>}
        </p>
        <p className="small soft">{fill(words.sessionLast, { at: formatInstant(lastAt, language) })}</p>
      </div>
      {!isThis && (
        <Button
          size="small"
          isDisabled={isBusy}
          onPress={onEnd}
          aria-label={fill(words.sessionEndOf, { at })}
        >
          {words.sessionEnd}
        </Button>
      )}
    </li>
  )
}

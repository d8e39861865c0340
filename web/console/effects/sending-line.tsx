import { useMutation, useQueryClient } from '@tanstack/react-query'
import { send } from '#web/blocks/ask.ts'
import { ProblemNotice } from '#web/blocks/problem-notice.tsx'
import { Button } from '#web/ui/button.tsx'
import { fill, formatInstant } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Tag, type Tone } from '#web/ui/tag.tsx'
import { toast } from '#web/ui/toast.tsx'
import { Facts } from '../facts.tsx'
import type { SendingView } from '../views.ts'
import { useConsoleWords } from '../words.ts'
import { useTopicWord } from './topic-word.ts'

const TONES: Record<SendingView['state'], Tone | undefined> = {
  waiting: 'clock',
  delivered: undefined,
  failed: 'danger',
}

/** One sending: to whom, of what, how often it was tried, what the other side said. */
export function SendingLine({ sending }: { sending: SendingView }) {
  const words = useConsoleWords().receivers
  const wordOf = useTopicWord()
  return (
    <li>
      <div className="stack" data-gap="tight">
        <p className="row">
          <Tag tone={TONES[sending.state]}>{words.states[sending.state] ?? sending.state}</Tag>
          <a href={`/console/loops/${encodeURIComponent(sending.loopId)}`}>{wordOf(sending.topic)}</a>
        </p>
        <p className="code small">{sending.url}</p>
        <Attempts sending={sending} />
      </div>
      <Replay sending={sending} />
    </li>
  )
}

function Attempts({ sending }: { sending: SendingView }) {
  const words = useConsoleWords().receivers
  const language = useLanguage()
  const { state, attempts, nextAt, deliveredAt, lastStatus, lastError } = sending
  const parts = [
    fill(words.attempts, { n: attempts }),
    lastStatus === null ? null : fill(words.answered, { status: lastStatus }),
    lastStatus === null && lastError !== null ? fill(words.unanswered, { error: lastError }) : null,
    state === 'waiting' ? fill(words.next, { at: formatInstant(nextAt, language) }) : null,
    deliveredAt === null ? null : fill(words.deliveredAt, { at: formatInstant(deliveredAt, language) }),
  ]
  return <Facts of={parts} />
}

function Replay({ sending }: { sending: SendingView }) {
  const words = useConsoleWords().receivers
  const client = useQueryClient()
  const mutation = useMutation({
    mutationFn: () => send('POST', `/api/outbox/${encodeURIComponent(sending.id)}/replay`),
    onSuccess: () => toast(words.replayed),
    onSettled: () =>
      client.invalidateQueries({
        predicate: ({ queryKey }) => String(queryKey[0]).startsWith('/api/outbox'),
      }),
  })
  if (sending.state === 'waiting') return null
  return (
    <div className="stack" data-gap="tight">
      <Button size="small" onPress={() => mutation.mutate()} isDisabled={mutation.isPending}>
        {words.replay}
      </Button>
      {mutation.error && <ProblemNotice error={mutation.error} />}
    </div>
  )
}

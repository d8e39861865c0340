import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useAsk } from '#web/blocks/application/use-ask.ts'
import { send } from '#web/blocks/ask.ts'
import { ProblemNotice } from '#web/blocks/problem-notice.tsx'
import type { SessionView } from '#web/blocks/views/session-views.ts'
import { Button } from '#web/ui/button.tsx'
import { fill, formatInstant } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { toast } from '#web/ui/toast.tsx'
import { useConsoleWords } from '../words.ts'

const PATH = '/api/city/clock'
const STEPS = [1, 5, 20] as const

/** The clock of the sample city, which can be moved on so that limits act before one's eyes. Nothing where another city is. */
export function CityClock() {
  const { data } = useAsk<SessionView>('/api/session')
  return data?.sample ? <Clock /> : null
}

function Clock() {
  const words = useConsoleWords().city
  const language = useLanguage()
  const { data } = useAsk<{ now: string }>(PATH, { every: 60_000 })
  const { forward, error, isBusy } = useForward()
  return (
    <section className="stack" data-gap="tight" aria-label={words.title}>
      <p className="small soft">
        {words.title}
        <br />
        {data && <time dateTime={data.now}>{formatInstant(data.now, language)}</time>}
      </p>
      <div className="row">
        {STEPS.map((n) => (
          <Button
            key={n}
            size="small"
            isDisabled={isBusy}
            aria-label={fill(words.forward, { n })}
            onPress={() => forward(n)}
          >
            {fill(words.step, { n })}
          </Button>
        ))}
      </div>
      {error && <ProblemNotice error={error} />}
    </section>
  )
}

function useForward() {
  const words = useConsoleWords().city
  const client = useQueryClient()
  const mutation = useMutation({
    mutationFn: (workdays: number) => send('POST', PATH, { workdays }),
    onSuccess: async (_, n) => {
      toast(fill(words.moved, { n }))
      await client.invalidateQueries()
    },
  })
  return { forward: mutation.mutate, error: mutation.error, isBusy: mutation.isPending }
}

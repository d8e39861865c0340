import { Answered } from '#web/blocks/application/answered.tsx'
import { usePlace } from '#web/blocks/application/router.ts'
import { useAsk } from '#web/blocks/application/use-ask.ts'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { SegmentedLinks } from '#web/ui/segmented.tsx'
import { ScreenHead } from '../screen-head.tsx'
import type { ReceiverView, SendingView } from '../views.ts'
import { useConsoleWords } from '../words.ts'
import { ReceiverForm } from './receiver-form.tsx'
import { ReceiverList } from './receiver-list.tsx'
import { SendingLine } from './sending-line.tsx'

/** Who is told of what, and every sending with its attempts. */
export function ReceiversScreen() {
  const words = useConsoleWords()
  return (
    <div className="screen">
      <ScreenHead title={words.nav.receivers} lead={words.receivers.lead} />
      <div className="columns receivers">
        <Outbox />
        <div className="stack" data-gap="loose">
          <Receivers />
          <ReceiverForm />
        </div>
      </div>
    </div>
  )
}

function Receivers() {
  const words = useConsoleWords().receivers
  const question = useAsk<{ receivers: ReceiverView[] }>('/api/receivers')
  return (
    <section className="stack" aria-labelledby="receivers">
      <h2 id="receivers">{words.list}</h2>
      <Answered question={question}>
        {({ receivers }) =>
          receivers.length > 0 ? (
            <ReceiverList receivers={receivers} />
          ) : (
            <EmptyState title={words.empty}>{words.emptySays}</EmptyState>
          )
        }
      </Answered>
    </section>
  )
}

function Outbox() {
  const words = useConsoleWords().receivers
  const { query } = usePlace()
  const asked = query.get('state') ?? ''
  const state = asked in words.states && asked !== 'all' ? asked : ''
  const question = useAsk<{ sendings: SendingView[] }>(`/api/outbox?${new URLSearchParams({ state })}`, {
    every: 2000,
    keep: true,
  })
  const choices = Object.entries(words.states).map(([id, label]) => ({
    id,
    label,
    href: id === 'all' ? '/console/receivers' : `/console/receivers?state=${id}`,
  }))
  return (
    <section className="stack" aria-labelledby="outbox">
      <div className="row" data-spread>
        <h2 id="outbox">{words.outbox}</h2>
        <SegmentedLinks label={words.state} value={state || 'all'} choices={choices} />
      </div>
      <Answered question={question}>{({ sendings }) => <Sendings sendings={sendings} />}</Answered>
    </section>
  )
}

function Sendings({ sendings }: { sendings: SendingView[] }) {
  const words = useConsoleWords().receivers
  if (sendings.length === 0) return <EmptyState title={words.noSendings}>{words.noSendingsSays}</EmptyState>
  return (
    <ul className="line-list">
      {sendings.map((sending) => (
        <SendingLine key={sending.id} sending={sending} />
      ))}
    </ul>
  )
}

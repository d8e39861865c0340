import type { ReactNode } from 'react'
import { Answered } from '#web/blocks/application/answered.tsx'
import type { useAsk } from '#web/blocks/application/use-ask.ts'
import { BalanceBar } from '#web/blocks/balance-bar.tsx'
import { PartyStateTag } from '#web/blocks/party-state.tsx'
import type { PartyPageView } from '#web/blocks/views/party-views.ts'
import { ScreenHead } from './screen-head.tsx'

type Sender = Pick<PartyPageView, 'id' | 'state' | 'volume'>

interface SenderScreenProps<View extends Sender> {
  question: ReturnType<typeof useAsk<View>>
  /** What it is called, and how its kind is called until that is known. */
  name: (sender: View) => string
  kind: string
  up: { href: string; label: string }
  words: { balance: string; keys: string; keysSays: string }
  /** What is told of it, why it may not send, and what can be done about it. */
  top: (sender: View) => ReactNode
  keys: (sender: View) => ReactNode
  /** How it gets a new key, as long as it may have one. */
  newKey: (sender: View) => ReactNode
}

/** Whoever sends, a party or a thing, with everything that an operator can do about it. */
export function SenderScreen<View extends Sender>(props: SenderScreenProps<View>) {
  const { question, name, kind, up } = props
  const sender = question.data
  return (
    <div className="screen" data-measure="reading">
      <ScreenHead
        title={sender ? name(sender) : kind}
        up={up}
        side={sender && <PartyStateTag state={sender.state} />}
      />
      <Answered question={question}>{(one) => <SenderParts key={one.id} {...props} sender={one} />}</Answered>
    </div>
  )
}

function SenderParts<View extends Sender>(props: SenderScreenProps<View> & { sender: View }) {
  const { sender, words, top, keys, newKey } = props
  return (
    <>
      <div className="stack">{top(sender)}</div>
      <section className="card stack" aria-label={words.balance}>
        <BalanceBar balance={sender.volume} />
      </section>
      <section className="stack" aria-labelledby="keys">
        <h2 id="keys">{words.keys}</h2>
        <p className="soft">{words.keysSays}</p>
        {keys(sender)}
      </section>
      {sender.state !== 'revoked' && newKey(sender)}
    </>
  )
}

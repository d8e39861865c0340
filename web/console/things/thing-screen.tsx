import { Answered } from '#web/blocks/application/answered.tsx'
import { useAsk } from '#web/blocks/application/use-ask.ts'
import { BalanceBar } from '#web/blocks/balance-bar.tsx'
import { Given } from '#web/blocks/given.tsx'
import { PartyStateTag } from '#web/blocks/party-state.tsx'
import { SigningKeys } from '#web/blocks/signing-keys.tsx'
import type { ThingPageView } from '#web/blocks/things/thing-views.ts'
import { useThingWords } from '#web/blocks/things/words.ts'
import { useWords } from '#web/blocks/words.ts'
import { fill, formatInstant } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Notice } from '#web/ui/notice.tsx'
import { Facts } from '../facts.tsx'
import { ScreenHead } from '../screen-head.tsx'
import type { ScreenProps } from '../screens.ts'
import { useConsoleWords } from '../words.ts'
import { RotationForm } from './rotation-form.tsx'
import { ThingActs } from './thing-acts.tsx'
import { useOwnerWord } from './use-owner-word.ts'
import { thingPath } from './use-thing-change.ts'

/** One thing with everything that can be done about it. */
export function ThingScreen({ params }: ScreenProps) {
  const words = useConsoleWords()
  const language = useLanguage()
  const question = useAsk<ThingPageView>(thingPath(params.id ?? ''), { every: 60_000 })
  const thing = question.data
  return (
    <div className="screen" data-measure="reading">
      <ScreenHead
        title={thing ? thing.called[language] : words.nav.things}
        up={{ href: '/console/things', label: words.things.all }}
        side={thing && <PartyStateTag state={thing.state} />}
      />
      <Answered question={question}>{(one) => <Thing key={one.id} thing={one} />}</Answered>
    </div>
  )
}

function Thing({ thing }: { thing: ThingPageView }) {
  const words = useConsoleWords().things
  return (
    <>
      <div className="stack">
        <ThingFacts thing={thing} />
        <ThingStateNotice thing={thing} />
        <ThingActs thing={thing} />
      </div>
      <section className="card stack" aria-label={words.balance}>
        <BalanceBar balance={thing.volume} />
      </section>
      <section className="stack" aria-labelledby="keys">
        <h2 id="keys">{words.keys}</h2>
        <p className="soft">{words.keysSays}</p>
        <SigningKeys keys={thing.keys} />
      </section>
      {thing.state !== 'revoked' && <RotationForm thing={thing} />}
    </>
  )
}

function ThingFacts({ thing }: { thing: ThingPageView }) {
  const words = useConsoleWords().things
  const { kinds, heard, never } = useThingWords()
  const language = useLanguage()
  const ownerOf = useOwnerWord()
  const at = (instant: string) => ({ at: formatInstant(instant, language) })
  return (
    <Facts
      of={[
        <span key="id" className="code">
          {thing.id}
        </span>,
        kinds[thing.kind],
        <Given key="owner" text={ownerOf(thing.owner)} />,
        fill(words.registered, at(thing.registeredAt)),
        thing.lastContact ? fill(heard, at(thing.lastContact)) : never,
      ]}
    />
  )
}

/** Since when a thing may not send, and why; nothing where it may. */
function ThingStateNotice({ thing: { state, since, reason } }: { thing: ThingPageView }) {
  const words = useConsoleWords().things
  const { states } = useWords().party
  const language = useLanguage()
  if (state === 'active') return null
  const title = fill(words.since, { state: states[state], at: formatInstant(since, language) })
  return (
    <Notice tone={state === 'revoked' ? 'danger' : 'clock'} title={title}>
      {reason && (
        <p>
          <Given text={reason} />
        </p>
      )}
    </Notice>
  )
}

import { useAsk } from '#web/blocks/application/use-ask.ts'
import { Given } from '#web/blocks/given.tsx'
import { SigningKeys } from '#web/blocks/signing-keys.tsx'
import type { ThingPageView } from '#web/blocks/things/thing-views.ts'
import { useThingWords } from '#web/blocks/things/words.ts'
import { useWords } from '#web/blocks/words.ts'
import { fill, formatInstant } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Notice } from '#web/ui/notice.tsx'
import { Facts } from '../facts.tsx'
import type { ScreenProps } from '../screens.ts'
import { SenderScreen } from '../sender-screen.tsx'
import { StateActs } from '../state-acts.tsx'
import { useConsoleWords } from '../words.ts'
import { RotationForm } from './rotation-form.tsx'
import { ThingDialog } from './thing-dialog.tsx'
import { useOwnerWord } from './use-owner-word.ts'
import { thingPath } from './use-thing-change.ts'

/** One thing with everything that can be done about it. */
export function ThingScreen({ params }: ScreenProps) {
  const words = useConsoleWords()
  const language = useLanguage()
  return (
    <SenderScreen
      question={useAsk<ThingPageView>(thingPath(params.id ?? ''), { every: 60_000 })}
      name={({ called }) => called[language]}
      kind={words.nav.things}
      up={{ href: '/console/things', label: words.things.all }}
      words={words.things}
      top={(thing) => <ThingTop thing={thing} />}
      keys={({ keys }) => <SigningKeys keys={keys} />}
      newKey={(thing) => <RotationForm thing={thing} />}
    />
  )
}

function ThingTop({ thing }: { thing: ThingPageView }) {
  const { changes } = useThingWords()
  return (
    <>
      <ThingFacts thing={thing} />
      <ThingStateNotice thing={thing} />
      <StateActs
        state={thing.state}
        words={changes}
        dialog={(change, onClose) => <ThingDialog {...{ thing, change, onClose }} />}
      />
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

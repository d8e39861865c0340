import { useAsk } from '#web/blocks/application/use-ask.ts'
import { partyHref } from '#web/blocks/links.ts'
import { PartyStateNotice } from '#web/blocks/party-state.tsx'
import type { PartyPageView } from '#web/blocks/views/party-views.ts'
import { useWords } from '#web/blocks/words.ts'
import { fill, formatInstant } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Facts } from '../facts.tsx'
import type { ScreenProps } from '../screens.ts'
import { SenderScreen } from '../sender-screen.tsx'
import { StateActs } from '../state-acts.tsx'
import { useConsoleWords } from '../words.ts'
import { KeyForm } from './key-form.tsx'
import { KeyList } from './key-list.tsx'
import { PartyDialog } from './party-dialog.tsx'
import { partyPath } from './use-party-change.ts'

/** One party with everything an operator can do about it. */
export function PartyScreen({ params }: ScreenProps) {
  const words = useConsoleWords()
  const language = useLanguage()
  return (
    <SenderScreen
      question={useAsk<PartyPageView>(partyPath(params.id ?? ''), { every: 5000 })}
      name={({ name }) => name[language]}
      kind={words.nav.parties}
      up={{ href: '/console/parties', label: words.parties.all }}
      words={words.parties}
      top={(party) => <PartyTop party={party} />}
      keys={(party) => <KeyList party={party} />}
      newKey={(party) => <KeyForm party={party} />}
    />
  )
}

function PartyTop({ party }: { party: PartyPageView }) {
  const { changes } = useConsoleWords().parties
  return (
    <>
      <PartyFacts party={party} />
      <PartyStateNotice party={party} />
      <StateActs
        state={party.state}
        words={changes}
        dialog={(change, onClose) => <PartyDialog {...{ party, change, onClose }} />}
      />
    </>
  )
}

function PartyFacts({ party }: { party: PartyPageView }) {
  const words = useConsoleWords().parties
  const language = useLanguage()
  const { kinds } = useWords().party
  return (
    <Facts
      of={[
        <span key="id" className="code">
          {party.id}
        </span>,
        kinds[party.kind],
        <span key="uscc" className="code">
          {party.uscc}
        </span>,
        party.lastContact
          ? fill(words.contact, { at: formatInstant(party.lastContact, language) })
          : words.never,
        <a key="portal" href={partyHref(party.id)}>
          {words.portal}
        </a>,
      ]}
    />
  )
}

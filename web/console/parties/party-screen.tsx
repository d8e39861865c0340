import { Answered } from '#web/blocks/application/answered.tsx'
import { useAsk } from '#web/blocks/application/use-ask.ts'
import { BalanceBar } from '#web/blocks/balance-bar.tsx'
import { partyHref } from '#web/blocks/links.ts'
import { PartyStateNotice, PartyStateTag } from '#web/blocks/party-state.tsx'
import type { PartyPageView } from '#web/blocks/views/party-views.ts'
import { useWords } from '#web/blocks/words.ts'
import { fill, formatInstant } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Facts } from '../facts.tsx'
import { ScreenHead } from '../screen-head.tsx'
import type { ScreenProps } from '../screens.ts'
import { useConsoleWords } from '../words.ts'
import { KeyForm } from './key-form.tsx'
import { KeyList } from './key-list.tsx'
import { StateActs } from './state-acts.tsx'
import { partyPath } from './use-party-change.ts'

/** One party with everything an operator can do about it. */
export function PartyScreen({ params }: ScreenProps) {
  const words = useConsoleWords()
  const language = useLanguage()
  const question = useAsk<PartyPageView>(partyPath(params.id ?? ''), { every: 5000 })
  const party = question.data
  return (
    <div className="screen" data-measure="reading">
      <ScreenHead
        title={party ? party.name[language] : words.nav.parties}
        up={{ href: '/console/parties', label: words.parties.all }}
        side={party && <PartyStateTag state={party.state} />}
      />
      <Answered question={question}>{(one) => <Party key={one.id} party={one} />}</Answered>
    </div>
  )
}

function Party({ party }: { party: PartyPageView }) {
  const words = useConsoleWords().parties
  const language = useLanguage()
  const kinds = useWords().party.kinds
  return (
    <>
      <div className="stack">
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
        <PartyStateNotice party={party} />
        <StateActs party={party} />
      </div>
      <section className="card stack" aria-label={words.balance}>
        <BalanceBar balance={party.volume} />
      </section>
      <section className="stack" aria-labelledby="keys">
        <h2 id="keys">{words.keys}</h2>
        <p className="soft">{words.keysSays}</p>
        <KeyList party={party} />
      </section>
      {party.state !== 'revoked' && <KeyForm party={party} />}
    </>
  )
}

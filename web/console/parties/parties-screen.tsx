import { Answered } from '#web/blocks/application/answered.tsx'
import { useAsk } from '#web/blocks/application/use-ask.ts'
import { PartyStateTag } from '#web/blocks/party-state.tsx'
import type { PartyView } from '#web/blocks/views/party-views.ts'
import { Button } from '#web/ui/button.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { fill, formatInstant, formatNumber, formatShare } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Facts } from '../facts.tsx'
import { ScreenHead } from '../screen-head.tsx'
import { useConsoleWords } from '../words.ts'
import { PartyForm } from './party-form.tsx'

/** Who may send, and a form to register one more. */
export function PartiesScreen() {
  const words = useConsoleWords()
  const question = useAsk<{ parties: PartyView[] }>('/api/parties', { every: 5000 })
  return (
    <div className="screen">
      <ScreenHead title={words.nav.parties} lead={words.parties.lead} side={<ToForm />} />
      <div className="columns receivers">
        <section className="stack" aria-labelledby="parties">
          <h2 id="parties">{words.parties.list}</h2>
          <Answered question={question}>{({ parties }) => <PartyList parties={parties} />}</Answered>
        </section>
        <PartyForm />
      </div>
    </div>
  )
}

/** On a narrow page the form stands below all parties. */
function ToForm() {
  const words = useConsoleWords().parties
  return (
    <Button onPress={() => document.querySelector<HTMLInputElement>('#party-form input')?.focus()}>
      {words.toForm}
    </Button>
  )
}

function PartyList({ parties }: { parties: PartyView[] }) {
  const words = useConsoleWords().parties
  if (parties.length === 0) return <EmptyState title={words.empty}>{words.emptySays}</EmptyState>
  const sorted = [...parties].sort((a, b) => Number(a.state === 'active') - Number(b.state === 'active'))
  return (
    <ul className="line-list">
      {sorted.map((party) => (
        <PartyLine key={party.id} party={party} />
      ))}
    </ul>
  )
}

function PartyLine({ party }: { party: PartyView }) {
  const words = useConsoleWords().parties
  const language = useLanguage()
  const { volume, quality, lastContact } = party
  return (
    <li>
      <div className="stack" data-gap="tight">
        <h3>
          <a href={`/console/parties/${encodeURIComponent(party.id)}`}>{party.name[language]}</a>
        </h3>
        <Facts
          of={[
            <span key="id" className="code">
              {party.id}
            </span>,
            fill(words.rows, { n: formatNumber(volume.received, language) }),
            quality !== null && fill(words.quality, { share: formatShare(quality, language) }),
            lastContact ? fill(words.contact, { at: formatInstant(lastContact, language) }) : words.never,
          ]}
        />
      </div>
      <PartyStateTag state={party.state} />
    </li>
  )
}

import { Given } from '#web/blocks/given.tsx'
import { PartyStateTag } from '#web/blocks/party-state.tsx'
import type { ThingView } from '#web/blocks/things/thing-views.ts'
import { useThingWords } from '#web/blocks/things/words.ts'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { fill, formatInstant, formatNumber } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Facts } from '../facts.tsx'
import { useConsoleWords } from '../words.ts'
import { useOwnerWord } from './use-owner-word.ts'

/** Things, each with whose it is and when it was last heard. */
export function ThingList({ things }: { things: ThingView[] }) {
  const words = useConsoleWords().things
  if (things.length === 0) return <EmptyState title={words.empty}>{words.emptySays}</EmptyState>
  return (
    <ul className="line-list">
      {things.map((thing) => (
        <ThingLine key={thing.id} thing={thing} />
      ))}
    </ul>
  )
}

function ThingLine({ thing }: { thing: ThingView }) {
  const words = useThingWords()
  const language = useLanguage()
  const ownerOf = useOwnerWord()
  const { id, called, kind, owner, lastContact, volume, state } = thing
  return (
    <li>
      <div className="stack" data-gap="tight">
        <h3>
          <a href={`/console/things/${encodeURIComponent(id)}`}>{called[language]}</a>
        </h3>
        <Facts
          of={[
            <span key="id" className="code">
              {id}
            </span>,
            words.kinds[kind],
            <Given key="owner" text={ownerOf(owner)} />,
            lastContact ? fill(words.heard, { at: formatInstant(lastContact, language) }) : words.never,
            fill(words.rows, { n: formatNumber(volume.received, language) }),
          ]}
        />
      </div>
      <PartyStateTag state={state} />
    </li>
  )
}

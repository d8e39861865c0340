import { BalanceBar } from '#web/blocks/balance-bar.tsx'
import { useLabels } from '#web/blocks/declarations.tsx'
import { PartyStateNotice, PartyStateTag } from '#web/blocks/party-state.tsx'
import { SigningKeys } from '#web/blocks/signing-keys.tsx'
import type { PartyPageView } from '#web/blocks/views/party-views.ts'
import { useWords } from '#web/blocks/words.ts'
import { Dot } from '#web/ui/dot.tsx'
import { dayOf, fill, formatDate, formatInstant, formatShare, formatShort } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Stat } from '#web/ui/stat.tsx'
import { BackLink } from '../back-link.tsx'
import { PartyDays } from '../party-days.tsx'
import { PartyLatest, type PartyLatestView } from '../party-latest.tsx'
import type { PageProps } from '../visit.ts'
import { usePortalWords } from '../words.ts'

interface PartyData {
  party: PartyPageView
  latest: PartyLatestView | null
}

/** One party: whether it may send, how much and how well it did, its keys, and the latest that was published of it. */
export function PartyPage({ data }: PageProps<PartyData>) {
  const { party, latest } = data
  const words = usePortalWords().party
  return (
    <article className="page page-body stack" data-gap="section">
      <PartyHead party={party} />
      <section className="stack" aria-labelledby="received">
        <h2 id="received">{words.received}</h2>
        {party.volume.received > 0 ? (
          <div className="card">
            <BalanceBar balance={party.volume} />
          </div>
        ) : (
          <p className="soft">{words.nothing}</p>
        )}
      </section>
      <PartyDays days={party.days} />
      {latest && <PartyLatest latest={latest} />}
      <section className="stack" aria-labelledby="keys">
        <h2 id="keys">{words.keys}</h2>
        <p className="soft">{words.keysSays}</p>
        <SigningKeys keys={party.keys} />
      </section>
      <MaySend party={party} />
    </article>
  )
}

function PartyHead({ party }: { party: PartyPageView }) {
  const language = useLanguage()
  const words = usePortalWords()
  const kinds = useWords().party.kinds
  return (
    <header className="stack">
      <BackLink href="/parties" label={words.parties.title} />
      <div className="row" data-align="baseline">
        <h1>{party.name[language]}</h1>
        <PartyStateTag state={party.state} />
      </div>
      <p className="soft">
        {kinds[party.kind]}
        <Dot />
        {words.party.uscc} <span className="code">{party.uscc}</span>
        <Dot />
        {fill(words.party.since, { date: formatDate(dayOf(party.registeredAt), language) })}
      </p>
      <PartyStateNotice party={party} />
      <PartyFigures party={party} />
    </header>
  )
}

function PartyFigures({ party }: { party: PartyPageView }) {
  const language = useLanguage()
  const { party: words, parties } = usePortalWords()
  const share = (value: number | null) => (value === null ? parties.unknown : formatShare(value, language))
  return (
    <div className="counts party-counts">
      <Stat number={formatShort(party.volume.received, language)} label={words.volume} />
      <Stat number={share(party.quality)} label={words.quality} note={words.qualitySays} />
      <Stat number={share(party.timeliness)} label={words.timeliness} note={words.timelinessSays} />
      <Stat
        number={party.lastContact ? formatInstant(party.lastContact, language) : parties.never}
        label={words.contact}
      />
    </div>
  )
}

function MaySend({ party }: { party: PartyPageView }) {
  const labels = useLabels()
  const { comma } = useWords()
  const words = usePortalWords().party
  const types = party.types.map((type) => labels.record(type)).join(comma)
  return (
    <section className="stack" aria-labelledby="may-send">
      <h2 id="may-send">{words.maySend}</h2>
      <dl className="field-pairs">
        <div>
          <dt>{words.types}</dt>
          <dd>{types || words.allTypes}</dd>
        </div>
        <div>
          <dt>{words.sources}</dt>
          <dd className="code">{[party.id, ...party.sources].join(comma)}</dd>
        </div>
      </dl>
      <p className="small">
        <a href={`/api/parties/${encodeURIComponent(party.id)}`}>{words.json}</a>
      </p>
    </section>
  )
}

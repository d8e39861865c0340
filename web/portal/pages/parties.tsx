import { partyHref, withQuery } from '#web/blocks/links.ts'
import { PartyStateTag } from '#web/blocks/party-state.tsx'
import type { PartyView } from '#web/blocks/views/party-views.ts'
import { ButtonLink } from '#web/ui/button.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { fill, formatInstant, formatNumber, formatShare } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { type Column, Table } from '#web/ui/table.tsx'
import {
  nextPartyOrder,
  orderParties,
  type PartyOrder,
  type PartyOrderBy,
  readPartyOrder,
} from '../party-order.ts'
import type { PageProps, Visit } from '../visit.ts'
import { usePortalWords } from '../words.ts'

/** Everybody who sends: whether they may, when they last did, how much and how well. */
export function PartiesPage({ visit, data }: PageProps<{ list: { parties: PartyView[] } }>) {
  const words = usePortalWords().parties
  const language = useLanguage()
  const { parties } = data.list
  const senders = parties.filter((party) => party.volume.received > 0).length
  const counts = { n: formatNumber(parties.length, language), m: formatNumber(senders, language) }
  return (
    <div className="page page-body stack" data-gap="loose">
      <header className="stack" data-gap="tight">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        {parties.length > 0 && <p className="soft">{fill(words.counts, counts)}</p>}
      </header>
      {parties.length > 0 ? <PartyTable visit={visit} parties={parties} /> : <NoParties />}
    </div>
  )
}

function NoParties() {
  const words = usePortalWords()
  return (
    <EmptyState title={words.parties.empty} action={<ButtonLink href="/docs">{words.nav.api}</ButtonLink>}>
      {words.parties.emptySays}
    </EmptyState>
  )
}

function PartyTable({ visit, parties }: { visit: Visit; parties: PartyView[] }) {
  const words = usePortalWords().parties
  const language = useLanguage()
  const order = readPartyOrder(visit.query)
  const columns = useCells().map((column) => ({ ...column, ...sortedBy(column.id, order, visit.url) }))
  return (
    <div>
      <Table
        caption={words.title}
        captionHidden
        stacks
        columns={columns.map(({ href, ...column }) => ({
          ...column,
          name: words.columns[column.id],
          title: <SortLink href={href} sorted={column.sorted} title={words.columns[column.id]} />,
        }))}
        rows={orderParties(parties, order, language)}
        rowKey={(party) => party.id}
      />
    </div>
  )
}

function sortedBy(by: PartyOrderBy, order: PartyOrder, url: string) {
  const next = nextPartyOrder(by, order)
  const href = withQuery(url, { by: next.by, down: next.isDown ? '1' : null })
  return { href, sorted: order.by === by ? direction(order) : undefined }
}

function direction({ isDown }: PartyOrder): 'ascending' | 'descending' {
  return isDown ? 'descending' : 'ascending'
}

function SortLink({ href, sorted, title }: { href: string; sorted?: string; title: string }) {
  return (
    <a className="sort-link" href={href}>
      {title}
      {sorted && (
        <span aria-hidden="true" data-sorted={sorted}>
          {sorted === 'ascending' ? '↑' : '↓'}
        </span>
      )}
    </a>
  )
}

function useCells(): (Omit<Column<PartyView>, 'title' | 'id'> & { id: PartyOrderBy })[] {
  const language = useLanguage()
  const words = usePortalWords().parties
  return [
    {
      id: 'name',
      isHeader: true,
      cell: (party) => <a href={partyHref(party.id)}>{party.name[language]}</a>,
    },
    { id: 'state', cell: (party) => <PartyStateTag state={party.state} /> },
    {
      id: 'contact',
      cell: (party) => <LastContact at={party.lastContact} />,
    },
    {
      id: 'volume',
      align: 'end',
      cell: (party) => formatNumber(party.volume.received, language),
    },
    {
      id: 'quality',
      align: 'end',
      cell: ({ quality }) =>
        quality === null ? <span className="faint">{words.unknown}</span> : formatShare(quality, language),
    },
  ]
}

function LastContact({ at }: { at: string | null }) {
  const language = useLanguage()
  const words = usePortalWords().parties
  if (at === null) return <span className="faint">{words.never}</span>
  return <time dateTime={at}>{formatInstant(at, language)}</time>
}

import type { PartyView } from '#web/blocks/views/party-views.ts'
import type { Language } from '#web/ui/format.ts'

export const PARTY_ORDERS = ['name', 'state', 'contact', 'volume', 'quality'] as const
export type PartyOrderBy = (typeof PARTY_ORDERS)[number]

export interface PartyOrder {
  by: PartyOrderBy
  isDown: boolean
}

/** Reads `?by=` and `?down=`; the largest senders come first where nothing readable is asked. */
export function readPartyOrder(query: URLSearchParams): PartyOrder {
  const by = PARTY_ORDERS.find((one) => one === query.get('by'))
  return by ? { by, isDown: query.get('down') === '1' } : { by: 'volume', isDown: true }
}

/** The order a column's title leads to: the other way round where it is the order already, else what people look for first. */
export function nextPartyOrder(by: PartyOrderBy, now: PartyOrder): PartyOrder {
  if (by === now.by) return { by, isDown: !now.isDown }
  return { by, isDown: by === 'contact' || by === 'volume' }
}

const STATES: readonly PartyView['state'][] = ['revoked', 'suspended', 'paused', 'active']

/** The parties in an order. Of whom nothing is known comes last either way; equals stand by id. */
export function orderParties(
  parties: readonly PartyView[],
  { by, isDown }: PartyOrder,
  language: Language,
): PartyView[] {
  const collator = new Intl.Collator(language === 'zh' ? 'zh-CN' : 'en-GB')
  return [...parties].sort((a, b) => {
    const [x, y] = [placeOf(a, by, language), placeOf(b, by, language)]
    if (x === null || y === null) return Number(x === null) - Number(y === null) || compareIds(a, b)
    const difference = typeof x === 'number' ? x - Number(y) : collator.compare(x, String(y))
    return (isDown ? -difference : difference) || compareIds(a, b)
  })
}

function placeOf(party: PartyView, by: PartyOrderBy, language: Language): string | number | null {
  if (by === 'name') return party.name[language]
  if (by === 'state') return STATES.indexOf(party.state)
  if (by === 'contact') return party.lastContact
  return by === 'volume' ? party.volume.received : party.quality
}

function compareIds(a: PartyView, b: PartyView): number {
  return a.id < b.id ? -1 : 1
}

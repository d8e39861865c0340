import { instantMs } from '#core/clock/shanghai.ts'
import { keyRefusal, type Party } from '#core/party.ts'
import { type Balance, emptyBalance, readSourceBalances, sumBalances } from '../postgres/balances.ts'
import { readLateness, readUseDays, type UseDay } from '../postgres/party-use.ts'
import type { System } from '../system.ts'
import { fingerprint } from './register.ts'

/** What anybody may know of a party: who it is, whether it may send, and how well it has. */
export interface PartyView {
  id: string
  name: { zh: string; en: string }
  uscc: string
  kind: Party['kind']
  /** `paused` is active but held back for a while, because too much of what it sent was refused. */
  state: Party['state'] | 'paused'
  since: string
  registeredAt: string
  /** When something of it was last received, by whatever door. */
  lastContact: string | null
  volume: Balance
  /** Accepted of what was new; null before anything came. */
  quality: number | null
  /** In time of what it signed and we accepted in the last 30 days; null where nothing is known. */
  timeliness: number | null
}

export interface PartyDetail extends PartyView {
  pause: Party['pause']
  sources: readonly string[]
  types: readonly string[]
  keys: {
    id: string
    algorithm: string
    fingerprint: string
    validFrom: string
    validTo: string | null
    state: string
  }[]
  days: UseDay[]
}

const LATENESS_DAYS = 30

/** The parties as a list, each with its figures. */
export async function partyViews(system: System, parties: readonly Party[]): Promise<PartyView[]> {
  const at = system.now()
  const sources = parties.flatMap((party) => [party.id, ...party.sources])
  const balances = new Map(
    (await readSourceBalances(system.published, sources)).map((row) => [row.source, row]),
  )
  const lateness = await readLateness(system.published, daysBefore(at, LATENESS_DAYS))
  return parties.map((party) => {
    const own = [party.id, ...party.sources].flatMap((source) => balances.get(source) ?? [])
    const told = lateness.get(party.id) ?? { accepted: 0, late: 0 }
    return viewOf(party, { at, own, told })
  })
}

/** One party with its keys and its last 30 days. */
export async function partyDetail(system: System, party: Party): Promise<PartyDetail> {
  const [view] = await partyViews(system, [party])
  const at = system.now()
  const keys = party.keys.map((key) => ({
    id: key.id,
    algorithm: key.algorithm,
    fingerprint: fingerprint(Buffer.from(key.publicKey, 'base64')),
    validFrom: key.validFrom,
    validTo: key.validTo,
    state: keyRefusal(key, at)?.code ?? 'in-force',
  }))
  const days = await readUseDays(system.published, party.id, daysBefore(at, LATENESS_DAYS))
  return {
    ...view!,
    pause: isPaused(party, at) ? party.pause : null,
    sources: party.sources,
    types: party.types,
    keys,
    days,
  }
}

interface Figures {
  at: string
  own: (Balance & { lastAt: string | null })[]
  told: { accepted: number; late: number }
}

function viewOf(party: Party, { at, own, told }: Figures): PartyView {
  const volume = own.length > 0 ? plain(sumBalances(own)) : emptyBalance
  const contacts = [party.lastAt, ...own.map((row) => row.lastAt)].filter((one) => one !== null)
  return {
    id: party.id,
    name: party.names,
    uscc: party.uscc,
    kind: party.kind,
    state: party.state === 'active' && isPaused(party, at) ? 'paused' : party.state,
    since: party.stateSince,
    registeredAt: party.registeredAt,
    lastContact: contacts.sort().at(-1) ?? null,
    volume,
    quality: share(volume.accepted, volume.received - volume.duplicate),
    timeliness: share(told.accepted - told.late, told.accepted),
  }
}

function plain({ received, accepted, warned, quarantined, duplicate }: Balance): Balance {
  return { received, accepted, warned, quarantined, duplicate }
}

/** To four places, which is a hundredth of a percent. */
function share(part: number, whole: number): number | null {
  return whole > 0 ? Math.round((part / whole) * 10_000) / 10_000 : null
}

function isPaused(party: Party, at: string): boolean {
  return party.pause !== null && instantMs(party.pause.until) > instantMs(at)
}

function daysBefore(at: string, days: number): string {
  return new Date(instantMs(at) - days * 86_400_000).toISOString()
}

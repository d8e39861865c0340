import { instantMs } from '#core/clock/shanghai.ts'
import type { CaseView } from './case-views.ts'

export interface LaneBar {
  lane: string
  /** In percent of the axis. */
  start: number
  width: number
  state: 'waiting' | 'open' | 'late' | 'done'
  /** When it was answered, or has to be. */
  until: string | null
  /** Of those not answered the one that ends last: everybody waits for it. */
  isLast: boolean
}

/** When each lane was opened and answered, on one axis from the first opening to the last end. */
export function lanesOf(
  { clocks }: Pick<CaseView, 'clocks'>,
  lanes: string[],
  now: string,
): { from: string; to: string; bars: LaneBar[] } {
  const known = lanes.map((lane) => ({ lane, clock: clocks.find((clock) => clock.lane === lane) ?? null }))
  const begun = known.flatMap(({ clock }) => clock ?? [])
  const ends = begun.map((clock) => clock.stoppedAt ?? clock.promised ?? clock.statutory ?? now)
  if (begun.length === 0) return { from: now, to: now, bars: [] }
  const from = begun.map(({ start }) => start).sort()[0]!
  const to = [...ends, now].sort().at(-1)!
  const share = (at: string) => (100 * (msOf(at) - msOf(from))) / Math.max(1, msOf(to) - msOf(from))
  const open = begun.filter(({ stoppedAt }) => stoppedAt === null)
  const last = open
    .map((clock) => clock.promised ?? clock.statutory ?? now)
    .sort()
    .at(-1)
  const bars = known.map(({ lane, clock }): LaneBar => {
    if (!clock) return { lane, start: 0, width: 0, state: 'waiting', until: null, isLast: false }
    const due = clock.promised ?? clock.statutory
    const end = clock.stoppedAt ?? now
    const state = clock.stoppedAt ? 'done' : due !== null && due < now ? 'late' : 'open'
    const isLast = clock.stoppedAt === null && (due ?? now) === last && open.length > 0
    const start = share(clock.start)
    return {
      lane,
      start,
      width: Math.max(1, share(end) - start),
      state,
      until: clock.stoppedAt ?? due,
      isLast,
    }
  })
  return { from, to, bars }
}

function msOf(at: string): number {
  return instantMs(at.length === 10 ? `${at}T00:00:00+08:00` : at)
}

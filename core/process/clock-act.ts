import type { ClockAct } from './process.ts'

const KINDS = ['start', 'stop', 'suspend', 'resume', 'extend'] as const
export type ClockActKind = (typeof KINDS)[number]

/** What a clock act does to which clock, in whatever order its names stand: a database may have sorted them. */
export function clockActOf(act: ClockAct): { kind: ClockActKind; clock: string } {
  const named = act as Partial<Record<ClockActKind, string>>
  const kind = KINDS.find((one) => named[one] !== undefined)!
  return { kind, clock: named[kind]! }
}

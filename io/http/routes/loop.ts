import type { FastifyInstance } from 'fastify'
import { readBalances, sumBalances } from '../../postgres/balances.ts'
import { countWaiting } from '../../postgres/cursors.ts'
import { type LiveRow, readRecent } from '../../postgres/live.ts'
import { readStageTotals } from '../../postgres/made.ts'
import type { System } from '../../system.ts'
import { duty } from '../access.ts'
import { liveItem } from '../views/live-view.ts'

type StageLine = { stage: string; total: number; waiting: number; refused: number }

/** `GET /api/loop`: the five stages side by side — what flows, what waits, what was refused, the last of each. */
export function loopRoute(app: FastifyInstance, system: System): void {
  const perSecond = rates(system)
  app.get(
    '/api/loop',
    {
      schema: { summary: 'The loop, live', tags: ['operations'] },
      ...duty('loop.watch'),
    },
    async () => {
      const lines = await stageLines(system)
      const speed = perSecond(lines)
      const recent = await readRecent(system.pool, { types: null, most: 300, depth: 30 })
      const lastOf = (stage: string) =>
        recent
          .filter((row) => passes(row, stage))
          .slice(0, 12)
          .map((row) => liveItem(row, 'department'))
      return {
        stages: lines.map((line) => ({
          ...line,
          perSecond: speed.get(line.stage) ?? 0,
          last: lastOf(line.stage),
        })),
      }
    },
  )
}

async function stageLines(system: System): Promise<StageLine[]> {
  const balance = sumBalances(await readBalances(system.pool))
  const totals = await readStageTotals(system.pool)
  return [
    { stage: 'acquire', total: balance.received, waiting: 0, refused: balance.quarantined },
    { stage: 'transmit', total: totals.events, waiting: totals.sending, refused: balance.duplicate },
    { stage: 'analyze', total: totals.record, waiting: await countWaiting(system.pool, 'loop'), refused: 0 },
    { stage: 'decide', total: totals.decision, waiting: 0, refused: 0 },
    { stage: 'execute', total: totals.effect, waiting: totals.tasks, refused: totals.failed },
  ]
}

/** Speed is what the totals gained since the last look, over at least two seconds; several consoles share the looks. */
function rates(system: System): (lines: StageLine[]) => Map<string, number> {
  let before: { at: number; totals: Map<string, number> } | null = null
  let speed = new Map<string, number>()
  return (lines) => {
    const at = Date.parse(system.now())
    const totals = new Map(lines.map((line) => [line.stage, line.total]))
    if (before && at - before.at < 2000) return speed
    const seconds = before ? (at - before.at) / 1000 : 1
    speed = new Map(
      lines.map(({ stage, total }) => [
        stage,
        Math.max(0, total - (before?.totals.get(stage) ?? total)) / seconds,
      ]),
    )
    before = { at, totals }
    return speed
  }
}

/** The stage an event of the log was last seen in: taken in and kept, decided, or done. */
function passes({ event, isRecord }: LiveRow, stage: string): boolean {
  if (stage === 'decide') return event.type === 'decision.made'
  if (stage === 'execute') return event.causeId !== null && event.type !== 'decision.made'
  if (stage === 'analyze') return event.causeId === null && isRecord
  return event.causeId === null
}

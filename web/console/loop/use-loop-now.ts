import { useEffect, useState } from 'react'
import { useAsk } from '#web/blocks/application/use-ask.ts'
import type { Stage } from '#web/blocks/views/loop-views.ts'
import type { LoopNow } from '../views.ts'

export type SpeedHistory = Partial<Record<Stage, number[]>>

/** Two minutes at one look every two seconds. */
const LOOKS = 60

/** The loop as it is now, asked every two seconds, and how fast each stage has been since the page was opened. */
export function useLoopNow() {
  const question = useAsk<LoopNow>('/api/loop', { every: 2000 })
  const [history, setHistory] = useState<SpeedHistory>({})
  const { data, dataUpdatedAt } = question
  // biome-ignore lint/correctness/useExhaustiveDependencies: an equal answer is the same object, yet a new look.
  useEffect(() => {
    if (data) setHistory((old) => withLook(old, data))
  }, [dataUpdatedAt])
  return { question, history }
}

function withLook(history: SpeedHistory, { stages }: LoopNow): SpeedHistory {
  const lines = stages.map(({ stage, perSecond }) => [
    stage,
    [...(history[stage] ?? []), perSecond].slice(-LOOKS),
  ])
  return Object.fromEntries(lines)
}

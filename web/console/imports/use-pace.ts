import { useEffect, useState } from 'react'
import type { ImportView } from '../views.ts'
import { type Look, remainingSeconds } from './remaining.ts'

/** An import that has not moved for so long is said to have stopped, in milliseconds. */
const STALLED_AFTER = 15_000

interface Pace {
  /** Seconds left; null while unknown. */
  left: number | null
  isStalled: boolean
}

/** How an import gets on, judged by what this page has seen of it. */
export function usePace(one: ImportView, lookedAt: number): Pace {
  const [looks, setLooks] = useState<{ first: Look; moved: Look }>(() => {
    const look = { at: lookedAt, done: one.bytesDone }
    return { first: look, moved: look }
  })
  useEffect(() => {
    setLooks((old) =>
      old.moved.done === one.bytesDone ? old : { ...old, moved: { at: lookedAt, done: one.bytesDone } },
    )
  }, [one.bytesDone, lookedAt])
  return {
    left: remainingSeconds({
      first: looks.first,
      now: { at: lookedAt, done: one.bytesDone },
      all: one.bytes,
    }),
    isStalled: one.state === 'running' && lookedAt - looks.moved.at > STALLED_AFTER,
  }
}

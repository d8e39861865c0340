/** How far a work had come at a moment. */
export interface Look {
  /** Milliseconds of any clock. */
  at: number
  done: number
}

/** What was done in less time than this, in seconds, says nothing of what is to come. */
const LEAST = 2

/**
 * Seconds a work still takes, judged by what was done between two looks; null while that says nothing. An import that
 * goes on after an interruption began long ago, so its own starting time would mislead.
 */
export function remainingSeconds({
  first,
  now,
  all,
}: {
  first: Look
  now: Look
  all: number
}): number | null {
  const seconds = (now.at - first.at) / 1000
  const done = now.done - first.done
  if (seconds < LEAST || done <= 0) return null
  return Math.max(0, all - now.done) / (done / seconds)
}

import { ask } from '#web/blocks/ask.ts'

const EVERY = 400
const MOST_TIMES = 25

/** Waits until what was filed has gone through the loop and is to be seen under a path; not longer than ten seconds. */
export async function awaitFiled<Answer>(path: string, isThere: (answer: Answer) => boolean): Promise<void> {
  for (let time = 0; time < MOST_TIMES; time++) {
    const answer = await ask<Answer>(path).catch(() => null)
    if (answer !== null && isThere(answer)) return
    await new Promise((resolve) => setTimeout(resolve, EVERY))
  }
}

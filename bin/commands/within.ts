import { sentence } from '#core/errors/sentence.ts'
import { Refusal } from '#io/refusal.ts'
import type { System } from '#io/system.ts'
import { openHere, terminalLanguage } from './open.ts'

/** Runs a work on the installation here: 0 when it is done, 1 with a sentence when it is refused. */
export async function within(work: (system: System) => Promise<void>): Promise<number> {
  const system = await openHere()
  try {
    await work(system)
    return 0
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    console.error(sentence({ code: error.code, params: error.params }, terminalLanguage()))
    return 1
  } finally {
    await system.close()
  }
}

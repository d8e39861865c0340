import type { PoolClient } from 'pg'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import type { LoadedProcess, LoadedStep } from '#core/process/load-process.ts'
import { takeSerials } from '../postgres/serials.ts'

/** A fresh number for every fact that a step, or an automatic one after it, may give out. A number not used is never given again. */
export async function serialsFor(
  tx: PoolClient,
  loaded: LoadedProcess,
  { step, at }: { step: LoadedStep | undefined; at: string },
): Promise<Record<string, number>> {
  const automatic = Object.values(loaded.steps).filter((one) => one.step.by.includes('engine'))
  const giving = [...(step ? [step] : []), ...automatic].flatMap((one) =>
    Object.entries(one.step.allocates ?? {}),
  )
  const serials: Record<string, number> = {}
  for (const [fact, { kind }] of giving) {
    // Project codes are counted anew each month, which is part of the code.
    const scope = kind === 'projectCode' ? dateInShanghai(at).slice(0, 7) : ''
    serials[fact] = await takeSerials(tx, { kind, scope }, 1)
  }
  return serials
}

import { keysState } from '#io/secrets/keys-state.ts'
import { resealing } from '#io/secrets/reseal-step.ts'
import { forgetKey, rotateKeys } from '#io/secrets/rotate-keys.ts'
import type { System } from '#io/system.ts'
import { operator } from './open.ts'
import { within } from './within.ts'

const usage = `yiwang keys list
yiwang keys rotate
yiwang keys reseal
yiwang keys forget KEY`

/** `yiwang keys …`: what values are sealed with. 0 when done, 1 when refused, 2 for a wrong call. */
export async function keysCommand([verb = '', id = '']: string[]): Promise<number> {
  if (verb === 'list') return await within(list)
  if (verb === 'rotate') return await within(rotate)
  if (verb === 'reseal') return await within(reseal)
  if (verb === 'forget' && id !== '') return await within((system) => forgetKey(system, operator, id))
  console.error(usage)
  return 2
}

async function rotate(system: System): Promise<void> {
  await rotateKeys(system, operator)
  await list(system)
}

/** The running platform does the same in the background; this does it at once, to the end. */
async function reseal(system: System): Promise<void> {
  const step = resealing(system)
  while ((await step()) > 0);
  await list(system)
}

async function list(system: System): Promise<void> {
  const { keys, left, isDone } = await keysState(system)
  for (const { id, suite, madeAt, seals } of keys)
    console.log(`${id}  ${suite.padEnd(3)}  since ${madeAt}  ${seals ? 'seals' : 'unseals'}`)
  for (const { place, values } of left)
    console.log(
      `  ${place.padEnd(12)} ${String(values).padStart(10)} ${place === 'log' ? 'to be looked at' : 'under older keys'}`,
    )
  if (keys.length > 1)
    console.log(
      isDone ? 'Nothing lies under an older key.' : 'Values are being sealed anew while the platform runs.',
    )
}

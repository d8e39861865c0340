import { findFaults } from '#io/log/verify.ts'
import { openHere } from './open.ts'

/** `yiwang verify`: proves that nothing is missing from the log and that every balance adds up; 1 where something does not. */
export async function verifyCommand(): Promise<number> {
  const system = await openHere()
  try {
    const { checks, faults } = await findFaults(system)
    for (const check of checks)
      console.log(
        `${check.faults === 0 ? '✓' : '✗'} ${check.what}: ${check.looked.toLocaleString('en')} looked at`,
      )
    for (const fault of faults) console.error(`  ${fault}`)
    return faults.length === 0 ? 0 : 1
  } finally {
    await system.close()
  }
}

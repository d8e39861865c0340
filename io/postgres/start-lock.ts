import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { StartFault } from '../start-fault.ts'

/** Two processes must not create or start one cluster at once; the second waits for the first. */
export async function alone<T>(dir: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dir, { recursive: true })
  const lock = join(dir, 'starting')
  for (let tries = 0; !take(lock); tries++) {
    if (tries > 600)
      throw new StartFault(
        `Another process has been starting PostgreSQL for a minute; remove ${lock} if none is.`,
      )
    await wait(100)
  }
  try {
    return await work()
  } finally {
    rmSync(lock, { force: true })
  }
}

function take(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    if (ownerIsGone(lock)) rmSync(lock, { force: true })
    return false
  }
}

function ownerIsGone(lock: string): boolean {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

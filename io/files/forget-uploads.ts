import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { dateInShanghai, instantMs } from '#core/clock/shanghai.ts'
import { diskRules } from '#core/disk-rules.ts'
import type { System } from '../system.ts'
import { uploadsIn } from './store-body.ts'

const DAY_MS = 86_400_000

/** Removes files that could not be read to their end and have been kept long enough to be looked at. Answers how many. */
export async function forgetUploadsStep(system: System): Promise<number> {
  const now = system.now()
  const before = instantMs(now) - diskRules(dateInShanghai(now)).keptDays * DAY_MS
  const folder = uploadsIn(system)
  let gone = 0
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    const found = await stat(path).catch(() => null)
    if (found === null || found.mtimeMs >= before) continue
    await rm(path, { force: true })
    gone += 1
  }
  return gone
}

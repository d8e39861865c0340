import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { addDays } from '#core/clock/date.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { uploadRules } from '#core/materials/upload-rules.ts'
import { uploadsIn } from '../files/store-body.ts'
import { removeOldLooseFiles } from '../postgres/files.ts'
import type { System } from '../system.ts'
import { PREFIX } from './receive-file.ts'

const AT_ONCE = 50

/** Nobody looks into a file for so long (milliseconds): a process that began it is gone. */
const LEFT_BEHIND = 3_600_000

/** A background work that removes files which nobody has handed in for anything, once their time is over. */
export async function clearLooseFilesStep(system: System): Promise<number> {
  await clearLeftBehind(system)
  const today = dateInShanghai(system.now())
  const before = addDays(today, -uploadRules(today).looseDays)
  return await removeOldLooseFiles(system.pool, `${before}T00:00:00+08:00`, AT_ONCE)
}

/** What a process that died left in clear while it looked into it. By the machine's own clock, as its files are dated. */
async function clearLeftBehind(system: System): Promise<void> {
  const folder = uploadsIn(system)
  const names = (await readdir(folder)).filter((name) => name.startsWith(PREFIX))
  for (const path of names.map((name) => join(folder, name))) {
    const left = await stat(path).catch(() => null)
    if (left && Date.now() - left.mtimeMs > LEFT_BEHIND) await rm(path, { force: true })
  }
}

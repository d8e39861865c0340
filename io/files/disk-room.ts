import { statfs } from 'node:fs/promises'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { diskRules } from '#core/disk-rules.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'

/** Bytes that are free on the disk of a folder. */
export async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

/**
 * Refuses what would leave less room on the disk than the database needs to go on.
 * @throws Refusal `disk-full`
 */
export async function requireRoom(
  { now }: Pick<System, 'now'>,
  folder: string,
  free: (folder: string) => Promise<number> = freeBytes,
): Promise<void> {
  if ((await free(folder)) < diskRules(dateInShanghai(now())).reserveBytes) throw new Refusal('disk-full')
}

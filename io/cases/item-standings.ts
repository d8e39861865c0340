import type { Pool, PoolClient } from 'pg'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { type ItemStanding, itemSubject, standingOf } from '#core/process/item-standing.ts'
import { newestLines } from '../postgres/item-lines.ts'
import type { System } from '../system.ts'

/** How items stand today by their lines; those that are in force, or have no line, are not among them. */
export async function standingsOf(
  db: Pool | PoolClient,
  { apps, now }: System,
  { codes, isHeld = false }: { codes: string[]; isHeld?: boolean },
): Promise<Map<string, ItemStanding>> {
  const { line } = apps.cases
  if (line === null) return new Map()
  const subjects = codes.map(itemSubject)
  const lines = await newestLines(db, { line: line.item.code, subjects, isHeld })
  const today = dateInShanghai(now())
  return new Map(
    codes.flatMap((code) => {
      const state = lines.get(itemSubject(code))
      const standing = state ? standingOf(state, today) : null
      return standing === null ? [] : [[code, standing] as const]
    }),
  )
}

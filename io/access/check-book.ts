import type { Pool, PoolClient } from 'pg'
import {
  readBookForward,
  readHead,
  readStart,
  type SealedEntry,
  saysOfItself,
} from '../postgres/access-book.ts'
import { sealOf } from './book.ts'
import { cutText } from './purge-book.ts'

const READ_AT_ONCE = 5000

/**
 * Goes through the whole book and names every entry that is missing, was changed, or does not follow the one before. Where
 * the book has been shortened by its own rule, it says so itself, and the check begins there.
 */
export async function checkBook(db: Pool | PoolClient): Promise<{ looked: number; faults: string[] }> {
  const start = await readStart(db)
  const checked = await checkFrom(db, start)
  const isCut = (await readStart(db)).seq !== start.seq
  return isCut ? await checkBook(db) : checked
}

async function checkFrom(
  db: Pool | PoolClient,
  start: { seq: number; hash: string },
): Promise<{ looked: number; faults: string[] }> {
  const head = await readHead(db)
  const walk: Walk = { ...start, looked: 0, faults: [] }
  if (start.seq > 0 && !(await saysOfItself(db, cutText(start))))
    walk.faults.push(`access book: it begins behind entry ${start.seq}, and no entry of it says why`)
  for (;;) {
    const page = await readBookForward(db, walk.seq, READ_AT_ONCE)
    for (const sealed of page) check(walk, sealed)
    if (page.length < READ_AT_ONCE) break
  }
  if (walk.seq < head.seq) walk.faults.push(missing(walk.seq + 1, head.seq))
  else if (walk.hash !== head.hash)
    walk.faults.push(`access book: its end is not sealed with entry ${walk.seq}`)
  return { looked: walk.looked, faults: walk.faults }
}

interface Walk {
  seq: number
  hash: string
  looked: number
  faults: string[]
}

/** After a gap the seal before is not known, so only what follows it can be checked. */
function check(walk: Walk, { entry, hash }: SealedEntry): void {
  const follows = entry.seq === walk.seq + 1
  if (!follows) walk.faults.push(missing(walk.seq + 1, entry.seq - 1))
  else if (sealOf(walk.hash, entry) !== hash) walk.faults.push(`access book: entry ${entry.seq} was changed`)
  Object.assign(walk, { seq: entry.seq, hash, looked: walk.looked + 1 })
}

function missing(from: number, to: number): string {
  return `access book: ${from === to ? `entry ${from} is` : `entries ${from} to ${to} are`} missing`
}

import type { CaseState } from '#core/process/case-state.ts'
import type { System } from '#io/system.ts'

interface Followed {
  no: string
  loopId: string
  /** What is looked for. */
  item: string
  department: string | undefined
}

/**
 * A case that has followed from another: opened by it, by a rule that heard of it, or because of how it was rated. Of several
 * one that is still open, whichever: departments do not answer in the order they were told.
 */
export async function findFollowing(
  { pool }: System,
  { no, loopId, item, department }: Followed,
): Promise<CaseState> {
  const read = await pool.query<{ state: CaseState }>(
    `select state from cases
     where item = $1 and (loop_id = $2 or state ->> 'parent' = $3 or state -> 'form' ->> 'ratedCase' = $3)
       and ($4::text is null or department = $4)
     order by is_closed, md5(no) limit 1`,
    [item, loopId, no, department ?? null],
  )
  const found = read.rows[0]
  if (!found) throw new RangeError(`No ${item} has followed from ${no}.`)
  return found.state
}

/** The oldest case of an item that is open; undefined where there is none. */
export async function oldestOpen({ pool }: System, item: string): Promise<string | undefined> {
  const read = await pool.query<{ no: string }>(
    'select no from cases where item = $1 and not is_closed order by no limit 1',
    [item],
  )
  return read.rows[0]?.no
}

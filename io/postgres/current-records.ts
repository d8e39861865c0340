import type { Pool } from 'pg'

/** The current version of every record of a type, with its data, by key. For types of which there are few. */
export async function currentVersions(
  db: Pool,
  type: string,
): Promise<Map<string, { version: number; data: Record<string, unknown> }>> {
  const read = await db.query<{ key: string; version: number; data: Record<string, unknown> }>(
    `select key, version, data from facts where type = $1 and known_to is null`,
    [type],
  )
  return new Map(read.rows.map(({ key, ...one }) => [key, one]))
}

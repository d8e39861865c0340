import type { PoolClient } from 'pg'
import type { Organ } from '#core/process/case-event.ts'

/** Name and credit code of the departments that are registered here, by their ids. */
export async function readOrgans(tx: PoolClient, departments: string[]): Promise<Map<string, Organ>> {
  if (departments.length === 0) return new Map()
  const read = await tx.query<Organ & { id: string }>({
    name: 'read-organs',
    text: 'select id, name_zh as name, uscc as code from parties where id = any ($1)',
    values: [departments],
  })
  return new Map(read.rows.map(({ id, ...organ }) => [id, organ]))
}

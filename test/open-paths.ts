import assert from 'node:assert/strict'
import type { System } from '#io/system.ts'
import { getJson } from './post.ts'

/** Every address of the interface that is open to everybody, with everything of the small app that may stand in it. */
export async function openPaths(url: string, { pool }: System): Promise<string[]> {
  const { body } = await getJson<{ paths: Record<string, { get?: { security?: object[] } }> }>(
    `${url}/openapi.json`,
  )
  const open = Object.entries(body.paths).filter(([, { get }]) => get && !get.security)
  const places = open.map(([path]) => path).filter((path) => path !== '/api/live')
  assert.ok(places.length > 15, places.join())
  const values = await pool.query<{ value: string }>(
    `select key as value from records union select subject from records union select loop_id from events
     union select id from events union select id from subjects
     union values ('shop.visit'), ('shop'), ('shop.visits'), ('visits'), ('north'), ('E0')`,
  )
  const all = values.rows.map((row) => encodeURIComponent(row.value))
  return places.flatMap((path) => filled(path, all))
}

/** Records lie where their subject does, so a key is tried with its type alone. */
function filled(path: string, values: string[]): string[] {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map((found) => found[1]!)
  const last = names.at(-1)
  if (last === undefined) return [path]
  const typed = names.length > 1 ? path.replace(`{${names[0]}}`, 'shop.visit') : path
  return values.map((value) => typed.replace(`{${last}}`, value))
}

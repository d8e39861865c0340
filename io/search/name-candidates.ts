import type { PoolClient } from 'pg'

/** A name that may answer, with what its score is made from. */
export interface NameCandidate {
  part: number
  id: string
  kind: string
  name: string
  codes: string
  initials: string
  weight: number
}

/** What may be found: what is public on the day, and has all these facet values. */
export interface Scope {
  asOf: string
  facets: Readonly<Record<string, string>>
}

/** How many rows are looked at, and how many of them are ranked. */
export const LOOKED_AT = 4000
export const RANKED = 500

const columns = 'part, id, kind, name, codes, initials, weight'
const inScope = `public_from <= $1 and (public_until is null or public_until >= $1) and facets @> $2`

/** Names that begin with a folded text. */
export async function findByStart(client: PoolClient, scope: Scope, start: string): Promise<NameCandidate[]> {
  const found = await client.query<NameCandidate>(
    `select ${columns}
     from search_names
     where ${inScope} and name >= $3 and name < $3 || U&'\\+10FFFF'
     order by name, id
     limit 100`,
    [...scopeValues(scope), start],
  )
  return found.rows
}

export interface TokenSearch {
  tokens: string[]
  /** The column and the LIKE pattern that must hold too, since tokens say nothing of order. */
  column: 'name' | 'codes' | 'initials'
  pattern: string
}

/** Names that have all the tokens and fit the pattern, the shortest first. */
export async function findByTokens(
  client: PoolClient,
  scope: Scope,
  { tokens, column, pattern }: TokenSearch,
): Promise<NameCandidate[]> {
  const found = await client.query<NameCandidate>(
    `select ${columns}
     from (
       select ${columns}
       from search_names
       where ${inScope} and string_to_array(tokens, ' ') @> $3 and ${column} like $4
       limit ${LOOKED_AT}
     ) as fitting
     order by char_length(${column}), id
     limit ${RANKED}`,
    [...scopeValues(scope), tokens, pattern],
  )
  return found.rows
}

/**
 * Names that fit a pattern many names fit, in the order of their names: walking the index of names until enough fit
 * spares the list of all of them.
 */
export async function findCommon(
  client: PoolClient,
  scope: Scope,
  { column, pattern }: Omit<TokenSearch, 'tokens'>,
): Promise<NameCandidate[]> {
  const found = await client.query<NameCandidate>(
    `select ${columns}
     from search_names
     where ${inScope} and ${column} like $3
     order by name, id
     limit ${RANKED}`,
    [...scopeValues(scope), pattern],
  )
  return found.rows
}

/** Names that have any of some rare tokens, or one whole set of others: what a typing slip leaves intact. */
export async function findBySlips(
  client: PoolClient,
  scope: Scope,
  { anyOf, sets }: { anyOf: string[]; sets: string[][] },
): Promise<NameCandidate[]> {
  const conditions = sets.map((_, i) => `string_to_array(tokens, ' ') @> string_to_array($${i + 4}, ' ')`)
  const found = await client.query<NameCandidate>(
    `select ${columns}
     from search_names
     where ${inScope} and (${[`string_to_array(tokens, ' ') && $3`, ...conditions].join(' or ')})
     limit ${LOOKED_AT}`,
    [...scopeValues(scope), anyOf, ...sets.map((set) => set.join(' '))],
  )
  return found.rows
}

function scopeValues({ asOf, facets }: Scope): unknown[] {
  return [asOf, JSON.stringify(facets)]
}

export interface NameDetail {
  part: number
  id: string
  type: string | null
  key: string | null
  subject: string | null
  title: string
  subtitle: string | null
  facets: Record<string, string>
  at: string | null
}

/** What is shown of names, by part and id. */
export async function getNameDetails(
  client: PoolClient,
  rows: { part: number; id: string }[],
): Promise<NameDetail[]> {
  const found = await client.query<NameDetail>(
    `select part, id, type, key, subject, title, subtitle, facets, at
     from search_names
     join unnest($1::smallint[], $2::text[]) as wanted (part, id) using (part, id)`,
    [rows.map((row) => row.part), rows.map((row) => row.id)],
  )
  return found.rows
}

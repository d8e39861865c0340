import type { Pool, PoolClient } from 'pg'
import { codeScore, initialsScore, LEAST_NAME_SCORE, nameScore } from '#core/search/name-score.ts'
import { bigrams, codeTokens, initialTokens, unigrams } from '#core/search/name-tokens.ts'
import type { QueryForm } from '#core/search/query-form.ts'
import { slipPlan, slipTokens } from '#core/search/slip-plan.ts'
import { tokenShares } from './common-tokens.ts'
import {
  findBySlips,
  findByStart,
  findByTokens,
  findCommon,
  type NameCandidate,
  RANKED,
  type Scope,
  type TokenSearch,
} from './name-candidates.ts'

export interface NameHit {
  part: number
  id: string
  kind: string
  score: number
  /** Which of the searched words answered. */
  by: 'name' | 'code' | 'initials'
}

export interface NameHits {
  hits: NameHit[]
  isCapped: boolean
  slips: string[] | null
}

/** Where nothing answers this well, the query is taken to hold a slip. */
const GOOD = 0.86
const LONGEST_SHORT_NAME = 8
/**
 * From this share of the names on, the next name that fits is not far. Codes keep to their index: they go with places,
 * and so lie together in the order of names.
 */
const COMMON = 0.01

/**
 * Finds names by start, part, short name, code and initials; by likeness only where those found nothing good.
 * `slips` is the plan of an earlier page, so that later pages follow it.
 */
export async function searchNames(
  client: PoolClient,
  form: QueryForm,
  { pool, scope, slips }: { pool: Pool; scope: Scope; slips: string[] | null | undefined },
): Promise<NameHits> {
  const shares = await tokenShares(pool)
  const direct = await findDirect(client, form, { scope, shares })
  const first = rankNames(form, direct)
  if (slips === null || (slips === undefined && (first[0]?.score ?? 0) >= GOOD))
    return { hits: first.slice(0, RANKED), isCapped: direct.length >= RANKED, slips: null }
  const picked = slips ?? slipTokens(soughtIn(form), shares)
  const alike = await findBySlips(client, scope, slipPlan(picked))
  const hits = rankNames(form, [...direct, ...alike])
  return { hits: hits.slice(0, RANKED), isCapped: hits.length > RANKED, slips: picked }
}

type Shares = ReadonlyMap<string, number>

async function findDirect(
  client: PoolClient,
  form: QueryForm,
  { scope, shares }: { scope: Scope; shares: Shares },
): Promise<NameCandidate[]> {
  const found: NameCandidate[] = []
  if (form.asName) found.push(...(await findByStart(client, scope, form.core)))
  for (const sought of tokenSearches(form)) {
    const isCommon = sought.column === 'name' && expectedShare(sought.tokens, shares) > COMMON
    found.push(...(await (isCommon ? findCommon : findByTokens)(client, scope, sought)))
  }
  return found
}

/** As if tokens stood in names independently: characters that are common each for itself are rare together. */
function expectedShare(tokens: string[], shares: Shares): number {
  return tokens.reduce((product, token) => product * (shares.get(token) ?? 0), 1)
}

/** Folded text holds letters, digits and pictographs only, so no LIKE pattern can be spoilt by it. */
function tokenSearches({ core, folded, asName, asCode, asInitials }: QueryForm) {
  const chars = [...core]
  const isShort = chars.length >= 2 && chars.length <= LONGEST_SHORT_NAME
  const singles = unigrams(core)
  return [
    { on: asName, tokens: chars.length > 1 ? bigrams(core) : singles, column: 'name', pattern: `%${core}%` },
    { on: asName && isShort, tokens: singles, column: 'name', pattern: `%${chars.join('%')}%` },
    { on: asCode, tokens: codeTokens(folded), column: 'codes', pattern: `%${folded}%` },
    { on: asInitials, tokens: initialTokens(folded, false), column: 'initials', pattern: `%${folded}%` },
    {
      on: asInitials && folded.length === 2,
      tokens: [`~^${folded}`],
      column: 'initials',
      pattern: `${folded}%`,
    },
  ].filter(({ on, tokens }) => on && tokens.length > 0) as TokenSearch[]
}

function soughtIn({ asName, asCode, core, folded }: QueryForm) {
  return { core: asName ? core : '', code: asCode ? folded : '' }
}

function rankNames(form: QueryForm, candidates: NameCandidate[]): NameHit[] {
  const hits = new Map<string, NameHit>()
  for (const candidate of candidates) {
    const key = `${candidate.part} ${candidate.id}`
    const hit = scored(form, candidate)
    if (!hits.has(key) && hit.score >= LEAST_NAME_SCORE) hits.set(key, lowered(hit, candidate))
  }
  const good = [...hits.values()]
  return good.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}

/** What a record weighs where its type says nothing against it. */
const PLAIN_WEIGHT = 0.5

/** What its type weighs lightly, as what cannot be applied for today, comes after what answers half as well. */
function lowered(hit: NameHit, { weight }: NameCandidate): NameHit {
  return { ...hit, score: hit.score * Math.min(1, weight / PLAIN_WEIGHT) }
}

function scored(form: QueryForm, { part, id, kind, name, codes, initials, weight }: NameCandidate): NameHit {
  const scores = {
    name: form.asName ? Math.max(...name.split(' ').map((one) => nameScore(form.core, one))) : 0,
    code: form.asCode ? codeScore(form.folded, codes ? codes.split(' ') : []) : 0,
    initials: form.asInitials ? initialsScore(form.folded, initials) : 0,
  }
  const by = (['name', 'code', 'initials'] as const).reduce((a, b) => (scores[b] > scores[a] ? b : a))
  return { part, id, kind, score: scores[by] + 0.01 * weight, by }
}

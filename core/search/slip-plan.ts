import { bigrams, codeTokens, unigrams } from './name-tokens.ts'

export interface SlipPlan {
  /** Rare tokens of which one is enough. */
  anyOf: string[]
  /** Sets of characters of which one must be there whole. */
  sets: string[][]
}

/** Enough that one slip, which breaks three pairs at most, leaves some; few enough to be read in milliseconds. */
const PICKED = 6
/**
 * One slip spoils one character, and four that are left of five pick out few names. With three left, those of a rare
 * place name (日喀则) picked every name there, up to the limit; each further character costs about a millisecond.
 */
const CHARACTERS = 5
/** A pair in more than this share of the names picks too many rows. */
const COMMON = 0.0005
/** A code this long can be told from others with a character wrong. */
const LONG_CODE = 8

/** What to look for where a name or code may hold a slip; `shares` tells how many of the names have a token. */
export function slipTokens(
  { core, code }: { core: string; code: string },
  shares: ReadonlyMap<string, number>,
): string[] {
  const codes = code.length >= LONG_CODE ? codeTokens(code) : []
  const rare = [bigrams(core), codes].flatMap((tokens) =>
    rarest(tokens.filter(isRare), { shares, most: PICKED }),
  )
  return [...rare, ...rarest(unigrams(core), { shares, most: CHARACTERS })]

  function isRare(token: string): boolean {
    return (shares.get(token) ?? 0) <= COMMON
  }
}

/**
 * Any of the rare tokens, or all but one of the rarest characters: a short distinct part whose two characters were
 * swapped leaves no rare pair whole, but all its characters.
 */
export function slipPlan(tokens: string[]): SlipPlan {
  const chars = tokens.filter(isCharacter)
  const sets = chars.map((left) => chars.filter((char) => char !== left))
  return { anyOf: tokens.filter((token) => !isCharacter(token)), sets: chars.length > 2 ? sets : [] }
}

function isCharacter(token: string): boolean {
  return [...token].length === 1
}

function rarest(
  tokens: string[],
  { shares, most }: { shares: ReadonlyMap<string, number>; most: number },
): string[] {
  const share = (token: string) => shares.get(token) ?? 0
  return [...new Set(tokens)].sort((a, b) => share(a) - share(b)).slice(0, most)
}

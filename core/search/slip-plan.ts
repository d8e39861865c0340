import { bigrams, unigrams } from './name-tokens.ts'

export interface SlipPlan {
  anyOf: string[]
  sets: string[][]
}

/** Enough that one slip, which breaks three pairs at most, leaves some; rare enough to be read in a few milliseconds. */
const PICKED = 6
const SHORT = 6
/** Pairs in more than this share of the names pick too many rows. */
const COMMON = 0.0005

/**
 * How to find a name of which one or two characters are wrong: any of its rarest pairs (or code 4-grams) together,
 * and for a name of three to six characters each set of all characters but one.
 */
export function slipPlan(core: string, picked: string[]): SlipPlan {
  const chars = [...new Set(unigrams(core))]
  const isShort = chars.length >= 3 && chars.length <= SHORT
  return { anyOf: picked, sets: isShort ? chars.map((left) => chars.filter((char) => char !== left)) : [] }
}

/** The rarest pairs of a core name by the share of names that have them. */
export function rarePairs(core: string, shares: ReadonlyMap<string, number>): string[] {
  return rarest(bigrams(core), shares)
}

/** The rarest of some tokens; none that is common. */
export function rarest(tokens: string[], shares: ReadonlyMap<string, number>): string[] {
  const share = (token: string) => shares.get(token) ?? 0
  const rare = [...new Set(tokens)].filter((token) => share(token) <= COMMON)
  return rare.sort((a, b) => share(a) - share(b)).slice(0, PICKED)
}

/**
 * How much an expression may ask for before it is refused.
 *
 * The parser keeps a copy of all known names per context entry: 70 kB of `{a:{a:…` was measured to take
 * 4 GB, so length, bracket nesting and entries are counted before it runs.
 */
export interface FeelLimits {
  /** Longest text, in UTF-16 units. */
  readonly characters: number
  /** Deepest nesting of brackets. */
  readonly brackets: number
  /** Most `:` signs, that is context entries, named arguments and typed parameters. */
  readonly entries: number
  /** Deepest syntax tree; a chain of 400 `or` is 400 deep. */
  readonly depth: number
  /** Loop turns, calls and list elements that one run may use. */
  readonly steps: number
}

/** Limits that fit rules written by people, with room to spare. */
export const feelLimits: FeelLimits = {
  characters: 16_384,
  brackets: 60,
  entries: 200,
  depth: 400,
  steps: 200_000,
}

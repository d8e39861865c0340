/** The words of one language that serve many sentences. */
export interface ErrorTerms {
  /** Words for the values of a hole that are code themselves: `wanted`, then `boolean`. */
  terms: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** For a code that neither the catalogue nor an app has words for. */
  unlisted: string
}

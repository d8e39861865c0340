/** A long text to be found by what it says. All of it is already fit to be shown. */
export interface TextDoc {
  /** The record type; all texts of one type form a collection. */
  collection: string
  id: string
  kind: string
  type: string | null
  key: string | null
  /** Whom or what the text is part of: articles of one law lift one another. */
  subject: string
  title: string
  body: string
  /** 0 to 1, a factor of the score: below 1 for what is no longer in force, or of lower rank. */
  weight: number
  facets: Readonly<Record<string, string>>
  at: string | null
  publicFrom: string
  publicUntil: string | null
}

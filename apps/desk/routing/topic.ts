/**
 * Something requests are about: the department whose duty it is, the article that makes it so, and the words that speak of it,
 * each with its weight from 1 (hints at it) to 5 (says it).
 */
export interface Topic {
  id: string
  department: string
  basis: string
  words: Record<string, number>
}

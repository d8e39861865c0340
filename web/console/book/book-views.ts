import type { BookEntry } from '#core/access/book-entry.ts'

export interface BookPage {
  entries: (BookEntry & { hash: string })[]
  /** What the accounts are called that are named in the entries, by `account:…`. */
  names: Record<string, string>
  next: string | null
}

/** How many entries were gone through, and what is wrong with them. */
export interface BookCheck {
  looked: number
  faults: string[]
}

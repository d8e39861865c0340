/**
 * Marks that close a record: it is kept and neither published, nor read by officers without a purpose that allows it, nor used in
 * a decision, until the mark is taken off (Personal Information Protection Law arts 44, 47). Whom it is about goes on seeing it.
 * The database holds to the same list (`published.is_free`, schema 0022).
 */
export const closingMarks = ['restricted', 'deleted'] as const

/** Whether a record with these marks is closed. */
export function isClosed(marks: readonly string[]): boolean {
  return closingMarks.some((mark) => marks.includes(mark))
}

/** The marks that a new version of a record takes over from the one before: what closes it holds until it is lifted. */
export function lastingMarks(marks: readonly string[]): string[] {
  return marks.filter((mark) => isClosed([mark]))
}

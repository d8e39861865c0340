import { fill } from '#web/ui/format.ts'
import type { QuarantineRow } from '../views.ts'
import type { ConsoleWords } from '../words.zh.ts'

/** How a row is called in a sentence: its place in its file, the event's id, or plainly a single thing. */
export function rowName(
  row: Pick<QuarantineRow, 'row' | 'eventId'>,
  words: ConsoleWords['quarantine'],
): string {
  if (row.row !== null) return fill(words.row, { n: row.row })
  if (row.eventId) return fill(words.event, { id: row.eventId })
  return words.single
}

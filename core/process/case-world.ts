import type { Calendar } from '../clock/calendar.ts'
import type { LoadedTable } from '../load-table.ts'
import type { LoadedDocument } from './load-document.ts'
import type { LoadedItem } from './load-item.ts'
import type { Process } from './process.ts'

/** What a step of a case needs beside the case: the day and its calendar, the item, declarations, what was looked up. */
export interface CaseWorld {
  today: string
  calendar: Calendar
  /** The version of the item the case began under. */
  item: LoadedItem
  tables: Map<string, LoadedTable>
  /** By `<app>.<document>`. */
  documents: Map<string, LoadedDocument>
  /** Every field of the forms that a process uses, as null. */
  blank: (process: Process) => Readonly<Record<string, null>>
  /** The records a step asked for, by the name it asked under. */
  found: Record<string, unknown>
  /** A number nobody else has, for each fact that is given out. */
  serials: Record<string, number>
  /** Only whether a step is open is asked: what is still to be filled in does not count against it. */
  isAsked?: boolean
}

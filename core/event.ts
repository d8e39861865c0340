/**
 * The envelope of everything that moves: CloudEvents 1.0 (specversion "1.0") with two extensions,
 * `causeid` (the event that caused this one) and `loopid` (the first event of the chain).
 */
export interface CloudEvent {
  specversion: '1.0'
  id: string
  source: string
  type: string
  subject?: string
  time?: string
  datacontenttype?: string
  dataschema?: string
  causeid?: string
  loopid?: string
  data?: unknown
}

/** An event as the log keeps it: placed in a partition, numbered without gaps, its time and loop known. */
export interface LoggedEvent {
  part: number
  seq: number
  id: string
  source: string
  type: string
  subject: string
  time: string
  receivedAt: string
  causeId: string | null
  loopId: string
  data: Readonly<Record<string, unknown>>
}

/** An event that is about to be appended; part and seq are given by the log. */
export type NewEvent = Omit<LoggedEvent, 'part' | 'seq'>

/** The number of partitions. Every table's key starts with one; it never changes in an installation. */
export const PARTITIONS = 64

/**
 * The partition of a subject: FNV-1a (32 bit, over UTF-16 code units) modulo {@link PARTITIONS}.
 * Must stay as it is for ever: stored rows lie where this function put them.
 */
export function partitionOf(subject: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < subject.length; i++) {
    hash ^= subject.charCodeAt(i)
    hash = Math.imul(hash, 0x01000193)
  }
  return (hash >>> 0) % PARTITIONS
}

import type { BusinessDate } from '../clock/date.ts'
import ruleSets from './upload-rules.json' with { type: 'json' }

/** A kind of file that may be handed in. It is known by its content; the name must not say otherwise. */
export interface UploadKind {
  kind: string
  mediaType: string
  endings: string[]
  /** Of 1,048,576 bytes. */
  megabytes: number
}

/** What may be handed in, from a day on, and how long what hangs on no case is kept. */
export interface UploadRules {
  validFrom: BusinessDate
  basis: string
  kinds: UploadKind[]
  /** What a picture may grow to when it is opened: in all, and one side of it in pixels. */
  picture: { megapixels: number; side: number }
  /** What a zipped file may hold: parts, their sizes in all, and how many times a part may grow. */
  zip: { entries: number; megabytes: number; ratio: number }
  filesOfCase: number
  /** Files of one account that hang on no case yet, and after how many days they are removed. */
  looseFiles: number
  looseDays: number
}

/** The rules in force on a day: the latest that have begun; before the first, the first. */
export function uploadRules(on: BusinessDate, sets: readonly UploadRules[] = ruleSets): UploadRules {
  return sets.findLast(({ validFrom }) => validFrom <= on) ?? sets[0]!
}

/** The size of the largest file that may come at all, in bytes. */
export function largestUpload({ kinds }: UploadRules): number {
  return bytesOf(Math.max(...kinds.map(({ megabytes }) => megabytes)))
}

export function bytesOf(megabytes: number): number {
  return megabytes * 1024 * 1024
}

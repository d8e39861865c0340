import type { BusinessDate } from '../clock/date.ts'
import notices from './consent-notices.json' with { type: 'json' }

/** What a person may consent to, as one version of its notice says it (Personal Information Protection Law, arts 14, 17, 23, 29). */
export interface ConsentNotice {
  id: string
  version: string
  /** The types of records it is about. */
  scope: string[]
  legalBasis: 'consent' | 'separate-consent'
  sensitive: boolean
  /** Whether the person has to say who receives it. */
  namesReceiver: boolean
  validFrom: BusinessDate
  basis: string
}

const all = notices as ConsentNotice[]

/** The notices in force on a day, of each the latest version. */
export function noticesOn(on: BusinessDate, given: readonly ConsentNotice[] = all): ConsentNotice[] {
  const begun = given.filter(({ validFrom }) => validFrom <= on)
  return begun.filter((one) => begun.findLast(({ id }) => id === one.id) === one)
}

/** The notice of that name as it stands on a day; null where there is none. */
export function noticeOn(
  id: string,
  on: BusinessDate,
  given: readonly ConsentNotice[] = all,
): ConsentNotice | null {
  return noticesOn(on, given).find((one) => one.id === id) ?? null
}

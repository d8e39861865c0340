import { instantMs, wallClockInShanghai } from './clock/shanghai.ts'
import type { Reason } from './quality.ts'

/** How much a party may send; days are days in Shanghai. */
export interface PartyQuota {
  requestsPerMinute: number
  eventsPerMinute: number
  requestsPerDay: number
  eventsPerDay: number
}

export interface Use {
  requests: number
  events: number
}

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

/** When the minute and the day (in Shanghai) of an instant began. */
export function startsOf(at: string): { minute: string; day: string } {
  const ms = instantMs(at)
  const iso = (value: number) => new Date(value).toISOString()
  return { minute: iso(ms - (ms % MINUTE_MS)), day: iso(ms - wallClockInShanghai(at).ms) }
}

/**
 * Why a request is too much, with the seconds until it is worth trying again; null when it is not.
 * @param used what the party has used in this minute and on this day, the request in question included
 */
export function quotaExceeded(quota: PartyQuota, used: { minute: Use; day: Use }, at: string): Reason | null {
  const starts = startsOf(at)
  const rows = [
    { what: 'requestsPerDay', most: quota.requestsPerDay, used: used.day.requests },
    { what: 'eventsPerDay', most: quota.eventsPerDay, used: used.day.events },
    { what: 'requestsPerMinute', most: quota.requestsPerMinute, used: used.minute.requests },
    { what: 'eventsPerMinute', most: quota.eventsPerMinute, used: used.minute.events },
  ]
  const over = rows.find((row) => row.used > row.most)
  if (!over) return null
  const end = over.what.endsWith('Day')
    ? instantMs(starts.day) + DAY_MS
    : instantMs(starts.minute) + MINUTE_MS
  const seconds = Math.max(1, Math.ceil((end - instantMs(at)) / 1000))
  return { code: 'quota-exceeded', params: { what: over.what, most: over.most, seconds } }
}

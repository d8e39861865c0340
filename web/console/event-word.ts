import type { Labels } from '#web/blocks/labels.ts'
import type { ConsoleWords } from './words.zh.ts'

/** The word of an event's type: the platform's own events from the console's words, the rest from the apps. */
export function eventWord(type: string, { labels, words }: { labels: Labels; words: ConsoleWords }): string {
  const own = words.events[type]
  if (own !== undefined) return own
  const record = labels.record(type)
  if (record !== type) return record
  const app = type.slice(0, Math.max(0, type.indexOf('.')))
  return labels.at(app, ['events', type]) ?? type
}

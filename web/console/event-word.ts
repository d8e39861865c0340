import type { Labels } from '#web/blocks/labels.ts'
import type { ConsoleWords } from './words.zh.ts'

/** The word of an event's type: the platform's own events from the console's words, the rest from the apps. */
export function eventWord(type: string, { labels, words }: { labels: Labels; words: ConsoleWords }): string {
  return words.events[type] ?? labels.event(type)
}

import type { Language } from '#core/words.ts'
import { en } from './text.en.ts'
import { zh } from './text.zh.ts'

/** What a calendar of deadlines says in one language. */
export interface CalendarWords {
  name: string
  due: string
  late: string
  statutory: string
}

export function calendarWords(language: Language): CalendarWords {
  return language === 'zh' ? zh : en
}

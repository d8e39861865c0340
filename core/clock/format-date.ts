import { type BusinessDate, dayNumberOf } from './date.ts'
import { wallClockInShanghai } from './shanghai.ts'

export type Language = 'zh' | 'en'

const englishMonths =
  'January February March April May June July August September October November December'.split(' ')

/** A date as people read it: `2018年10月1日` (GB/T 9704: no leading zeros) or `1 October 2018`. */
export function formatDate(date: BusinessDate, language: Language): string {
  dayNumberOf(date)
  const [year, month, day] = date.split('-').map(Number)
  return language === 'zh' ? `${year}年${month}月${day}日` : `${day} ${englishMonths[month! - 1]} ${year}`
}

/** An instant on a wall clock in China, to the minute: `2018-10-01 09:30`. */
export function formatInstant(instant: string): string {
  const { date, ms } = wallClockInShanghai(instant)
  const minutes = Math.floor(ms / 60_000)
  const hour = String(Math.floor(minutes / 60)).padStart(2, '0')
  return `${date} ${hour}:${String(minutes % 60).padStart(2, '0')}`
}

import type { CalendarWords } from './calendar-words.ts'

export const en: CalendarWords = {
  name: 'Deadlines of cases',
  due: 'Due: {item} ({no})',
  late: 'Overdue: {item} ({no})',
  statutory: 'What the law allows ends on {date}',
}

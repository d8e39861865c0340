import type { CalendarWords } from './calendar-words.ts'

export const zh: CalendarWords = {
  name: '办件时限',
  due: '到期：{item}（{no}）',
  late: '已超期：{item}（{no}）',
  statutory: '法定时限：{date}',
}

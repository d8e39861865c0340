import { addDays } from '#core/clock/date.ts'

export type Changed = Record<string, string>

/** Ways a licence row is wrong, each with the reason it must be refused for. */
export const licenceFaults: readonly { code: string; change: (row: Changed) => Changed }[] = [
  { code: 'required', change: () => ({ 行政许可决定文书号: '' }) },
  { code: 'not-in-list', change: () => ({ 当前状态: '正常' }) },
  { code: 'not-in-list', change: () => ({ 许可类别: '普通许可证' }) },
  { code: 'Q-CONS-21', change: (row) => ({ 有效期至: addDays(row.有效期自!, -30) }) },
  { code: 'Q-TIME-02', change: (row) => ({ 上报日期: addDays(row.许可决定日期!, -2) }) },
  { code: 'date-not-real', change: (row) => ({ 许可决定日期: `${row.许可决定日期!.slice(0, 4)}-02-30` }) },
  { code: 'date-incomplete', change: (row) => ({ 有效期至: `${row.有效期至!.slice(0, 4)}年12月` }) },
  { code: 'uscc-length', change: (row) => ({ [creditCode]: row[creditCode]!.slice(1) }) },
]

const creditCode = '行政相对人代码_1(统一社会信用代码)'

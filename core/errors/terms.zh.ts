import { zh as access } from '../access/text.zh.ts'
import type { ErrorTerms } from './error-terms.ts'

export const zh: ErrorTerms = {
  terms: {
    role: access.roles,
    one: access.roles,
    other: access.roles,
    fault: {
      'extension-again': '已经延长过',
      'extension-after-expiry': '期限已经届满',
      'extension-too-long': '超过规定可延长的时间',
      'extension-before-start': '期限尚未开始',
      'extension-incomplete': '未写明批准人和理由',
      'extension-not-real': '日期有误',
      'extension-not-countable': '没有规定可以延长',
      short: '太短',
      plain: '就长度而言字符种类太少',
      same: '重复的字符太多',
      name: '含有账号名',
      long: '太长',
    },
    what: {
      requestsPerMinute: '每分钟请求数',
      eventsPerMinute: '每分钟事件数',
      requestsPerDay: '每日请求数',
      eventsPerDay: '每日事件数',
    },
    wanted: {
      string: '文字',
      boolean: '“是”或“否”',
      integer: '整数',
      number: '数字',
      object: '花括号中的对象',
      array: '列表',
    },
  },
  unlisted: '原因代码为 {code}，此处没有说明。请查阅错误代码表，或询问维护人员。',
}

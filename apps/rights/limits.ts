import type { App } from '#core/app.ts'

type Limit = App['limits'][number]

/**
 * How soon the rights of a person are answered. The law says "in time" and "conveniently" (arts 45, 46, 50) and names no
 * number; these are what the platform promises, and their basis says so.
 */
export const limits: Limit[] = [
  {
    id: 'answerWithin',
    amount: 15,
    unit: 'workday',
    basis: '平台服务承诺（个人信息保护法第五十条要求便捷受理，未规定期限）',
    validFrom: '2021-11-01',
  },
  {
    id: 'correctWithin',
    amount: 10,
    unit: 'workday',
    basis: '平台服务承诺（疑义数据校核期限；个人信息保护法第四十六条要求及时更正，未规定期限）',
    validFrom: '2021-11-01',
  },
  {
    id: 'stopWithin',
    amount: 1,
    unit: 'workday',
    basis: '平台服务承诺（个人信息保护法第十五条要求便捷撤回，未规定期限）',
    validFrom: '2021-11-01',
  },
  {
    id: 'carryOutWithin',
    amount: 10,
    unit: 'workday',
    basis: '平台服务承诺（同意请求后办理更正、删除或限制的期限）',
    validFrom: '2021-11-01',
  },
]

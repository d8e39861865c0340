import { zh as balanceWords } from './balance/words.zh.ts'
import { zh as book } from './book/words.zh.ts'
import { zh as calendars } from './calendars/words.zh.ts'
import { zh as effects } from './effects/words.zh.ts'
import { zh as imports } from './imports/words.zh.ts'
import { zh as indicators } from './indicators/words.zh.ts'
import { zh as keys } from './keys/words.zh.ts'
import { zh as loopWords } from './loop/words.zh.ts'
import { zh as parties } from './parties/words.zh.ts'
import { zh as people } from './people/words.zh.ts'
import { zh as quarantineWords } from './quarantine/words.zh.ts'
import { zh as rules } from './rules/words.zh.ts'
import { zh as things } from './things/words.zh.ts'

/** What the console says in Chinese. Domain words come with the apps. */
export const zh = {
  book,
  calendars,
  keys,
  people,
  things,
  ...loopWords,
  ...effects,
  rules,
  indicators,
  parties,
  imports,
  ...quarantineWords,
  ...balanceWords,
  name: '运行控制台',
  title: '{screen} · 一网运行控制台',
  city: {
    title: '样例城市的时间',
    step: '+{n} 工作日',
    forward: '样例城市的时间前进 {n} 个工作日',
    moved: '样例城市的时间前进了 {n} 个工作日，到期的期限正在生效。',
  },
  nav: {
    main: '控制台',
    loop: '闭环实况',
    balance: '收支对账',
    quarantine: '待纠正',
    imports: '导入',
    parties: '接入单位',
    things: '接入设备',
    indicators: '指标',
    rules: '规则',
    tasks: '待办与通知',
    receivers: '订阅与发送',
    people: '人员与账号',
    keys: '加密密钥',
    calendars: '工作日历',
    book: '访问日志',
    workbench: '工作台',
    wall: '大屏',
  },
  common: {
    all: '全部',
    more: '继续显示',
    shown: '已显示 {n} 条，共 {total} 条',
    close: '关闭',
    cancel: '取消',
  },
  overlap: {
    days: '重叠天数',
    needed: '请填写 0 到 {most} 的整数。',
    says: '新密钥即刻生效；现有的 {n} 把有效密钥最迟用到 {date}。',
    atOnce: '新密钥即刻生效，现有的 {n} 把有效密钥同时失效。',
    none: '目前没有有效密钥；新密钥即刻生效。',
  },
  acts: {
    reason: '原因',
    reasonOptional: '原因（可以不填）',
    reasonNeeded: '请填写原因。',
    confirm: '输入 {id} 以确认',
    confirmNeeded: '请照原样输入 {id}。',
  },
  missing: {
    title: '没有这一页',
    says: '网址可能写错了。请从菜单选择。',
    to: '回到闭环实况',
  },
}

export type ConsoleWords = typeof zh

import { type Calendar, isCovered } from './calendar.ts'
import { type Channel, type ClockRules, clockRulesOn } from './clock-rules.ts'
import { type AfterHours, type ClockStart, type ClockStartRefusal, clockStartOf } from './clock-start.ts'
import { type BusinessDate, dateOfDay } from './date.ts'
import { expiryDay, expiryMs, type LimitUnit, type Running } from './expiry.ts'
import {
  type Extension,
  type ExtensionAllowance,
  type ExtensionRefusal,
  extendedAmount,
} from './extension.ts'
import { dateInShanghai, instantInShanghai } from './shanghai.ts'
import { type Suspension, type SuspensionRefusal, suspensionRefusal } from './suspension.ts'

/** A time allowed by a law or a promise, in the unit the text means. */
export type Limit = {
  amount: number
  unit: LimitUnit
  /** What the law allows beyond; one extension of any length when absent. */
  extension?: ExtensionAllowance
}

/** Everything a due date depends on. Equal questions have equal answers. */
export type DueQuestion = {
  /** A date, or an ISO instant with zone (needed for hours); absent while no clock runs. */
  start: BusinessDate | string | null | undefined
  limit: Limit
  calendar: Calendar
  /** GB/T 2260 code whose local days apply. */
  division?: string
  suspensions?: readonly Suspension[]
  extensions?: readonly Extension[]
  /** `next` where local rules count a late or rest-day event on the next working day; `same` when absent. */
  afterHours?: AfterHours
  /** Where the last day ends: the portal at 23:59:59 when absent, or the counter at its closing. */
  channel?: Channel
  /** The day it ends on where that is fixed and not counted: a date that is named is not moved by a rest day. */
  endsOn?: BusinessDate
  rules?: ClockRules
}

export type Due = {
  ok: true
  /** The day the event counts as having happened; counting begins the day after. */
  start: BusinessDate
  due: BusinessDate
  /** UTC, `2018-10-08T15:59:59.000Z`. */
  dueAt: string
  /** True when a day that mattered lies outside the announced years: compute again when the plan appears. */
  provisional: boolean
  calendarVersion: string
}

export type DueRefusalCode =
  | ClockStartRefusal
  | SuspensionRefusal
  | ExtensionRefusal
  | 'instant-needed'
  | 'limit-not-countable'
  | 'beyond-years'
  | 'suspended'

export type DueRefusal = { ok: false; code: DueRefusalCode }

// A century in each unit: longer is a mistake, and keeps every answer within four-digit years.
const longest: Readonly<Record<LimitUnit, number>> = {
  workday: 26_000,
  day: 36_600,
  hour: 878_400,
  month: 1_200,
  year: 100,
}
const lastStart = '9800-01-01'
const lastDay = 2_932_896

/**
 * The day and instant a limit ends. The start day is not counted (民法典 art. 201), suspended days are not,
 * months end on the corresponding day (art. 202), a calendar limit never ends on a rest day (art. 203),
 * hours elapse. `suspended` means the clock stands and no end can be named yet.
 */
export function dueOf(question: DueQuestion): Due | DueRefusal {
  const rulesOn = (date: BusinessDate) => question.rules ?? clockRulesOn(date)
  const start = clockStartOf(question, rulesOn)
  if (typeof start === 'string') return refused(start)
  const fault = faultOf(question, start)
  if (fault) return refused(fault)
  const running = runningOf(question, start)
  const rules = rulesOn(start.date)
  const closing = rules.closing[question.channel ?? 'portal']
  if (question.endsOn !== undefined) return dueOnDay(question, { start, due: question.endsOn, closing })
  const allowance = question.limit.extension ?? { times: rules.extensionTimes }
  const amount = extendedAmount({ amount: question.limit.amount, running, allowance }, question.extensions)
  if (typeof amount === 'string') return refused(amount)
  if (amount > longest[running.unit]) return refused('limit-not-countable')
  return dueAfter(running, { amount, closing })
}

function dueOnDay(
  { calendar }: DueQuestion,
  { start, due, closing }: { start: ClockStart; due: BusinessDate; closing: string },
): Due {
  const dueAt = instantInShanghai(due, closing)
  return { ok: true, start: start.date, due, dueAt, provisional: false, calendarVersion: calendar.version }
}

function faultOf({ limit, suspensions }: DueQuestion, start: ClockStart): DueRefusalCode | undefined {
  if (start.date > lastStart) return 'beyond-years'
  if (!Number.isInteger(limit.amount) || limit.amount < 0) return 'limit-not-countable'
  if (!(limit.amount <= longest[limit.unit])) return 'limit-not-countable'
  if (limit.unit === 'hour' && start.ms === undefined) return 'instant-needed'
  return suspensions && suspensionRefusal(suspensions)
}

function runningOf({ limit, calendar, division, suspensions }: DueQuestion, start: ClockStart): Running {
  return { start, unit: limit.unit, calendar, division, suspensions }
}

function dueAfter(
  running: Running,
  { amount, closing }: { amount: number; closing: string },
): Due | DueRefusal {
  const day = expiryDay(running, amount)
  if (day === Number.POSITIVE_INFINITY) return refused('suspended')
  if (day > lastDay) return refused('beyond-years')
  const { start, calendar } = running
  const kept = { ok: true, start: start.date, calendarVersion: calendar.version } as const
  if (running.unit === 'hour') {
    const dueAt = new Date(expiryMs(running, amount)).toISOString()
    return { ...kept, due: dateInShanghai(dueAt), dueAt, provisional: false }
  }
  const due = dateOfDay(day)
  const firstAsked = running.unit === 'workday' ? Math.min(start.day + 1, day) : day
  const provisional = !isCovered(calendar, firstAsked, day)
  return { ...kept, due, dueAt: instantInShanghai(due, closing), provisional }
}

function refused(code: DueRefusalCode): DueRefusal {
  return { ok: false, code }
}

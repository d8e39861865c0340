import type { Limit } from '../app.ts'
import type { Calendar } from '../clock/calendar.ts'
import { clockRulesOn } from '../clock/clock-rules.ts'
import { isDate } from '../clock/date.ts'
import type { LimitUnit } from '../clock/expiry.ts'
import type { Extension } from '../clock/extension.ts'
import { type Light, light } from '../clock/light.ts'
import { type Due, type DueQuestion, type DueRefusal, dueOf } from '../clock/limit.ts'
import { dateInShanghai } from '../clock/shanghai.ts'
import type { Suspension } from '../clock/suspension.ts'
import type { Item } from './item.ts'
import type { Clock } from './process.ts'

/** An amount of time and where it is written. */
export interface TimeAllowed {
  amount: number
  unit: LimitUnit
  basis: string
}

/** A clock of a case: when it began, what it allows, when it stood still, and when it therefore ends. */
export interface CaseClock {
  /** An instant, or the day it counts from. */
  start: string
  /** The day it ends on, where one was named and is not counted from the limit. */
  endsOn?: string
  statutory: TimeAllowed
  promised: TimeAllowed | null
  suspensions: Suspension[]
  extensions: Extension[]
  stoppedAt: string | null
  due: ClockDue
}

/** The ends of a clock; null while it is suspended. Both are instants, `statutory` the later or the same. */
export interface ClockDue {
  promised: string | null
  statutory: string | null
  /** The days reach into years that are not announced. */
  provisional: boolean
  calendarVersion: string
}

/** What a clock's counting depends on beside the clock itself. */
export interface Counting {
  calendar: Calendar
  division?: string
}

/** A clock at its beginning: the limits as they stand that day, or the item's own. */
export function startClock(
  name: string,
  clock: Clock,
  at: {
    start: string
    endsOn?: string | null
    /** The day whose limits count; the day of the start where it does not say. */
    asOf?: string | null
    item: Pick<Item, 'limits' | 'basis'>
    limits: Limit[]
    counting: Counting
  },
): CaseClock {
  const own = at.item.limits?.[name]
  const basis = at.item.basis[0] ?? ''
  const on = at.asOf ?? dayOf(at.start)
  const statutory = own ? { ...own.statutory, basis } : limitOn(at.limits, clock.statutory, on)
  const promised = promisedOf(name, clock, { ...at, on, basis })
  const named = at.endsOn ? { endsOn: at.endsOn } : {}
  const fresh = { start: at.start, ...named, statutory, promised, suspensions: [], extensions: [] }
  return counted({ ...fresh, stoppedAt: null, due: nowhere }, clock, at.counting)
}

function promisedOf(
  name: string,
  { promised }: Clock,
  at: { item: Pick<Item, 'limits'>; limits: Limit[]; on: string; basis: string },
): TimeAllowed | null {
  const own = at.item.limits?.[name]
  if (own) return own.promised ? { ...own.promised, basis: at.basis } : null
  return promised === undefined ? null : limitOn(at.limits, promised, at.on)
}

const nowhere: ClockDue = { promised: null, statutory: null, provisional: false, calendarVersion: '' }

/** The limit in force on a day; before the first one the first. That there is one is checked when the app is loaded. */
export function limitOn(limits: Limit[], id: string, on: string): TimeAllowed {
  const named = limits.filter((one) => one.id === id).sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
  const { amount, unit, basis } = named.findLast((one) => one.validFrom <= on) ?? named[0]!
  return { amount, unit: unit as LimitUnit, basis }
}

/** The clock with its ends counted anew. Whatever changes a clock, its suspensions, extensions or the calendar, ends here. */
export function counted(running: CaseClock, clock: Clock, counting: Counting): CaseClock {
  const statutory = dueOf(questionOf(running, clock, { counting, which: 'statutory' }))
  const promised = running.promised && promisedDue(running, clock, counting)
  const due = {
    statutory: instantOf(statutory),
    promised: promised && instantOf(promised),
    provisional: [statutory, promised].some((one) => one?.ok && one.provisional),
    calendarVersion: counting.calendar.version,
  }
  return { ...running, due }
}

/** A promise that was already past when the law's own limit was extended stays past. */
function promisedDue(running: CaseClock, clock: Clock, counting: Counting): Due | DueRefusal {
  const due = dueOf(questionOf(running, clock, { counting, which: 'promised' }))
  if (due.ok || due.code !== 'extension-after-expiry') return due
  return dueOf(questionOf({ ...running, extensions: [] }, clock, { counting, which: 'promised' }))
}

/** Why a clock cannot be counted so: an extension too late or too long, a suspension that ends before it begins. */
export function clockRefusal(running: CaseClock, clock: Clock, counting: Counting): string | null {
  const due = dueOf(questionOf(running, clock, { counting, which: 'statutory' }))
  return due.ok || due.code === 'suspended' ? null : due.code
}

/** The light of a clock that runs, by the promised time where one was given. */
export function lightOf(
  running: CaseClock,
  clock: Clock,
  { counting, now }: { counting: Counting; now: string },
): Light {
  const which = running.promised ? 'promised' : 'statutory'
  const question = questionOf(running, clock, { counting, which })
  return light({ question, due: dueOf(question), now })
}

/** The question a clock puts to the calendar. An extension of the statutory limit lengthens the promise by as much. */
export function questionOf(
  running: CaseClock,
  clock: Clock,
  { counting, which }: { counting: Counting; which: 'statutory' | 'promised' },
): DueQuestion {
  const { amount, unit } = (which === 'promised' && running.promised) || running.statutory
  const times = clock.extension?.times ?? clockRulesOn(dayOf(running.start)).extensionTimes
  return {
    start: running.start,
    limit: { amount, unit, extension: { times } },
    calendar: counting.calendar,
    suspensions: running.suspensions,
    extensions: running.extensions,
    ...(running.endsOn && which === 'statutory' ? { endsOn: running.endsOn } : {}),
    ...(counting.division ? { division: counting.division } : {}),
    ...(clock.afterHours ? { afterHours: clock.afterHours } : {}),
    ...(clock.channel ? { channel: clock.channel } : {}),
  }
}

function instantOf(due: Due | DueRefusal): string | null {
  if (due.ok) return due.dueAt
  if (due.code === 'suspended') return null
  throw new Error(`A clock cannot be counted: ${due.code}.`)
}

/** The business day of an instant, or the day itself. */
function dayOf(start: string): string {
  return isDate(start) ? start : dateInShanghai(start)
}

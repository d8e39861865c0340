export type Language = 'zh' | 'en'

const LOCALES = { zh: 'zh-CN', en: 'en-GB' } as const
const ZONE = 'Asia/Shanghai'

/** A count or an amount with digit grouping; at most two decimals. */
export function formatNumber(value: number, language: Language, decimals = 2): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: decimals }).format(value)
}

/** A large count short enough for a tile: 1.2万 or 12k. Below 100,000 it stays whole. */
export function formatShort(value: number, language: Language): string {
  if (Math.abs(value) < 100_000) return formatNumber(value, language, 1)
  const style = { notation: 'compact', maximumFractionDigits: 1 } as const
  return new Intl.NumberFormat(LOCALES[language], style).format(value)
}

/** Money kept in fen, shown in yuan. */
export function formatMoney(fen: number, language: Language): string {
  const style = { style: 'currency', currency: 'CNY', currencyDisplay: 'narrowSymbol' } as const
  return new Intl.NumberFormat(LOCALES[language], style).format(fen / 100)
}

/** A share between 0 and 1 as percent with one decimal. */
export function formatShare(share: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: 1 }).format(
    share,
  )
}

/** A business date (YYYY-MM-DD) as people write it: 2026年3月1日, 1 March 2026. What is no date comes back as it is. */
export function formatDate(date: string, language: Language): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  if (!found) return date
  const day = new Date(Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3])))
  const style = { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(LOCALES[language], style).format(day)
}

/** An instant (ISO, UTC) as Beijing time to the minute. */
export function formatInstant(instant: string, language: Language): string {
  const date = new Date(instant)
  if (Number.isNaN(date.getTime())) return instant
  const style = { dateStyle: 'medium', timeStyle: 'short', timeZone: ZONE, hourCycle: 'h23' } as const
  return new Intl.DateTimeFormat(LOCALES[language], style).format(date)
}

/** The time of day of an instant in Beijing, to the second. */
export function formatClock(instant: string): string {
  const date = new Date(instant)
  if (Number.isNaN(date.getTime())) return instant
  return new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone: ZONE }).format(date)
}

/** The business date in Beijing at an instant. */
export function dayOf(instant: string): string {
  const shifted = new Date(new Date(instant).getTime() + 8 * 3_600_000)
  return shifted.toISOString().slice(0, 10)
}

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'] as const

/** A size in bytes, in steps of 1,000. */
export function formatBytes(bytes: number, language: Language): string {
  const step = bytes < 1000 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3))
  return `${formatNumber(bytes / 1000 ** step, language, 1)} ${UNITS[step]}`
}

const STEPS = [
  { unit: 'hour', seconds: 3600 },
  { unit: 'minute', seconds: 60 },
  { unit: 'second', seconds: 1 },
] as const

/** Seconds as a length of time in its two largest units: 2 min 5 s. */
export function formatSeconds(seconds: number, language: Language): string {
  let left = Math.max(0, Math.round(seconds))
  const parts = STEPS.map((step) => {
    const amount = Math.floor(left / step.seconds)
    left -= amount * step.seconds
    return { unit: step.unit, amount }
  })
  const from = parts.findIndex((part) => part.amount > 0)
  const shown = from < 0 ? parts.slice(2) : parts.slice(from, from + 2).filter((part) => part.amount > 0)
  return shown.map((part) => formatUnit(part.amount, part.unit, language)).join(' ')
}

function formatUnit(amount: number, unit: string, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { style: 'unit', unit, unitDisplay: 'short' }).format(
    amount,
  )
}

/**
 * Puts values into the holes of a sentence: `fill('{n} {n:row|rows}', { n: 3 })`; a hole with two words stands for the
 * first where its value is 1. A hole without a value stays.
 */
export function fill(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(
    /\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g,
    (hole, name: string, one?: string, more?: string) => {
      if (values[name] === undefined) return hole
      const value = String(values[name])
      return one === undefined || more === undefined ? value : value === '1' ? one : more
    },
  )
}

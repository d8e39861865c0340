import { type BusinessDate, dayNumberOf, isDate } from './date.ts'
import { expiryDay, type Running } from './expiry.ts'

/** Time added to the same limit by a named officer for a stated reason. */
export type Extension = {
  /** In the limit's own unit. */
  amount: number
  decidedOn: BusinessDate
  approver: string
  reason: string
}

/** What a law allows: how often, and how much each time; undefined amount means no bound. */
export type ExtensionAllowance = { times: number; amount?: number }

export type ExtensionRefusal =
  | 'extension-not-real'
  | 'extension-not-countable'
  | 'extension-incomplete'
  | 'extension-before-start'
  | 'extension-after-expiry'
  | 'extension-again'
  | 'extension-too-long'

/**
 * The whole amount of a limit with its extensions, or why one of them cannot be: it must be decided before the
 * limit as it then stood expires, by someone, for a reason, no oftener and no longer than the law allows.
 */
export function extendedAmount(
  limit: { amount: number; running: Running; allowance: ExtensionAllowance },
  extensions: readonly Extension[] = [],
): number | ExtensionRefusal {
  let amount = limit.amount
  if (extensions.length > limit.allowance.times) return 'extension-again'
  for (const extension of extensions) {
    const refusal =
      faultOf(extension, limit.allowance) ?? mistimed(extension, { running: limit.running, amount })
    if (refusal) return refusal
    amount += extension.amount
  }
  return amount
}

function faultOf(extension: Extension, allowance: ExtensionAllowance): ExtensionRefusal | undefined {
  if (!isDate(extension.decidedOn)) return 'extension-not-real'
  if (!Number.isInteger(extension.amount) || extension.amount < 1) return 'extension-not-countable'
  if (!extension.approver.trim() || !extension.reason.trim()) return 'extension-incomplete'
  if (extension.amount > (allowance.amount ?? Number.MAX_SAFE_INTEGER)) return 'extension-too-long'
  return undefined
}

function mistimed(
  extension: Extension,
  { running, amount }: { running: Running; amount: number },
): ExtensionRefusal | undefined {
  if (extension.decidedOn < running.start.date) return 'extension-before-start'
  if (dayNumberOf(extension.decidedOn) > expiryDay(running, amount)) return 'extension-after-expiry'
  return undefined
}

import type { LoggedEvent } from '#core/event.ts'
import { isWhole } from '#core/shown-form.ts'
import type { Analyzed } from '../stage.ts'

interface Reading {
  event: LoggedEvent
  kept: Analyzed | null
  /** The names that the inputs read. */
  reads: ReadonlySet<string>
  /** Reads the inputs once more, in the scope it is given. */
  read: (scope: Record<string, unknown>) => Record<string, unknown>
  scope: Record<string, unknown>
}

/**
 * The inputs of a decision that the public may not be told: those that come out otherwise when they are read from what the
 * public sees of the record alone. Of a record that is shown whole only what is read elsewhere has to be read again.
 */
export function closedInputs(inputs: Record<string, unknown>, reading: Reading): string[] {
  if (!readsClosed(reading)) return []
  const told = reading.read(publicScope(reading))
  return Object.keys(inputs).filter((name) => !isSame(inputs[name], told[name]))
}

const ELSEWHERE = ['previous', 'subject']

function readsClosed({ kept, event, reads }: Reading): boolean {
  if (ELSEWHERE.some((name) => reads.has(name))) return true
  return kept ? !isWhole(kept.record.form) : event.type !== 'indicator.crossed'
}

function publicScope({ event, kept, scope }: Reading): Record<string, unknown> {
  const data = kept?.lasting ?? (event.type === 'indicator.crossed' ? event.data : {})
  const record = kept ? { ...kept.type.blank, ...data } : null
  return { ...scope, event: { ...event, data }, record, previous: null, subject: { id: event.subject } }
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
}

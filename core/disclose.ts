import { masks } from './identifiers/mask.ts'
import type { LoadedDisclosure, LoadedType } from './load-record-type.ts'

/** What one circle sees of a record's fields. */
export interface Disclosed {
  data: Record<string, unknown>
  masked: Record<string, string>
  hidden: string[]
}

export type Circle = 'public' | 'department'

/**
 * The fields of a record as a circle may see them: clear, masked or left out, by the type's declaration and the day.
 * Names starting with `$` (sealed numbers, unknown columns, intake notes) are never part of it.
 */
export function disclose(
  type: LoadedType,
  data: Readonly<Record<string, unknown>>,
  who: { circle: Circle; today: string },
): Disclosed {
  const seen: Disclosed = { data: {}, masked: {}, hidden: [] }
  for (const [name, value] of Object.entries(data)) if (!name.startsWith('$')) seen.data[name] = value
  for (const rule of type.disclosure) restrict(seen, rule, who)
  return seen
}

/** Inside its circle and its dates a field is clear; outside it shows its mask, or nothing where it has none. */
function restrict(
  seen: Disclosed,
  { field, rule, when }: LoadedDisclosure,
  who: { circle: Circle; today: string },
): void {
  const value = seen.data[field]
  if (value === undefined) return
  const inside = rule.to === 'public' ? !rule.mask : rule.to === 'department' && who.circle === 'department'
  if (inside && within(rule, who.today)) return
  if (when && when.run(seen.data) !== true) return
  if (rule.mask && within(rule, who.today)) mask(seen, { field, mask: rule.mask, value })
  else hide(seen, field)
}

function within(rule: { from?: string; until?: string }, today: string): boolean {
  return (rule.from ?? '') <= today && (rule.until === undefined || today <= rule.until)
}

/** A number that is kept sealed is already shown masked, so masking it again must not change it. */
function mask(
  seen: Disclosed,
  { field, mask, value }: { field: string; mask: string; value: unknown },
): void {
  const text = String(value)
  const masked = text.includes('*') ? text : (masks[mask]?.(text) ?? '*'.repeat(8))
  seen.data[field] = masked
  seen.masked[field] = masked
}

function hide(seen: Disclosed, field: string): void {
  delete seen.data[field]
  seen.hidden.push(field)
}

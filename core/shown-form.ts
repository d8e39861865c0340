import { masks } from './identifiers/mask.ts'
import { isInner } from './inner-names.ts'
import type { LoadedDisclosure, LoadedType } from './load-record-type.ts'

/**
 * `fields`: an officer who reads what is not public, with every mask on; `department`: one who reads it in clear; `own`: whom
 * the record is about, from whom nothing of it is kept but that sealed numbers stay masked on every page.
 */
export type Circle = 'public' | 'fields' | 'department' | 'own'

/**
 * What a circle sees of a record, whatever the day: which names are left out, which texts stand in place of values, and
 * which fields are shown within dates only. It is decided once, from the declaration and the record's own data; what is
 * kept of it with the record is what the database shows the public. A field in none of the three is shown as it is.
 */
export interface ShownForm {
  /** Also the names that start with `$` (sealed numbers, unknown columns, intake notes), which nobody is shown. */
  hidden: string[]
  masked: Record<string, string>
  dated: Record<string, DatedField>
}

/** A field that is shown on days from `from` to `until`, both included: as it is, or as `mask`; on others not at all. */
export interface DatedField {
  from?: string
  until?: string
  mask?: string
}

/** The form in which a circle sees a record. `when` is asked of the whole record, never of what other rules have left of it. */
export function shownForm(
  type: LoadedType,
  data: Readonly<Record<string, unknown>>,
  circle: Circle,
): ShownForm {
  const form: ShownForm = { hidden: Object.keys(data).filter(isInner), masked: {}, dated: {} }
  if (circle === 'own') return { ...form, masked: sealedOf(type, data) }
  for (const disclosure of type.disclosure)
    if (data[disclosure.field] !== undefined) restrict(form, disclosure, { data, circle })
  return form
}

/** The numbers that are kept sealed, as the masks that stand in their place. */
function sealedOf(type: LoadedType, data: Readonly<Record<string, unknown>>): Record<string, string> {
  const sealed = type.fields.filter(({ name, personal }) => personal && data[name] !== undefined)
  return Object.fromEntries(sealed.map(({ name }) => [name, maskOf('all', data[name])]))
}

function restrict(
  form: ShownForm,
  { field, rule, when }: LoadedDisclosure,
  { data, circle }: { data: Readonly<Record<string, unknown>>; circle: Circle },
): void {
  const { from, until } = rule
  const inside = isInside(rule, circle)
  const isDated = from !== undefined || until !== undefined
  if (inside && !isDated) return
  if (when && when.run(data) !== true) return
  const mask = inside || !rule.mask ? undefined : maskOf(rule.mask, data[field])
  if (!inside && mask === undefined) form.hidden.push(field)
  else if (isDated) form.dated[field] = { ...datesOf(from, until), ...(mask === undefined ? {} : { mask }) }
  else form.masked[field] = mask!
}

function isInside({ to, mask }: LoadedDisclosure['rule'], circle: Circle): boolean {
  if (to === 'public') return !mask
  return to === 'department' && (circle === 'department' || (circle === 'fields' && !mask))
}

function datesOf(from: string | undefined, until: string | undefined): Omit<DatedField, 'mask'> {
  return { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) }
}

/**
 * A number that is kept sealed is already shown masked, so masking it again must not change it.
 * A mask may cut a rare character in two, half of which no database keeps.
 */
function maskOf(mask: string, value: unknown): string {
  const text = String(value)
  return text.includes('*') ? text : (masks[mask]?.(text) ?? '*'.repeat(8)).toWellFormed()
}

/** Whether a dated field is shown on a day. */
export function isShownOn({ from, until }: DatedField, day: string): boolean {
  return (from ?? '') <= day && (until === undefined || day <= until)
}

/**
 * What is shown on every day, past and to come: what goes into titles, into what is known of a subject and into the search
 * index, none of which is made anew when a day is over.
 */
export function shownAlways(
  form: ShownForm,
  data: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const shown: Record<string, unknown> = { ...data, ...form.masked }
  for (const name of [...form.hidden, ...Object.keys(form.dated)]) delete shown[name]
  return shown
}

/** What is shown on one day at least: what has to be looked through before a record is opened. */
export function shownEver(form: ShownForm, data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const shown: Record<string, unknown> = { ...data, ...form.masked }
  for (const [name, { mask }] of Object.entries(form.dated)) if (mask !== undefined) shown[name] = mask
  for (const name of form.hidden) delete shown[name]
  return shown
}

/** Whether the form leaves the record's fields as they are, on every day. */
export function isWhole({ hidden, masked, dated }: ShownForm): boolean {
  return hidden.every(isInner) && Object.keys(masked).length === 0 && Object.keys(dated).length === 0
}

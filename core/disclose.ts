import type { LoadedType } from './load-record-type.ts'
import { type Circle, isShownOn, type ShownForm, shownForm } from './shown-form.ts'

/** What one circle sees of a record's fields. */
export interface Disclosed {
  data: Record<string, unknown>
  masked: Record<string, string>
  hidden: string[]
}

/**
 * The fields of a record as a circle may see them: clear, masked or left out, by the type's declaration and the day.
 * Names starting with `$` (sealed numbers, unknown columns, intake notes) are never part of it. For the public the database
 * does the same with the form it keeps (`io/postgres/schema/0008-published.sql`); a test holds the two together.
 */
export function disclose(
  type: LoadedType,
  data: Readonly<Record<string, unknown>>,
  who: { circle: Circle; today: string },
): Disclosed {
  return onDay(shownForm(type, data, who.circle), data, who.today)
}

function onDay(form: ShownForm, data: Readonly<Record<string, unknown>>, day: string): Disclosed {
  const seen: Disclosed = { data: { ...data, ...form.masked }, masked: { ...form.masked }, hidden: [] }
  for (const name of form.hidden) hide(seen, name)
  for (const [name, dated] of Object.entries(form.dated)) {
    if (!isShownOn(dated, day)) hide(seen, name)
    else if (dated.mask !== undefined) {
      seen.data[name] = dated.mask
      seen.masked[name] = dated.mask
    }
  }
  return seen
}

function hide(seen: Disclosed, name: string): void {
  delete seen.data[name]
  if (!name.startsWith('$')) seen.hidden.push(name)
}

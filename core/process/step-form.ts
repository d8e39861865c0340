import type { Item } from './item.ts'
import type { Step } from './process.ts'

/** What a step says instead of a form of its own: what the case was applied for with, whichever item it is. */
export const ITEM_FORM = '(item)'

/** The form that is filled in for a step, by its id; null where nothing is. */
export function formOfStep({ form }: Pick<Step, 'form'>, item: Pick<Item, 'form'>): string | null {
  return form === ITEM_FORM ? item.form : (form ?? null)
}

import type { Item } from '#core/process/item.ts'
import { type FormModel, formModel } from '#web/blocks/cases/form-model.ts'
import type { Labels } from '#web/blocks/labels.ts'
import type { AppView } from '#web/blocks/views/app-view.ts'

/** The form of an item, and the materials it may ask for. */
export function itemForm(
  apps: readonly AppView[],
  code: string,
  labels: Labels,
): { model: FormModel | null; materials: Item['materials'] } {
  const app = apps.find(({ items }) => items?.some((one) => one.code === code))
  const item = app?.items?.find((one) => one.code === code)
  const model = app && item ? formModel(apps, { app: app.id, form: item.form }, labels) : null
  return { model, materials: item?.materials ?? [] }
}

import type { Locator, Page } from 'playwright-core'
import type { FormField, FormModel } from '#web/blocks/cases/form-model.ts'

/** Fills in a declared form as somebody would who reads its labels. Fields that are not named are left as they are. */
export async function fillForm(
  page: Page,
  model: FormModel,
  values: Record<string, string | true>,
): Promise<void> {
  const fields = new Map(model.groups.flatMap((group) => group.fields).map((field) => [field.name, field]))
  for (const [name, value] of Object.entries(values)) await fillField(page, fields.get(name)!, value)
}

async function fillField(
  page: Page,
  { kind, label, choices }: FormField,
  value: string | true,
): Promise<void> {
  if (value === true) return await page.locator('main .check', { hasText: label }).click()
  const word = choices.find(({ id }) => id === value)?.label ?? value
  if (kind === 'many') return await page.locator('main .check', { hasText: word }).click()
  const box = boxOf(page, label)
  if (kind === 'choice') await box.selectOption(value)
  else await box.fill(value)
}

/** A label may have a unit or "optional" behind it. */
function boxOf(page: Page, label: string): Locator {
  const begins = new RegExp(`^${label.replace(/[()（）.?*]/g, '\\$&')}\\s*([(（]|$)`)
  const named = page.locator('main .field-label').filter({ hasText: begins }).first()
  return named.locator('xpath=..').locator('input, textarea, select').first()
}

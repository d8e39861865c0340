import type { Page } from 'playwright-core'

/** How many fields say that something is wrong with them, as soon as so many do: a form answers when it has come alive. */
export async function fieldErrors(page: Page, expected: number): Promise<number> {
  const errors = page.locator('.field-error')
  await errors.nth(expected - 1).waitFor()
  return await errors.count()
}

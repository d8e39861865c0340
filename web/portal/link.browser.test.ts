import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { accessWords } from '#core/access/words.ts'
import { makeLink } from '#io/people/links.ts'
import { transaction } from '#io/postgres/transaction.ts'
import type { System } from '#io/system.ts'
import { axeFaults } from '#test/axe.ts'
import { openPortal, overflow } from '#test/open-portal.ts'
import { makeAccount } from '#test/sign-in.ts'
import { fill } from '#web/ui/format.ts'
import { en } from './account-words.en.ts'
import { zh } from './account-words.zh.ts'

const PASSWORD = 'Blue-Harbour-41'
const LOOKS = [
  { width: 360, language: 'zh', theme: 'dark', words: zh },
  { width: 360, language: 'en', theme: 'light', words: en },
  { width: 1440, language: 'en', theme: 'light', words: en },
] as const

test('a one-time link leads through password and second proof on a narrow page, in both languages, and once alone', async (t) => {
  const { page, url, server, faults } = await openPortal(t)
  if (!page || !server) return
  for (const { width, language, theme, words } of LOOKS) {
    const name = `officer-${language}-${width}`
    const { id: account } = await makeAccount(server.system, 'clerk', { name })
    const address: string = `${url}/link/${await linkFor(server.system, { role: null, account })}`
    await page.setViewportSize({ width, height: 740 })
    await page.goto(`${address}?lang=${language}&theme=${theme}`)
    await page.getByRole('heading', { level: 1, name: fill(words.link.passwordTitle, { name }) }).waitFor()
    await page.getByRole('button', { name: words.link.submitPassword }).click()
    await page.locator('.field-error').first().waitFor()
    await without(page, 'the link with its fault told')
    await page.getByLabel(words.password.new).fill(PASSWORD)
    await page.getByLabel(words.password.again).fill(PASSWORD)
    await page.getByRole('button', { name: words.link.submitPassword }).click()
    await page.getByRole('heading', { level: 1, name: words.enrol.title }).waitFor()
    await without(page, 'the setting up of the second proof')
    await page.context().clearCookies({ name: 'yiwang' })
    assert.equal((await page.goto(address))?.status(), 404, 'followed once')
    await without(page, 'a link that is used up')
  }
  assert.deepEqual(
    faults.filter((fault) => !fault.includes('404')),
    [],
  )
})

test('the link of the first holder of a role asks for a name too, and fits a narrow page', async (t) => {
  const { page, url, server, faults } = await openPortal(t)
  if (!page || !server) return
  const token = await linkFor(server.system, { role: 'auditAdmin', account: null })
  for (const { width, language, theme, words } of LOOKS) {
    await page.setViewportSize({ width, height: 740 })
    await page.goto(`${url}/link/${token}?lang=${language}&theme=${theme}`)
    const role = accessWords(language).roles.auditAdmin
    await page.getByRole('heading', { level: 1, name: fill(words.link.firstTitle, { role }) }).waitFor()
    await page.getByRole('button', { name: words.link.submitFirst }).click()
    await page.waitForFunction(() => document.querySelectorAll('.field-error').length === 3)
    await without(page, 'the first link with its faults told')
  }
  assert.deepEqual(faults, [])
})

function linkFor(system: System, purpose: Parameters<typeof makeLink>[2]): Promise<string> {
  return transaction(system.pool, (tx) => makeLink(system, tx, purpose))
}

async function without(page: Page, what: string): Promise<void> {
  assert.deepEqual(await axeFaults(page), [], what)
  assert.equal(await overflow(page), 0, `${what} is wider than the page`)
}

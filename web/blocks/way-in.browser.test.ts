import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Page } from 'playwright-core'
import { axeFaults } from '#test/axe.ts'
import { openPortal, overflow } from '#test/open-portal.ts'
import { en } from '#web/blocks/words.en.ts'
import { zh } from '#web/blocks/words.zh.ts'

/** Comes through a proxy, so that nobody is an operator by being on this machine. */
const abroad = { 'x-forwarded-for': '203.0.113.9' }

const PLACES = [
  { who: 'data.admin', home: '/console', path: '/console/receivers' },
  { who: 'market-regulation.head', home: '/workbench', path: '/workbench/department' },
]

test('whose session has ended signs in and comes back to the very screen, in console and workbench', async (t) => {
  const { page, url } = await openCity(t)
  if (!page) return
  for (const { who, home, path } of PLACES) {
    await enter(page, `${url}${home}?lang=zh`, who)
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.locator(`a[href="${path}"]`).waitFor()
    await page.context().clearCookies({ name: 'yiwang' })
    await page.locator(`a[href="${path}"]`).click()
    const wayIn = page.getByRole('link', { name: zh.problem.signIn })
    await wayIn.first().waitFor()
    await page.setViewportSize({ width: 360, height: 800 })
    assert.deepEqual(await axeFaults(page), [], path)
    assert.equal(await overflow(page), 0, path)
    await wayIn.first().click()
    await choose(page, who)
    await page.waitForURL((address) => address.pathname === path)
    await page.locator('.rail').waitFor()
    assert.equal(await wayIn.count(), 0)
  }
})

test('what was typed when the session ended is still there after signing in beside it, and is taken then', async (t) => {
  const { page, url } = await openCity(t)
  if (!page) return
  await enter(page, `${url}/console/receivers?lang=en`, 'data.admin')
  const address = page.locator('input[type="url"]')
  await address.fill('https://receiver.example/events')
  await page.context().clearCookies({ name: 'yiwang' })
  await page.locator('form .button[data-variant="primary"]').click()
  const opening = page.waitForEvent('popup')
  await page.getByRole('link', { name: en.problem.signInBeside }).click()
  const beside = await opening
  await choose(beside, 'data.admin')
  await beside.waitForURL((to) => to.pathname === '/console/receivers')
  assert.equal(await address.inputValue(), 'https://receiver.example/events')
  const taken = page.waitForResponse((answer) => answer.request().method() === 'POST')
  await page.locator('form .button[data-variant="primary"]').click()
  assert.equal((await taken).status(), 201)
})

async function openCity(t: TestContext) {
  const opened = await openPortal(t, { city: true })
  await opened.page?.context().setExtraHTTPHeaders(abroad)
  return opened
}

/** Opens a page as a visitor and enters as one of the sample city's people, who is led back to it. */
async function enter(page: Page, address: string, who: string): Promise<void> {
  await page.context().clearCookies({ name: 'yiwang' })
  await page.goto(address)
  await choose(page, who)
  await page.locator('h1').waitFor()
}

async function choose(page: Page, who: string): Promise<void> {
  await page.locator(`.sample-person[value="${who}"]`).click()
}

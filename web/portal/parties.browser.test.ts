import assert from 'node:assert/strict'
import { test } from 'node:test'
import { axeFaults } from '#test/axe.ts'
import { openPortal, overflow } from '#test/open-portal.ts'
import type { PartyView } from '#web/blocks/views/party-views.ts'
import { en } from './words.en.ts'

const LOOKS = [
  { width: 360, language: 'zh', theme: 'dark' },
  { width: 1440, language: 'en', theme: 'light' },
]
const PAGES = ['/parties', '/parties?by=quality&down=1', '/parties/market-regulation', '/parties/audit']

test('who sends has no fault on a narrow and a wide page, dark and light, in both languages', async (t) => {
  const { page, url, faults } = await openPortal(t, { city: true })
  if (!page) return
  for (const { width, language, theme } of LOOKS) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`${url}/?lang=${language}&theme=${theme}`)
    for (const path of PAGES) {
      await page.goto(url + path)
      assert.deepEqual(await axeFaults(page), [], path)
      assert.equal(await overflow(page), 0, `${path} is wider than the page at ${width}`)
    }
  }
  assert.deepEqual(faults, [])
})

test('without script the list is sorted by its titles, and home, a record and the foot lead to it', async (t) => {
  const { page, url } = await openPortal(t, { city: true, javaScriptEnabled: false })
  if (!page) return
  await page.goto(`${url}/?lang=en`)
  await page.getByRole('link', { name: en.home.counts.sources, exact: true }).click()
  await page.getByRole('link', { name: en.parties.columns.name, exact: true }).click()
  const { parties } = (await (await page.request.get(`${url}/api/parties`)).json()) as {
    parties: PartyView[]
  }
  const names = parties.map((party) => party.name.en).sort(new Intl.Collator('en-GB').compare)
  assert.deepEqual(await page.locator('tbody th').allInnerTexts(), names)
  await page.getByRole('link', { name: en.parties.columns.name }).click()
  assert.deepEqual(await page.locator('tbody th').allInnerTexts(), names.reverse())
  assert.equal(await page.locator('th[aria-sort="descending"]').count(), 1)
  await page.getByRole('link', { name: 'Market Regulation Bureau' }).click()
  await page.locator('section[aria-labelledby="latest"] li a').first().click()
  await page.locator('aside').getByRole('link', { name: 'Market Regulation Bureau' }).click()
  await page.getByRole('heading', { level: 1, name: 'Market Regulation Bureau' }).waitFor()
  await page.locator('footer').getByRole('link', { name: en.nav.parties }).click()
  await page.getByRole('heading', { level: 1, name: en.parties.title }).waitFor()
})

test('where nobody is connected the page says so, and a party nobody knows is a page that says so', async (t) => {
  const { page, url } = await openPortal(t)
  if (!page) return
  await page.goto(`${url}/parties?lang=en`)
  await page.getByText(en.parties.empty).waitFor()
  assert.deepEqual(await axeFaults(page), [])
  assert.equal((await page.goto(`${url}/parties/nobody`))?.status(), 404)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { axeFaults } from '#test/axe.ts'
import { openPortal, overflow } from '#test/open-portal.ts'

test('on a narrow page a decision table is read without scrolling aside: each row says what it asks and what follows', async (t) => {
  const { page, url, faults } = await openPortal(t)
  if (!page) return
  const table = page.locator('.decision-table').first()
  const row = table.locator('tbody tr').first()
  for (const language of ['zh', 'en']) {
    await page.setViewportSize({ width: 360, height: 800 })
    await page.goto(`${url}/platforms/service?lang=${language}`)
    assert.deepEqual(await axeFaults(page), [], language)
    assert.equal(await overflow(page), 0)
    const frame = page.locator('.table-frame', { has: page.locator('.decision-table') }).first()
    assert.equal(await frame.evaluate((one) => one.scrollWidth - one.clientWidth), 0, language)
    assert.ok(await row.locator('td.output').first().isVisible())
    assert.equal(await row.locator('td[data-any]:visible').count(), 0, 'what it does not ask is left out')
    assert.ok((await row.locator('td:visible').count()) >= 3)
    await page.setViewportSize({ width: 1440, height: 900 })
    assert.equal(await row.locator('td:visible').count(), await row.locator('td').count())
    assert.ok(await table.locator('thead th').last().isVisible())
  }
  assert.deepEqual(faults, [])
})

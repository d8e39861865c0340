import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Locator } from 'playwright-core'
import { service } from '#apps/service/app.ts'
import { wordAt } from '#core/words.ts'
import { axeFaults } from '#test/axe.ts'
import { ChangedForm } from '#test/changed-form.ts'
import { openPortal, overflow } from '#test/open-portal.ts'
import { carryCookie, signInAs } from '#test/sign-in.ts'
import { en } from '#web/blocks/words.en.ts'
import { zh } from '#web/blocks/words.zh.ts'

const subject = `person:${'a1'.repeat(32)}`
const blocks = { zh, en }
const LOOKS = [
  { width: 360, language: 'zh' },
  { width: 1440, language: 'en' },
] as const

test('only the papers of what is ticked are asked, they come and go with it, and each kind of file is told its own limit', async (t) => {
  const { page, url, faults } = await openApplying(t)
  if (!page) return
  for (const { width, language } of LOOKS) {
    const word = (...path: string[]) => wordAt(service.words[language], path)!
    const paper = (id: string): Locator =>
      page.getByRole('region', { name: word('items', 'restaurant', 'materials', id), exact: true })
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`${url}/services/restaurant/apply?lang=${language}`)
    await page
      .getByText(/PDF.*20 MB/)
      .first()
      .waitFor()
    const sign = page.getByLabel(word('forms', 'restaurant', 'fields', 'hasSign'))
    // What was ticked before is in the draft.
    await sign.setChecked(false, { force: true })
    await paper('signDesign').waitFor({ state: 'detached' })
    for (const id of ['signDesign', 'floorPlan', 'fireRules', 'firePromise'])
      assert.equal(await paper(id).count(), 0, id)
    await sign.check({ force: true })
    await paper('signDesign').waitFor()
    if (process.env.SHOTS)
      await page.screenshot({ path: `${process.env.SHOTS}/apply-${width}.png`, fullPage: true })
    assert.deepEqual(await axeFaults(page), [])
    assert.equal(await overflow(page), 0, `${width}`)
    await sign.uncheck({ force: true })
    await paper('signDesign').waitFor({ state: 'detached' })
  }
  assert.deepEqual(faults, [])
})

test('a form that changes while it is filled in is not taken, says what is gone, and goes on with all that was typed', async (t) => {
  const { page, server, url } = await openApplying(t)
  if (!page || !server) return
  const form = new ChangedForm(service, 'signboard', server)
  for (const { width, language } of LOOKS) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`${url}/services/signboard/apply?lang=${language}`)
    const field = page.getByLabel(form.label(language)).first()
    await field.fill('潮味小馆')
    await form.during(async () => {
      await page.locator('form button[type="submit"]').last().click()
      await page.getByRole('button', { name: blocks[language].cases.loadForm }).click()
      await page.getByText(blocks[language].cases.changedForm, { exact: true }).waitFor()
      await page.locator('.field-pairs', { hasText: '潮味小馆' }).waitFor()
      assert.equal(await page.getByLabel(form.label(language)).count(), 0)
      if (process.env.SHOTS)
        await page.screenshot({ path: `${process.env.SHOTS}/outdated-${width}.png`, fullPage: true })
      assert.deepEqual(await axeFaults(page), [])
      assert.equal(await overflow(page), 0, `${width}`)
    })
  }
})

/** The portal as somebody who can apply. */
async function openApplying(t: TestContext) {
  const opened = await openPortal(t)
  const { page, server, url } = opened
  if (page && server) await carryCookie(page, url, await signInAs(server, 'citizen', { subject }))
  return opened
}

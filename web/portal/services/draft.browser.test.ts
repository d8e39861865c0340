import assert from 'node:assert/strict'
import { test } from 'node:test'
import { service } from '#apps/service/app.ts'
import { wordAt } from '#core/words.ts'
import { axeFaults } from '#test/axe.ts'
import { openPortal, overflow } from '#test/open-portal.ts'
import { carryCookie, signInAs } from '#test/sign-in.ts'
import { en } from './words.en.ts'
import { zh } from './words.zh.ts'

const drafts = '**/api/my/drafts/**'

test('what could not be saved is said aloud and saved again by itself, and what was typed last outlives the page', async (t) => {
  const { page, server, url } = await openPortal(t)
  if (!page || !server) return
  await carryCookie(page, url, await signInAs(server, 'citizen', { subject: `person:${'a1'.repeat(32)}` }))
  for (const { width, language } of [
    { width: 360, language: 'zh' },
    { width: 1440, language: 'en' },
  ] as const) {
    const words = { zh, en }[language].apply
    const address = `${url}/services/signboard/apply?lang=${language}`
    const contact = page.getByLabel(
      wordAt(service.words[language], ['forms', 'signboard', 'fields', 'contact'])!,
    )
    await page.setViewportSize({ width, height: 900 })
    await page.goto(address, { waitUntil: 'networkidle' })
    await page.route(drafts, (route) => route.abort())
    await contact.fill(`李四 ${width}`)
    await page.getByText(words.notSaved).waitFor()
    assert.deepEqual(await axeFaults(page), [])
    assert.equal(await overflow(page), 0)
    await page.unroute(drafts)
    await page.getByText(words.notSaved).waitFor({ state: 'detached' })
    await contact.fill(`王五 ${width}`)
    await page.goto(`${url}/services?lang=${language}`)
    await page.goto(address, { waitUntil: 'networkidle' })
    assert.equal(await contact.inputValue(), `王五 ${width}`)
  }
})

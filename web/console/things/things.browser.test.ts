import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { axeFaults } from '#test/axe.ts'
import { fieldErrors } from '#test/field-errors.ts'
import { openPortal, overflow } from '#test/open-portal.ts'
import { saidTo, toldSecret } from '#test/sending-thing.ts'
import { en as shared } from '#web/blocks/things/words.en.ts'
import { en as blocks } from '#web/blocks/words.en.ts'
import { fill } from '#web/ui/format.ts'
import { en } from '../words.en.ts'

const words = {
  ...en.things,
  ...shared,
  fields: { ...shared.fields, ...en.things.fields },
  faults: { ...shared.faults, ...en.things.faults },
}
const called = { name: 'Water meter 14' }

test('a thing is registered with its faults told, sends by the secret it is told once, gets another, and is revoked', async (t) => {
  const { page, url, faults } = await openPortal(t)
  if (!page) return
  await page.goto(`${url}/console?lang=en`)
  await page.getByRole('link', { name: en.nav.things, exact: true }).click()
  await page.getByText(words.empty, { exact: true }).waitFor()
  await page.getByRole('button', { name: words.save, exact: true }).click()
  for (const says of [words.faults.id, words.faults.owner]) await page.getByText(says).waitFor()
  assert.equal(await fieldErrors(page, 4), 4)
  await register(page)
  const first = await toldSecret(page, 'meter-14')
  assert.deepEqual(await axeFaults(page), [])
  assert.equal(await saidTo(url, first), '1 accepted')
  await page.getByRole('link', { name: called.name }).click()
  await page.getByRole('heading', { level: 1, name: called.name }).waitFor()
  await page.getByLabel(en.overlap.days).fill('0')
  await page.getByText(fill(en.overlap.atOnce, { n: 1 })).waitFor()
  await page.getByRole('button', { name: words.rotateAct }).click()
  const second = await toldSecret(page, 'meter-14')
  assert.deepEqual([await saidTo(url, first), await saidTo(url, second)], ['key-expired', '1 accepted'])
  await page.getByText(blocks.party.keyStates['key-expired']!).waitFor()
  await change(page, 'suspend', 'it is being mended')
  assert.equal(await saidTo(url, second), 'thing-suspended')
  await page.getByText('it is being mended').waitFor()
  await change(page, 'resume')
  assert.equal(await saidTo(url, second), '1 accepted')
  await page.getByRole('button', { name: words.changes.revoke.act }).click()
  await page
    .getByRole('alertdialog')
    .getByLabel(fill(en.acts.confirm, { id: 'meter-14' }))
    .fill('meter-14')
  await answer(page, 'revoke', 'lost')
  assert.equal(await saidTo(url, second), 'thing-revoked')
  await page.getByRole('button', { name: words.rotateAct }).waitFor({ state: 'detached' })
  assert.deepEqual(faults, [])
})

test('the things of the city, of one owner and one of them fit narrow and wide pages, in both languages', async (t) => {
  const { page, url, faults } = await openPortal(t, { city: true })
  if (!page) return
  const { things } = await (await page.request.get(`${url}/api/things`)).json()
  const [one] = things as { id: string; owner: string }[]
  const paths = ['things', `things?owner=${one!.owner}`, `things/${one!.id}`]
  for (const { width, language, theme } of LOOKS) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`${url}/console?lang=${language}&theme=${theme}`)
    for (const path of paths) {
      await page.goto(`${url}/console/${path}`)
      await page.locator('.line-list, .signing-keys').first().waitFor()
      assert.deepEqual(await axeFaults(page), [], path)
      assert.equal(await overflow(page), 0, `${path} is wider than the page at ${width}`)
    }
  }
  assert.deepEqual(faults, [])
})

const LOOKS = [
  { width: 360, language: 'zh', theme: 'dark' },
  { width: 1440, language: 'en', theme: 'light' },
]

async function register(page: Page): Promise<void> {
  await page.getByLabel(words.fields.zh).fill('14号水表')
  await page.getByLabel(words.fields.en).fill(called.name)
  await page.getByLabel(words.fields.id).fill('meter-14')
  await page.getByLabel(words.fields.kind).selectOption('meter')
  await page.locator('#thing-form').getByLabel(words.fields.owner, { exact: true }).selectOption('company')
  await page.getByLabel(words.fields.uscc).fill('91331503MA00000234')
  await page.getByRole('button', { name: words.save, exact: true }).click()
}

async function change(page: Page, kind: keyof typeof words.changes, reason?: string): Promise<void> {
  await page.getByRole('button', { name: words.changes[kind].act }).click()
  await answer(page, kind, reason)
}

async function answer(page: Page, kind: keyof typeof words.changes, reason?: string): Promise<void> {
  const dialog = page.getByRole('alertdialog')
  if (reason) await dialog.getByLabel(en.acts.reason).fill(reason)
  await dialog.getByRole('button', { name: words.changes[kind].act }).click()
  await page.getByText(fill(words.changes[kind].done, called)).waitFor()
}

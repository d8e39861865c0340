import assert from 'node:assert/strict'
import { test } from 'node:test'
import { resealing } from '#io/secrets/reseal-step.ts'
import type { System } from '#io/system.ts'
import { axeFaults } from '#test/axe.ts'
import { openPortal, overflow } from '#test/open-portal.ts'
import { carryCookie, makeAccount, signInAs } from '#test/sign-in.ts'
import { en } from '../words.en.ts'
import type { KeysView } from './keys-view.ts'

const words = en.keys
const LOOKS = [
  { width: 360, language: 'zh', theme: 'dark' },
  { width: 1440, language: 'en', theme: 'light' },
]

test('the security administrator begins a new key, and sees when nothing lies under the older one', async (t) => {
  const { page, url, server, faults } = await openPortal(t)
  if (!page || !server) return
  await makeAccount(server.system, 'citizen', { subject: 'uscc:91331503MA00000234' })
  await carryCookie(page, url, await signInAs(server, 'securityAdmin', { name: 'guard' }))
  await page.goto(`${url}/console?lang=en`)
  await page.getByRole('link', { name: en.nav.keys, exact: true }).click()
  await page.getByText(words.one).waitFor()
  await page.getByRole('button', { name: words.rotate }).click()
  assert.deepEqual(await axeFaults(page), [])
  await page.getByRole('alertdialog').getByRole('button', { name: words.rotate }).click()
  await page.getByText(words.older, { exact: true }).waitFor()
  assert.equal(await page.getByText(words.seals, { exact: true }).count(), 1)
  await page.getByText(words.leftSays).waitFor()
  await sealAnew(server.system)
  await page.getByText(words.none).waitFor()
  const state = (await (await page.request.get(`${url}/api/keys`)).json()) as KeysView
  assert.deepEqual([state.keys.length, state.isDone], [2, true])
  for (const { width, language, theme } of LOOKS) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`${url}/console/keys?lang=${language}&theme=${theme}`)
    await page.locator('.line-list').first().waitFor()
    assert.deepEqual(await axeFaults(page), [], `${width}`)
    assert.equal(await overflow(page), 0, `the keys are wider than the page at ${width}`)
  }
  assert.deepEqual(faults, [])
})

/** Seals everything anew at a time when every process has read the new key long since. */
async function sealAnew(system: System): Promise<void> {
  const now = system.now()
  system.now = () => new Date(Date.parse(now) + 11 * 60_000).toISOString()
  const step = resealing(system)
  while ((await step()) > 0);
}

import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Page } from 'playwright-core'
import { newPrivateKey, readPrivateKey } from '#io/signatures/private-key.ts'
import { axeFaults } from '#test/axe.ts'
import { openBrowser } from '#test/browser.ts'
import { fieldErrors } from '#test/field-errors.ts'
import { startServer } from '#test/server.ts'
import type { PartyPageView } from '#web/blocks/views/party-views.ts'
import { fill } from '#web/ui/format.ts'
import { en } from '../words.en.ts'

const words = en.parties
const publicPem = (pem: string) => readPrivateKey(pem)!.publicPem

test('a party is registered with every fault told at its field, and nothing typed is lost', async (t) => {
  const { page, url, faults } = await openParties(t)
  if (!page) return
  await page.getByText(words.empty, { exact: true }).waitFor()
  await page.getByRole('button', { name: words.save, exact: true }).click()
  assert.equal(await fieldErrors(page, 4), 4, 'both names, the short name, the code')
  const pem = newPrivateKey('sm2-sm3')
  await fillForm(page, { id: 'City Health', uscc: '1133150000459001X0', key: pem })
  await page.getByText(words.faults.key.private).waitFor()
  await page.getByRole('button', { name: words.save, exact: true }).click()
  for (const says of [words.faults.id, words.faults.uscc.check]) await page.getByText(says).waitFor()
  assert.deepEqual(await axeFaults(page), [])
  await page.getByRole('link', { name: en.nav.balance }).click()
  await page.getByRole('link', { name: en.nav.parties }).click()
  assert.equal(await page.getByLabel(words.fields.en).inputValue(), 'City Health Commission')
  await fillForm(page, { id: 'city-health', uscc: '1133150000459001XQ', key: publicPem(pem) })
  await page.getByText(fill(words.found, { algorithm: 'SM2 with SM3' })).waitFor()
  await page.getByRole('button', { name: words.save, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'City Health Commission' }).waitFor()
  const { keys } = await read(page, `${url}/api/parties/city-health`)
  assert.deepEqual(
    keys.map((key) => [key.algorithm, key.state]),
    [['sm2-sm3', 'in-force']],
  )
  await page.goBack()
  await fillForm(page, { id: 'city-health', uscc: '1133150000459001XQ', key: '' })
  await page.getByRole('button', { name: words.save, exact: true }).click()
  await page.locator('.field-error', { hasText: 'city-health' }).waitFor()
  assert.deepEqual(
    faults.filter((fault) => !fault.includes('409')),
    [],
    'the one refusal is the browser’s own line',
  )
})

test('a key follows another with the overlap told, the old one is withdrawn, the party suspended and revoked', async (t) => {
  const { page, url, faults } = await openParties(t)
  if (!page) return
  await register(page, url)
  await page.goto(`${url}/console/parties/city-health`)
  await page.getByLabel(words.key, { exact: true }).fill(publicPem(newPrivateKey('ed25519')))
  await page.getByLabel(en.overlap.days).fill('ten')
  await page.getByText(fill(en.overlap.needed, { most: 3650 })).waitFor()
  await page.getByLabel(en.overlap.days).fill('0')
  await page.getByText(fill(en.overlap.atOnce, { n: 1 })).waitFor()
  await page.getByLabel(en.overlap.days).fill('10')
  await page.getByRole('button', { name: words.keySave, exact: true }).click()
  await page.getByText(words.keyAdded).waitFor()
  await page.getByRole('button', { name: `${words.withdraw}: first` }).click()
  assert.deepEqual(await axeFaults(page), [])
  await page.getByRole('alertdialog').getByRole('button', { name: words.withdraw }).click()
  await page.getByText(fill(words.withdrawn, { key: 'first' })).waitFor()
  await change(page, 'suspend', { reason: 'moved' })
  await change(page, 'resume', {})
  await change(page, 'revoke', { reason: 'closed', id: 'city-health' })
  const party = await read(page, `${url}/api/parties/city-health`)
  assert.equal(party.state, 'revoked')
  assert.deepEqual(party.keys.map((key) => key.state).sort(), ['in-force', 'key-withdrawn'])
  await page.getByRole('button', { name: words.keySave, exact: true }).waitFor({ state: 'detached' })
  assert.deepEqual(faults, [])
})

/** Presses the button, then the one of the question; nothing happens until what it asks for is typed. */
async function change(
  page: Page,
  kind: keyof typeof words.changes,
  { reason, id }: { reason?: string; id?: string },
): Promise<void> {
  const says = words.changes[kind]
  await page.getByRole('button', { name: says.act }).click()
  const dialog = page.getByRole('alertdialog')
  if (reason) {
    await dialog.getByRole('button', { name: says.act }).click()
    await dialog.getByText(en.acts.reasonNeeded).waitFor()
    await dialog.getByLabel(en.acts.reason).fill(reason)
  }
  if (id) {
    await dialog.getByRole('button', { name: says.act }).click()
    await dialog.getByText(fill(en.acts.confirmNeeded, { id })).waitFor()
    await dialog.getByLabel(fill(en.acts.confirm, { id })).fill(id)
  }
  await dialog.getByRole('button', { name: says.act }).click()
  await page.getByText(fill(says.done, { name: 'City Health Commission' })).waitFor()
}

async function fillForm(
  page: Page,
  { id, uscc, key }: { id: string; uscc: string; key: string },
): Promise<void> {
  await page.getByLabel(words.fields.zh).fill('市卫健委')
  await page.getByLabel(words.fields.en).fill('City Health Commission')
  await page.getByLabel(words.fields.id).fill(id)
  await page.getByLabel(words.fields.uscc).fill(uscc)
  await page.getByLabel(words.keyOptional).fill(key)
}

async function register(page: Page, url: string): Promise<void> {
  const key = { id: 'first', publicKey: publicPem(newPrivateKey('ecdsa-p256-sha256')) }
  const name = { zh: '市卫健委', en: 'City Health Commission' }
  const data = { id: 'city-health', name, uscc: '1133150000459001XQ', kind: 'department', key }
  assert.equal((await page.request.post(`${url}/api/parties`, { data })).status(), 201)
}

async function read(page: Page, address: string): Promise<PartyPageView> {
  return (await (await page.request.get(address)).json()) as PartyPageView
}

async function openParties(t: TestContext) {
  const browser = await openBrowser(t)
  if (!browser) return { page: null, url: '', faults: [] }
  const { url } = await startServer(t, { pages: true })
  const page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1440, height: 900 } })
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (line) => line.type() === 'error' && faults.push(line.text()))
  await page.goto(`${url}/console/parties?lang=en`)
  return { page, url, faults }
}

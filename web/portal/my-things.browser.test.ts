import assert from 'node:assert/strict'
import { test } from 'node:test'
import { axeFaults } from '#test/axe.ts'
import { fieldErrors } from '#test/field-errors.ts'
import { openPortal, overflow } from '#test/open-portal.ts'
import { saidTo, toldSecret } from '#test/sending-thing.ts'
import { carryCookie, signInAs } from '#test/sign-in.ts'
import { en as shared } from '#web/blocks/things/words.en.ts'
import { en as blocks } from '#web/blocks/words.en.ts'
import { fill } from '#web/ui/format.ts'
import { en } from './person-words.en.ts'

const words = en.things
const id = 'bike-14'

test('an owner registers a device, sends by the secret told once, stops it, lets it go on, renews and ends it', async (t) => {
  const { page, url, server, faults } = await openPortal(t)
  if (!page || !server) return
  const owner = { subject: `person:${'ab'.repeat(16)}` }
  await carryCookie(page, url, await signInAs(server, 'citizen', owner))
  await page.goto(`${url}/my-data/things?lang=en`)
  await page.getByText(words.none).waitFor()
  await page.getByRole('button', { name: words.save, exact: true }).click()
  assert.equal(await fieldErrors(page, 3), 3)
  await page.getByLabel(shared.fields.zh).fill('我的电动车')
  await page.getByLabel(shared.fields.en).fill('My bike')
  await page.getByLabel(shared.fields.id).fill(id)
  await page.getByRole('button', { name: words.save, exact: true }).click()
  const first = await toldSecret(page, id)
  assert.equal(await saidTo(url, first), '1 accepted')
  await page.getByRole('button', { name: shared.changes.suspend.act, exact: true }).click()
  await page.getByText(blocks.party.states.suspended, { exact: true }).waitFor()
  assert.equal(await saidTo(url, first), 'thing-suspended')
  await page.getByRole('button', { name: shared.changes.resume.act, exact: true }).click()
  await page.getByText(blocks.party.states.active, { exact: true }).waitFor()
  await page.getByRole('button', { name: words.rotate, exact: true }).click()
  await page
    .getByText(fill(shared.secret, { key: '' }))
    .filter({ hasNotText: first.keyId })
    .waitFor()
  assert.equal(await saidTo(url, await toldSecret(page, id)), '1 accepted')
  for (const [width, language] of [
    [360, 'zh'],
    [1440, 'en'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`${url}/my-data/things?lang=${language}`)
    assert.deepEqual(await axeFaults(page), [])
    assert.equal(await overflow(page), 0)
  }
  await page.getByText(shared.changes.revoke.act).click()
  await page.getByRole('button', { name: fill(words.revoke, { id }) }).click()
  await page.getByText(blocks.party.states.revoked, { exact: true }).waitFor()
  assert.deepEqual(faults, [])
})

test('whoever is not known yet is led to say their number first', async (t) => {
  const { page, url, server } = await openPortal(t)
  if (!page || !server) return
  await carryCookie(page, url, await signInAs(server, 'citizen'))
  await page.goto(`${url}/my-data/things?lang=en`)
  await page.getByText(words.unknownSays).waitFor()
  assert.equal(await page.getByRole('button', { name: words.save, exact: true }).count(), 0)
})

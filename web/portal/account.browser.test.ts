import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { stepAt, totpCode } from '#io/people/totp.ts'
import { axeFaults } from '#test/axe.ts'
import { fieldErrors } from '#test/field-errors.ts'
import { openPortal, overflow } from '#test/open-portal.ts'
import { fill } from '#web/ui/format.ts'
import { en } from './account-words.en.ts'
import { zh } from './account-words.zh.ts'
import { en as personEn } from './person-words.en.ts'
import { zh as personZh } from './person-words.zh.ts'

const PASSWORD = 'Blue-Harbour-41'
const NEXT_YEAR = `${new Date().getUTCFullYear() + 1}-12-31`
const until = new RegExp(`until 31 December ${NEXT_YEAR.slice(0, 4)}`)
const LOOKS = [
  { width: 360, language: 'zh', theme: 'dark', words: zh, person: personZh },
  { width: 1440, language: 'en', theme: 'light', words: en, person: personEn },
  { width: 360, language: 'en', theme: 'light', words: en, person: personEn },
  { width: 1440, language: 'zh', theme: 'dark', words: zh, person: personZh },
]

test('anybody enters the sample city as one of its people and leaves again, narrow and wide, in both languages', async (t) => {
  const { page, url, faults } = await openPortal(t, { city: true })
  if (!page) return
  for (const { width, language, theme, words, person } of LOOKS) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`${url}/?lang=${language}&theme=${theme}`)
    await page.getByRole('link', { name: person.head.signIn }).click()
    await page.getByRole('heading', { name: words.signIn.sample }).waitFor()
    await without(page, 'the page to sign in')
    await page.locator('.sample-person').first().click()
    await page.getByRole('heading', { level: 1, name: person.myData.title }).waitFor()
    await page.goto(`${url}/account`)
    await page.getByRole('heading', { level: 1, name: words.account.title }).waitFor()
    await without(page, 'the account')
    await page.locator('.who summary').click()
    await without(page, 'the menu of whoever is signed in')
    await page.getByRole('button', { name: person.head.signOut }).click()
    await page.getByRole('link', { name: person.head.signIn }).waitFor()
  }
  assert.deepEqual(faults, [])
})

test('without script one signs in where one wanted to go, is told a wrong password, and keeps the name one typed', async (t) => {
  const { page, url } = await openPortal(t, { javaScriptEnabled: false })
  if (!page) return
  await register(page, url, 'wang.fang')
  await page.goto(`${url}/my-data/access?lang=en`)
  await page.getByLabel(en.signIn.name, { exact: true }).fill('wang.fang')
  await page.getByLabel(en.signIn.password).fill('not-this-one')
  await page.getByRole('button', { name: en.signIn.submit }).click()
  await page.getByRole('alert').waitFor()
  assert.equal(await page.getByLabel(en.signIn.name).inputValue(), 'wang.fang')
  assert.equal(await page.getByLabel(en.signIn.password).inputValue(), '')
  await page.getByLabel(en.signIn.password).fill(PASSWORD)
  await page.getByRole('button', { name: en.signIn.submit }).click()
  await page.waitForURL('**/my-data/access?lang=en')
  await page.locator('.who summary').click()
  await page.getByRole('button', { name: personEn.head.signOut }).click()
  await page.goto(`${url}/account`)
  assert.equal(new URL(page.url()).pathname, '/sign-in')
})

test('a resident makes an account, states a number, enrols an authenticator and signs in with its code', async (t) => {
  const { page, url, faults } = await openPortal(t)
  if (!page) return
  await page.goto(`${url}/register?lang=en`)
  await page.getByRole('button', { name: en.register.submit }).click()
  assert.equal(await fieldErrors(page, 3), 3, 'name, shown name, password')
  await without(page, 'the page to register')
  await page.getByLabel(en.register.name).fill('zhao.min')
  await page.getByLabel(en.register.shownName).fill('赵敏')
  await page.getByLabel(en.password.new).fill(PASSWORD)
  await page.getByLabel(en.password.again).fill(PASSWORD)
  await page.getByRole('button', { name: en.register.submit }).click()
  await page.waitForURL('**/account#number')
  await page.getByRole('textbox', { name: en.account.numberInput }).fill('331502198804123018')
  await page.getByRole('button', { name: en.account.numberSubmit }).click()
  await page.getByText(en.account.numberFaults.wrong).waitFor()
  await page.getByRole('textbox', { name: en.account.numberInput }).fill('331502198804123019')
  await page.getByRole('button', { name: en.account.numberSubmit }).click()
  await page.getByText(en.account.numberStates.stated).waitFor()
  const secret = await enrolTotp(page)
  await page.getByText(en.account.done.totp!).waitFor()
  await page.getByText(en.account.totpOn, { exact: true }).waitFor()
  await signOut(page)
  await signIn(page, url, 'zhao.min')
  await page.getByLabel(en.second.code).fill('000000')
  await page.getByRole('button', { name: en.second.submit }).click()
  await page.getByRole('alert').waitFor()
  await without(page, 'the second proof')
  await page.getByLabel(en.second.code).fill(codeAfter(secret))
  await page.getByRole('button', { name: en.second.submit }).click()
  await page.getByRole('heading', { level: 1, name: personEn.myData.title }).waitFor()
  await page.getByText(personEn.myData.unknown, { exact: true }).waitFor()
  assert.deepEqual(
    faults.filter((fault) => !fault.includes('401')),
    [],
  )
})

test('what is typed, chosen and ticked before a form has come alive is sent with it', async (t) => {
  const { page, url } = await openPortal(t, { city: true })
  if (!page) return
  await enterAs(page, url, 'resident')
  const { promise: asleep, resolve: wake } = Promise.withResolvers<void>()
  await page.route('**/assets/delegation-board*.js', async (route) => {
    await asleep
    await route.continue()
  })
  await page.goto(`${url}/account?lang=en`)
  await page.locator('summary', { hasText: en.account.give }).click()
  await page.getByLabel(en.account.to).fill('agent')
  await page.getByLabel(en.account.untilField).fill(NEXT_YEAR)
  await page.getByLabel('Use the person’s rights').check()
  wake()
  await page.getByRole('button', { name: en.account.giveSubmit }).click()
  await page.getByText(en.account.done.delegated!).waitFor()
  await page.getByText(until).first().waitFor()
})

test('a passkey is made and proves its owner at the next sign-in', async (t) => {
  const { page, url, faults } = await openPortal(t)
  if (!page) return
  const local = url.replace('127.0.0.1', 'localhost')
  await addAuthenticator(page)
  await register(page, local, 'sun.li')
  await signIn(page, local, 'sun.li')
  await page.goto(`${local}/account`)
  await page.getByLabel(en.account.passkeyName).fill('office computer')
  await page.getByRole('button', { name: en.account.passkeyAdd }).click()
  await page.getByText(en.account.done.passkey!).waitFor()
  await page.getByText('office computer', { exact: true }).waitFor()
  await signOut(page)
  await signIn(page, local, 'sun.li')
  await page.getByRole('button', { name: en.second.passkey }).click()
  await page.getByRole('heading', { level: 1, name: personEn.myData.title }).waitFor()
  await page.goto(`${local}/account`)
  await page
    .getByRole('button', { name: fill(en.account.passkeyRemoveOf, { name: 'office computer' }) })
    .click()
  await page.getByText(en.account.noPasskeys).waitFor()
  assert.deepEqual(faults, [])
})

test('somebody is let act for another in a scope, does so under a bar that says it, and the delegation is ended', async (t) => {
  const { page, url, faults } = await openPortal(t, { city: true })
  if (!page) return
  await enterAs(page, url, 'resident')
  await page.goto(`${url}/account?lang=en`)
  await page.locator('summary', { hasText: en.account.give }).click()
  await page.getByRole('button', { name: en.account.giveSubmit }).click()
  assert.equal(await fieldErrors(page, 2), 2, 'whom and until when')
  await page.getByLabel(en.account.untilField).fill('9999-12-31')
  await page.getByText(/no delegation lasts longer/).waitFor()
  await page.getByLabel(en.account.to).fill('agent')
  await page.getByLabel(en.account.untilField).fill(NEXT_YEAR)
  await page.getByRole('button', { name: en.account.giveSubmit }).click()
  await page.getByText(en.account.done.delegated!).waitFor()
  const resident = (await page.locator('.who-name').textContent()) ?? ''
  await signOut(page)
  await enterAs(page, url, 'agent')
  await page.goto(`${url}/account`)
  await page.getByRole('button', { name: fill(en.account.actFor, { name: resident }) }).click()
  await page.locator('.acting-bar', { hasText: resident }).waitFor()
  await without(page, 'a page under the bar')
  assert.ok((await page.locator('.own-record').count()) > 0, 'their data is shown')
  assert.equal(await page.locator('#consents').count(), 1)
  assert.equal(await page.getByRole('button', { name: /consent/i }).count(), 0, 'nobody consents for another')
  await page.getByRole('button', { name: personEn.head.actingEnd }).click()
  await page.locator('.acting-bar').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: fill(en.account.endOf, { name: resident }) }).click()
  await page.getByText(en.account.done['delegation-ended']!).waitFor()
  assert.deepEqual(faults, [])
})

test('a new password ends the session on another device, and so does ending it by name', async (t) => {
  const { page, url } = await openPortal(t)
  if (!page) return
  await register(page, url, 'he.jie')
  await signIn(page, url, 'he.jie')
  const other = await page.context().browser()!.newPage()
  await signIn(other, url, 'he.jie')
  await page.goto(`${url}/account`)
  await page.getByRole('button', { name: /^End the session of/ }).click()
  await page.getByText(en.account.done.session!).waitFor()
  await other.goto(`${url}/account`)
  assert.equal(new URL(other.url()).pathname, '/sign-in')
  await signIn(other, url, 'he.jie')
  await page.getByLabel(en.account.passwordBefore).fill(PASSWORD)
  await page.getByLabel(en.password.new).fill(`${PASSWORD}-2`)
  await page.getByLabel(en.password.again).fill(`${PASSWORD}-2`)
  await page.getByRole('button', { name: en.account.passwordChange }).click()
  await page.getByText(en.account.done.password!).waitFor()
  await other.goto(`${url}/account`)
  assert.equal(new URL(other.url()).pathname, '/sign-in')
})

async function without(page: Page, what: string): Promise<void> {
  assert.deepEqual(await axeFaults(page), [], what)
  assert.equal(await overflow(page), 0, `${what} is wider than the page`)
}

async function register(page: Page, url: string, name: string): Promise<void> {
  const data = { name, shownName: name, password: PASSWORD }
  const answer = await page.request.post(`${url}/api/session/register`, { data })
  assert.equal(answer.status(), 201, await answer.text())
  await page.request.delete(`${url}/api/session`)
}

async function signIn(page: Page, url: string, name: string): Promise<void> {
  await page.goto(`${url}/sign-in?lang=en`)
  await page.getByLabel(en.signIn.name, { exact: true }).fill(name)
  await page.getByLabel(en.signIn.password).fill(PASSWORD)
  await page.getByRole('button', { name: en.signIn.submit, exact: true }).click()
  await page.waitForLoadState()
}

async function signOut(page: Page): Promise<void> {
  await page.locator('.who summary').click()
  await page.getByRole('button', { name: personEn.head.signOut }).click()
  await page.getByRole('link', { name: personEn.head.signIn }).waitFor()
}

async function enterAs(page: Page, url: string, name: string): Promise<void> {
  await page.goto(`${url}/sign-in?lang=en`)
  await page.locator(`.sample-person[value="${name}"]`).click()
  await page.getByRole('heading', { level: 1, name: personEn.myData.title }).waitFor()
}

/** Sets up an authenticator on the account page and answers its secret. */
async function enrolTotp(page: Page): Promise<string> {
  await page.getByRole('button', { name: en.account.totpStart }).click()
  const shown = await page.locator('.totp-picture ~ p .code').textContent()
  const secret = (shown ?? '').replaceAll(' ', '')
  await page.getByLabel(en.second.code).fill(totpCode(secret, stepAt(new Date().toISOString())))
  await without(page, 'the account while an authenticator is set up')
  await page.getByRole('button', { name: en.account.totpConfirm }).click()
  return secret
}

/** A code of the step to come: that of the present one has been used. */
function codeAfter(secret: string): string {
  return totpCode(secret, stepAt(new Date().toISOString()) + 1)
}

/** A device with a fingerprint reader that always says yes. */
async function addAuthenticator(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page)
  await client.send('WebAuthn.enable')
  await client.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

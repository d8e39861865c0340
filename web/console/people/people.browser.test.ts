import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Page } from 'playwright-core'
import type { GrantableRole } from '#core/access/role.ts'
import { accessWords } from '#core/access/words.ts'
import { axeFaults } from '#test/axe.ts'
import { openPortal, overflow } from '#test/open-portal.ts'
import { carryCookie, makeAccount, signInAs } from '#test/sign-in.ts'
import { en as blocks } from '#web/blocks/words.en.ts'
import { fill } from '#web/ui/format.ts'
import { en } from '../words.en.ts'
import type { AccountDetailView } from './account-views.ts'

const words = en.people
const { roles } = accessWords('en')
const number = '11010519491231002X'

test('an account is made with every fault told at its field, found by name, locked and unlocked with a reason', async (t) => {
  const { page, url, faults, be } = await openPeople(t)
  if (!page) return
  await be('systemAdmin')
  await page.goto(`${url}/console?lang=en`)
  await page.getByRole('link', { name: en.nav.people, exact: true }).click()
  await page.getByRole('button', { name: words.save }).click()
  for (const says of [words.nameNeeded, words.shownNameNeeded]) await page.getByText(says).waitFor()
  await page.getByLabel(words.name, { exact: true }).fill('wang.wei')
  await page.getByLabel(words.shownName, { exact: true }).fill('王伟')
  await page.getByLabel(words.division).fill('33-15')
  await page.getByRole('button', { name: words.save }).click()
  await page.getByText(words.divisionWrong).waitFor()
  assert.deepEqual(await axeFaults(page), [])
  await page.getByLabel(words.division).fill('3315')
  await page.getByRole('button', { name: words.save }).click()
  const link = page.getByRole('status').filter({ hasText: '/link/' })
  await link.waitFor()
  assert.match((await link.textContent()) ?? '', /王伟[\s\S]*\/link\/[\w-]{43}/)
  await page.getByRole('searchbox').fill('WANG')
  await page.keyboard.press('Enter')
  await page.waitForURL((to) => to.search === '?q=WANG')
  await page.getByRole('link', { name: '王伟' }).click()
  await page.getByText('3315', { exact: true }).waitFor()
  await act(page, 'suspend', '王伟', 'left the bureau')
  await page.locator('.screen-head .tag', { hasText: words.states.suspended }).waitFor()
  await act(page, 'resume', '王伟', 'came back')
  await page.locator('.screen-head .tag', { hasText: words.states.active }).waitFor()
  await act(page, 'link', '王伟')
  await link.waitFor()
  assert.equal(await page.getByRole('button', { name: words.giveAct }).count(), 0, 'roles are for another')
  assert.deepEqual(faults, [])
})

test('roles are given and taken with a reason by the security administrator, who is told what cannot be', async (t) => {
  const { page, url, server, faults, be } = await openPeople(t)
  if (!page || !server) return
  const { id } = await makeAccount(server.system, 'clerk', {
    name: 'li.na',
    subject: 'uscc:91331503MA00000234',
  })
  await be('securityAdmin')
  await page.goto(`${url}/console?lang=en`)
  await page.waitForURL('**/console/people')
  await page.getByRole('link', { name: 'clerk i.na' }).click()
  await page.getByRole('button', { name: words.giveAct }).click()
  for (const says of [words.roleNeeded, en.acts.reasonNeeded]) await page.getByText(says).waitFor()
  await page.getByLabel(words.role, { exact: true }).selectOption('auditAdmin')
  await page.getByLabel(en.acts.reason).fill('stands in')
  await page.getByRole('button', { name: words.giveAct }).click()
  await page.getByRole('alert').waitFor()
  assert.deepEqual(await axeFaults(page), [])
  await give(page, 'reviewer')
  await page.getByRole('button', { name: fill(words.takeOf, { role: roles.clerk }) }).click()
  const dialog = page.getByRole('alertdialog')
  await dialog.getByLabel(en.acts.reason).fill('moved on')
  await dialog.getByRole('button', { name: words.take }).click()
  await page.getByRole('heading', { name: words.past }).waitFor()
  const { held } = await detail(page, `${url}/api/accounts/${id}`)
  assert.deepEqual(
    held.map(({ role, until }) => [role, until === null]),
    [
      ['reviewer', true],
      ['clerk', false],
    ],
  )
  await page.getByRole('button', { name: words.acts.suspend.act }).waitFor({ state: 'detached' })
  assert.deepEqual(
    faults.filter((fault) => !fault.includes('409')),
    [],
    'the one refusal is the browser’s own line',
  )
})

test('an account is found by its person’s number, which stands in no address', async (t) => {
  const { page, url, server, be } = await openPeople(t)
  if (!page || !server) return
  const subject = `person:${server.system.keys.pseudonym(number)}`
  await makeAccount(server.system, 'citizen', { name: 'lin.lan', subject })
  await be('auditAdmin')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(`${url}/console/people?lang=en`)
  await page.getByRole('button', { name: words.searchAct }).click()
  await page.getByText(words.numberNeeded).waitFor()
  await page.getByLabel(words.number, { exact: true }).fill(number)
  await page.getByRole('button', { name: words.searchAct }).click()
  await page.getByText(words.ofNumber).waitFor()
  await page.locator('.line-list > li').first().waitFor()
  assert.deepEqual(await page.locator('.line-list h3').allTextContents(), ['citizen .lan'])
  assert.doesNotMatch(asked.join('\n'), new RegExp(number))
  await page.getByRole('link', { name: words.showAll }).click()
  await page.getByRole('searchbox').waitFor()
})

test('the accounts of the city and one of them fit narrow and wide pages, in both languages', async (t) => {
  const { page, url, server, faults, be } = await openPeople(t, { city: true })
  if (!page || !server) return
  await be('systemAdmin')
  for (let n = 0; n < 60; n++) await makeAccount(server.system, 'clerk')
  const { accounts } = await (await page.request.get(`${url}/api/accounts?q=agent`)).json()
  for (const { width, language, theme } of LOOKS) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`${url}/console?lang=${language}&theme=${theme}`)
    for (const path of ['people', `people/${accounts[0].id}`, 'people?q=nobody']) {
      await page.goto(`${url}/console/${path}`)
      await page.locator('.line-list, .empty-state').first().waitFor()
      assert.deepEqual(await axeFaults(page), [], path)
      assert.equal(await overflow(page), 0, `${path} is wider than the page at ${width}`)
    }
  }
  await page.goto(`${url}/console/people?lang=en`)
  await page.getByRole('button', { name: blocks.application.more }).click()
  await page.waitForFunction(() => document.querySelectorAll('.line-list > li').length > 50)
  assert.deepEqual(faults, [])
})

const LOOKS = [
  { width: 360, language: 'zh', theme: 'dark' },
  { width: 1440, language: 'en', theme: 'light' },
]

async function openPeople(t: TestContext, { city = false } = {}) {
  const opened = await openPortal(t, { city })
  const be = async (role: GrantableRole) => {
    const { page, server, url } = opened
    if (page && server)
      await carryCookie(page, url, await signInAs(server, role, { name: `the-${role.toLowerCase()}` }))
  }
  return { ...opened, be }
}

/** Presses the button, says why where that is asked, and confirms. */
async function act(page: Page, kind: keyof typeof words.acts, name: string, reason?: string): Promise<void> {
  const says = words.acts[kind]
  await page.getByRole('button', { name: says.act, exact: true }).click()
  const dialog = page.getByRole('alertdialog')
  if (reason) {
    await dialog.getByRole('button', { name: says.act }).click()
    await dialog.getByText(en.acts.reasonNeeded).waitFor()
    await dialog.getByLabel(en.acts.reason).fill(reason)
  }
  await dialog.getByRole('button', { name: says.act }).click()
  await page.getByText(fill(says.done, { name })).waitFor()
}

async function give(page: Page, role: GrantableRole): Promise<void> {
  await page.getByLabel(words.role, { exact: true }).selectOption(role)
  await page.getByRole('button', { name: words.giveAct }).click()
  await page.getByRole('button', { name: fill(words.takeOf, { role: roles[role] }) }).waitFor()
}

async function detail(page: Page, address: string): Promise<AccountDetailView> {
  return (await (await page.request.get(address)).json()) as AccountDetailView
}

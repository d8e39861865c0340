import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import type { GrantableRole } from '#core/access/role.ts'
import { axeFaults } from '#test/axe.ts'
import { callerOf } from '#test/caller.ts'
import { openPortal, overflow } from '#test/open-portal.ts'
import type { RunningServer } from '#test/server.ts'
import { carryCookie, makeAccount, openSession, signInAs } from '#test/sign-in.ts'
import { en } from './words.en.ts'
import { zh } from './words.zh.ts'

const PATHS = ['/console', '/console/book', '/workbench', '/workbench?due=today']
const LOOKS = [
  { width: 360, language: 'zh', theme: 'dark', words: zh },
  { width: 1440, language: 'en', theme: 'light', words: en },
]

test('a resident who opens a page of the offices is told so, and goes on to their own pages', async (t) => {
  const { page, url, server } = await openAbroad(t)
  if (!page || !server) return
  await carryCookie(page, url, await signInAs(server, 'citizen'))
  for (const path of PATHS) await meetsClosed(page, url, path)
  await page.locator('#main a[href="/my/cases"]').click()
  await page.waitForURL('**/my/cases')
})

test('an officer whose role was taken is told so where their work was, without signing in again and again', async (t) => {
  const { page, url, server } = await openAbroad(t)
  if (!page || !server) return
  const id = await enterWith(page, server, 'reviewer')
  assert.equal((await page.goto(`${url}/workbench`))?.status(), 200)
  const security = callerOf(url, await signInAs(server, 'securityAdmin'))
  await security.call('DELETE', `/api/accounts/${id}/roles/reviewer`, { reason: 'left' })
  for (const path of PATHS) await meetsClosed(page, url, path)
  await page.goto(`${url}/sign-in?to=/workbench`)
  assert.equal(new URL(page.url()).pathname, '/workbench')
  await page.getByRole('heading', { level: 1 }).waitFor()
})

test('whoever is not signed in is led to sign in, and back', async (t) => {
  const { page, url } = await openAbroad(t)
  if (!page) return
  await page.goto(`${url}/workbench?due=today`)
  const { pathname, searchParams } = new URL(page.url())
  assert.deepEqual([pathname, searchParams.get('to')], ['/sign-in', '/workbench?due=today'])
})

/** Comes through a proxy, so that nobody is an operator by being on this machine. */
async function openAbroad(t: Parameters<typeof openPortal>[0]) {
  const opened = await openPortal(t)
  await opened.page?.context().setExtraHTTPHeaders({ 'x-forwarded-for': '203.0.113.9' })
  return opened
}

async function enterWith(page: Page, { system, url }: RunningServer, role: GrantableRole): Promise<string> {
  const account = await makeAccount(system, role)
  await carryCookie(page, url, await openSession(system, account))
  return account.id
}

async function meetsClosed(page: Page, url: string, path: string): Promise<void> {
  for (const { width, language, theme, words } of LOOKS) {
    await page.setViewportSize({ width, height: 800 })
    const address = new URL(path, url)
    address.searchParams.set('lang', language)
    address.searchParams.set('theme', theme)
    assert.equal((await page.goto(address.href))?.status(), 403, path)
    await page.getByRole('heading', { level: 1, name: words.errors.closed }).waitFor()
    assert.deepEqual(await axeFaults(page), [], path)
    assert.equal(await overflow(page), 0, path)
  }
}

import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Page } from 'playwright-core'
import { accessWords } from '#core/access/words.ts'
import { writeBook } from '#io/access/book.ts'
import { axeFaults } from '#test/axe.ts'
import { openPortal, overflow } from '#test/open-portal.ts'
import { carryCookie, makeAccount, signInAs } from '#test/sign-in.ts'
import { fill } from '#web/ui/format.ts'
import { en } from '../words.en.ts'

const words = en.book
const { acts, roles, purposes } = accessWords('en')
const number = '11010519491231002X'

test('the auditor sees who looked at what and why, by who, by record, by day and by somebody’s number', async (t) => {
  const { page, subject } = await openBook(t)
  if (!page) return
  await page.getByRole('link', { name: en.nav.book, exact: true }).click()
  const look = page.locator('.line-list > li', { hasText: 'A-2026-7' })
  const told = (await look.textContent()) ?? ''
  for (const part of ['reviewer i.na', acts.read, roles.reviewer, purposes.inspection!, 'A-2026-7'])
    assert.ok(told.includes(part), `${part} in ${told}`)
  await look.getByRole('link', { name: 'reviewer i.na' }).click()
  await page.getByText(fill(words.shown, { what: fill(words.ofActor, { name: 'reviewer i.na' }) })).waitFor()
  await page.waitForFunction(() => document.querySelectorAll('.line-list > li').length === 2)
  await openFilter(page)
  await page.getByLabel(words.key).fill('R-1')
  await page.getByRole('button', { name: words.show }).click()
  await page.waitForFunction(() => document.querySelectorAll('.line-list > li').length === 1)
  await openFilter(page)
  await page.getByLabel(words.day).fill('2020-01-01')
  await page.getByRole('button', { name: words.show }).click()
  await page.getByText(words.empty).waitFor()
  assert.deepEqual(await axeFaults(page), [])
  await page.getByRole('link', { name: words.reset }).click()
  await openFilter(page)
  await page.getByLabel(en.people.number, { exact: true }).fill(number)
  await page.getByRole('button', { name: en.people.searchAct }).click()
  await page.waitForURL((to) => to.searchParams.get('subject') === subject)
  await page.locator('.line-list > li', { hasText: 'A-2026-7' }).waitFor()
  assert.equal(await page.locator('.line-list > li', { hasText: 'R-2' }).count(), 0)
})

test('the chain is checked on demand, and an entry that somebody changed is named', async (t) => {
  const { page, url, server } = await openBook(t)
  if (!page || !server) return
  await page.goto(`${url}/console/book?lang=en`)
  await page.getByRole('button', { name: words.checkAct }).click()
  await page
    .getByRole('status')
    .filter({ hasText: /^Whole: \d+ entries checked$/ })
    .waitFor()
  const { pool } = server.system
  await pool.query('alter table access_book disable trigger all')
  await pool.query(`update access_book set case_no = 'another' where key = 'R-1'`)
  await page.getByRole('button', { name: words.checkAct }).click()
  await page.getByRole('alert').filter({ hasText: 'was changed' }).waitFor()
  assert.deepEqual(await axeFaults(page), [])
})

test('the book fits narrow and wide pages, in both languages', async (t) => {
  const { page, url, faults } = await openBook(t)
  if (!page) return
  for (const { width, language, theme } of LOOKS) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`${url}/console/book?lang=${language}&theme=${theme}`)
    await page.locator('.line-list > li').first().waitFor()
    await page.locator('summary').click()
    assert.deepEqual(await axeFaults(page), [], `${width}`)
    assert.equal(await overflow(page), 0, `the book is wider than the page at ${width}`)
  }
  assert.deepEqual(faults, [])
})

const LOOKS = [
  { width: 360, language: 'zh', theme: 'dark' },
  { width: 1440, language: 'en', theme: 'light' },
]

async function openFilter(page: Page): Promise<void> {
  if (!(await page.getByLabel(words.key).isVisible()))
    await page.locator('summary', { hasText: words.filter }).click()
}

/** The console as an auditor, after a reviewer has looked at a record of somebody and at another. */
async function openBook(t: TestContext) {
  const opened = await openPortal(t)
  const { page, server, url } = opened
  if (!page || !server) return { ...opened, subject: '' }
  const { system } = server
  const subject = `person:${system.keys.pseudonym(number)}`
  const { id } = await makeAccount(system, 'reviewer', { name: 'li.na' })
  const reviewer = { kind: 'person', id, name: 'li.na', subject: null, roles: ['reviewer'] } as const
  const place = { department: 'market-regulation', division: null, second: true, acting: null }
  const why = { act: 'read', type: 'credit.penalty', purpose: 'inspection' } as const
  await writeBook(
    system.pool,
    { ...reviewer, ...place, roles: ['reviewer'] },
    {
      looked: [
        { ...why, key: 'R-1', subject, caseNo: 'A-2026-7', fields: ['counterpartyName'] },
        { ...why, key: 'R-2', subject: 'uscc:91331503MA00000234', caseNo: 'A-2026-8' },
      ],
      at: system.now(),
    },
  )
  await carryCookie(page, url, await signInAs(server, 'auditAdmin', { name: 'the-auditor' }))
  await page.goto(`${url}/console?lang=en`)
  return { ...opened, subject }
}

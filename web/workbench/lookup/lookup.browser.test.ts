import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Page } from 'playwright-core'
import { axeFaults } from '#test/axe.ts'
import { openPortal, overflow } from '#test/open-portal.ts'
import type { RunningServer } from '#test/server.ts'
import { carryCookie, signInAs } from '#test/sign-in.ts'
import { recordHref } from '#web/blocks/links.ts'
import { en as unmaskEn } from '../unmask/words.en.ts'
import { zh as unmaskZh } from '../unmask/words.zh.ts'
import { en as workbenchEn } from '../words.en.ts'
import { en } from './words.en.ts'
import { zh } from './words.zh.ts'

const REFERENCE = '江检〔2026〕12号'

test('an officer first verifies, then reads with masks on, then sees one field in clear, and each step is in the book', async (t) => {
  const { page, url, server, record, faults } = await openLookup(t)
  if (!page || !server) return
  await page.goto(`${url}/workbench/lookup?lang=zh`)
  await page.getByText(zh.first).waitFor()
  await looksRight(page, 'lookup-begin')
  await page.getByLabel(zh.purpose).selectOption('inspection')
  await page.getByLabel(zh.caseNo).fill(REFERENCE)
  await page.getByLabel(zh.key).fill(url + recordHref(record.type, record.key))
  assert.equal(await page.getByLabel(zh.type).inputValue(), record.type)
  assert.equal(await page.getByLabel(zh.key).inputValue(), record.key)
  await page.getByLabel(zh.field).selectOption('counterpartyName')
  for (const [value, says] of [
    ['某某某', zh.differs],
    [record.name, zh.matches],
  ] as const) {
    await page.getByLabel(zh.value).fill(value)
    await page.keyboard.press('Enter')
    await page.getByRole('status').filter({ hasText: says }).waitFor()
  }
  await page.getByRole('button', { name: zh.read }).click()
  const fields = page.getByRole('region', { name: zh.fields })
  await fields.locator('.field-list').waitFor()
  assert.equal((await fields.textContent())?.includes(record.name), false)
  await looksRight(page, 'lookup-masked')
  await fields
    .getByRole('button', { name: /姓名|名称/ })
    .first()
    .click()
  await page.getByRole('menuitem', { name: unmaskZh.reasons.identity }).click()
  await fields.getByText(record.name, { exact: true }).waitFor()
  await looksRight(page, 'lookup-clear')
  const book = await server.system.pool.query({
    text: `select act, purpose, case_no, key, detail from access_book where type = $1 and outcome = 'given' order by seq`,
    values: [record.type],
    rowMode: 'array',
  })
  const line = (act: string, detail: string | null) => [act, 'inspection', REFERENCE, record.key, detail]
  assert.deepEqual(book.rows, [
    line('verify', 'differs'),
    line('verify', 'matches'),
    line('read', null),
    line('unmask', unmaskZh.reasons.identity),
  ])
  assert.deepEqual(faults, [])
})

test('whoever has no case of theirs, or asks after another department’s record, is told so at the step', async (t) => {
  const { page, url, server, record, foreign } = await openLookup(t)
  if (!page || !server) return
  const theirs = await caseNo(server, record.party, { isOwn: false })
  await page.goto(`${url}/workbench/lookup?lang=en&case=${theirs}`)
  await page.getByLabel(en.type).selectOption(record.type)
  await page.getByLabel(en.key).fill(record.key)
  assert.equal(await page.getByLabel(en.type).inputValue(), record.type)
  await page.getByRole('button', { name: en.read }).click()
  await page.getByRole('alert').filter({ hasText: 'case' }).waitFor()
  await looksRight(page, 'lookup-refused')
  await page.getByLabel(en.purpose).selectOption('inspection')
  await page.getByLabel(en.caseNo).fill(REFERENCE)
  await page.getByLabel(en.key).fill(foreign)
  assert.equal(await page.getByRole('alert').count(), 0)
  await page.getByLabel(en.value).fill('x')
  await page.getByRole('button', { name: en.ask }).click()
  await page.getByRole('alert').filter({ hasText: 'department' }).waitFor()
})

test('a case leads to what the department holds on who applied, and a record is chosen from it', async (t) => {
  const { page, url, server, record } = await openLookup(t)
  if (!page || !server) return
  const no = await caseNo(server, record.party, { isOwn: true })
  await page.goto(`${url}/workbench/cases/${no}?lang=en`)
  const link = page.getByRole('link', { name: workbenchEn.case.held })
  const to = new URL((await link.getAttribute('href')) ?? '', url)
  assert.equal(to.searchParams.get('case'), no)
  to.searchParams.set('subject', record.subject)
  await page.goto(to.href)
  await page.getByRole('button', { name: en.list }).click()
  await page.locator(`.material-list button`).first().click()
  assert.notEqual(await page.getByLabel(en.key).inputValue(), '')
  await page.getByRole('button', { name: en.read }).click()
  await page
    .getByRole('button', { name: unmaskEn.show })
    .first()
    .or(page.locator('.field-list'))
    .first()
    .waitFor()
  await looksRight(page, 'lookup-held')
})

async function looksRight(page: Page, name: string): Promise<void> {
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 800 })
    assert.equal(await overflow(page), 0, `${name} at ${width}`)
    assert.deepEqual(await axeFaults(page), [], `${name} at ${width}`)
  }
}

/** The number of a case that the department handles, or of one that it has nothing to do with. */
async function caseNo({ system }: RunningServer, department: string, { isOwn }: { isOwn: boolean }) {
  const read = await system.pool.query<{ no: string }>(
    `select no from cases where (state -> 'facts' ->> 'department' = $1) = $2
       and ($2 or no not in (select no from case_desks where department = $1)) order by no limit 1`,
    [department, isOwn],
  )
  return read.rows[0]?.no ?? ''
}

interface Held {
  type: string
  key: string
  party: string
  subject: string
  name: string
}

/** A reviewer whose department has fined a person, and the number of a fine of another department. */
async function openLookup(t: TestContext) {
  const opened = await openPortal(t, { city: true })
  const { page, url, server } = opened
  const none: Held = { type: '', key: '', party: '', subject: '', name: '' }
  if (!page || !server) return { ...opened, record: none, foreign: '' }
  const read = await server.system.pool.query<Held>(
    `select records.type, key, records.subject, parties.id as party, events.data ->> 'counterpartyName' as name
     from records join events using (part, seq) join parties on parties.id = records.source
     where records.subject like 'person:%' and known_to is null and records.type = 'credit.penalty'
     order by parties.id <> 'transport', key`,
  )
  const record = read.rows[0] ?? none
  const foreign = read.rows.find(({ party }) => party !== record.party)?.key ?? ''
  await carryCookie(
    page,
    url,
    await signInAs(server, 'reviewer', { department: record.party, roles: ['head'] }),
  )
  return { ...opened, record, foreign }
}

import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Page } from 'playwright-core'
import { axeFaults } from '#test/axe.ts'
import { openBrowser } from '#test/browser.ts'
import { startServer } from '#test/server.ts'
import { fill } from '#web/ui/format.ts'
import type { BalanceSheet } from './views.ts'
import { en } from './words.en.ts'

const head =
  '行政相对人名称,行政相对人类别,统一社会信用代码,法定代表人,行政处罚决定书文号,违法行为类型,违法事实,处罚依据,处罚类别,处罚内容,罚款金额（万元）,处罚决定日期,处罚机关,处罚机关统一社会信用代码'

/** One row of the national table: `docNo` and the day of the decision, which may be none the calendar has. */
function row(docNo: string, decidedOn: string): string {
  const about = '江湾市云帆食品有限公司,法人及非法人组织,91331502MC10009624,袁志强'
  const why = '经营超过保质期的食品,货架上的食品超过保质期,《中华人民共和国食品安全法》第一百二十四条第一款'
  return `${about},${docNo},${why},罚款,罚款人民币29000元,2.9,${decidedOn},江湾市市场监督管理局,11331500004510008Q`
}

const good = row('江市监罚〔2025〕11号', '2025-03-03')
const faulty = row('江市监罚〔2025〕12号', '2025年2月30日')
const file = {
  name: 'faulty.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from([head, good, faulty, good].join('\n')),
}

test('a faulty file is brought in, its bad row is mended by keyboard, and the balance moves by one', async (t) => {
  const { page, url, faults } = await openConsole(t)
  if (!page) return
  await importFile(page, url)
  assert.deepEqual(await balance(page, url), { received: 3, accepted: 1, quarantined: 1, duplicate: 1 })
  await page.getByRole('link', { name: fill(en.imports.toQuarantine, { n: 1 }) }).click()
  await page.locator('.row-link').waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await mendFocused(page, '2025年2月31日')
  await page.getByText(fill(en.mend.outcome.quarantined, { n: 1 })).waitFor()
  assert.equal(await page.locator('.mend-group .input').inputValue(), '2025年2月31日', 'what was typed stays')
  assert.deepEqual(await balance(page, url), { received: 3, accepted: 1, quarantined: 1, duplicate: 1 })
  await mendFocused(page, '2025年2月28日')
  await page.getByText(fill(en.mend.outcome.warned, { row: fill(en.quarantine.row, { n: 2 }) })).waitFor()
  assert.deepEqual(await balance(page, url), { received: 3, accepted: 2, quarantined: 0, duplicate: 1 })
  await page.locator('.ledger [data-part="accepted"] dd', { hasText: '2' }).waitFor()
  assert.deepEqual(faults, [])
})

test('of two people who mend one row the second is told, and keeps what was typed', async (t) => {
  const { page, url, system } = await openConsole(t)
  if (!page || !system) return
  await importFile(page, url)
  await page.getByRole('link', { name: fill(en.imports.toQuarantine, { n: 1 }) }).click()
  await page.locator('.row-link').click()
  const box = page.locator('.mend-group .input')
  await box.fill('2025-02-27')
  const { rows } = await (await page.request.get(`${url}/api/quarantine`)).json()
  await page.request.post(`${url}/api/quarantine/${rows[0].id}/discard`, { data: { reason: 'test data' } })
  await page.getByRole('button', { name: en.mend.resend }).click()
  await page.getByText(en.mend.settled).waitFor()
  assert.equal(await box.inputValue(), '2025-02-27')
})

test('an event is walked from its source to what was done, and the back button comes back', async (t) => {
  const { page, url, faults } = await openConsole(t)
  if (!page) return
  await importFile(page, url)
  await page.getByRole('link', { name: en.nav.loop }).click()
  await page.locator('.feed-line', { hasText: en.events['record.published'] }).first().click()
  await page.locator('[data-stage="execute"]').first().waitFor()
  const stages = await page
    .locator('.loop-chain > li')
    .evaluateAll((steps) => steps.map((step) => (step as HTMLElement).dataset.stage))
  assert.deepEqual(stages, ['acquire', 'transmit', 'analyze', 'decide', 'execute'])
  assert.equal(
    await page.locator('[data-stage="decide"] tr[data-matched]').count(),
    1,
    'the matched row is lit',
  )
  assert.deepEqual(await axeFaults(page), [])
  await page.goBack()
  await page.getByRole('heading', { name: en.nav.loop }).waitFor()
  assert.deepEqual(faults, [])
})

const SCREENS = [
  '',
  'balance',
  'quarantine',
  'imports',
  'parties',
  'indicators',
  'indicators/credit.penalties',
  'rules',
]
const MORE = [
  'rules/credit/publish-penalty-2026',
  'tasks',
  'tasks?kind=notice',
  'receivers',
  'wall',
  'nowhere',
]

const LOOKS = [
  { width: 360, language: 'zh', theme: 'dark' },
  { width: 1440, language: 'en', theme: 'light' },
]

for (const city of [true, false]) {
  test(`${city ? 'full' : 'empty'}, no screen has a fault: narrow and wide, dark and light, in both languages`, async (t) => {
    const { page, url, faults } = await openConsole(t, { city })
    if (!page) return
    for (const { width, language, theme } of LOOKS) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(`${url}/console?lang=${language}&theme=${theme}`)
      for (const screen of [...SCREENS, ...MORE]) await visit(page, `${url}/console/${screen}`)
    }
    assert.deepEqual(faults, [])
  })
}

async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.locator('h1').waitFor()
  await page.waitForFunction(() => document.querySelector('.loading') === null)
  assert.deepEqual(await axeFaults(page), [], address)
  assert.equal(await overflow(page), 0, `${address} is wider than the page`)
}

/** How far the page can be scrolled sideways, in pixels. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

async function openConsole(t: TestContext, { city = false } = {}) {
  const browser = await openBrowser(t)
  if (!browser) return { page: null, url: '', faults: [], system: null }
  const { url, system } = await startServer(t, { pages: true, city })
  const page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1440, height: 900 } })
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (line) => line.type() === 'error' && faults.push(line.text()))
  await page.goto(`${url}/console?lang=en`)
  return { page, url, faults, system }
}

async function importFile(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/console/imports`)
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: en.imports.choose }).click()
  await (await choosing).setFiles(file)
  await page.getByRole('button', { name: en.imports.type }).click()
  await page.getByRole('option', { name: 'Administrative penalty' }).click()
  await page.getByLabel(en.imports.source).fill('market-regulation')
  await page.getByRole('button', { name: en.imports.start }).click()
  await page.locator('.import-card', { hasText: en.imports.states.done }).waitFor()
}

/** Types into the field that has the focus by itself and sends the row again. */
async function mendFocused(page: Page, text: string): Promise<void> {
  await page.locator('.mend-group .input:focus').waitFor()
  await page.keyboard.press('Control+A')
  await page.keyboard.type(text)
  await page.keyboard.press('Control+Enter')
}

async function balance(page: Page, url: string) {
  const sheet = (await (await page.request.get(`${url}/api/balance`)).json()) as BalanceSheet
  const { received, accepted, quarantined, duplicate } = sheet.total
  return { received, accepted, quarantined, duplicate }
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { axeFaults } from '#test/axe.ts'
import { openPortal, overflow } from '#test/open-portal.ts'
import { event, penalty, post } from '#test/post.ts'
import { recordHref, subjectHref } from '#web/blocks/links.ts'
import type { HomeView } from '#web/blocks/views/loop-views.ts'
import type { RecordView } from '#web/blocks/views/record-views.ts'
import { fill } from '#web/ui/format.ts'
import { en } from './words.en.ts'
import { zh } from './words.zh.ts'

const LOOKS = [
  { width: 360, language: 'zh', theme: 'dark', size: 'large' },
  { width: 1440, language: 'en', theme: 'light', size: 'normal' },
]
const LAW = '/laws/中华人民共和国行政处罚法'

test('every page is without fault, narrow in large type and wide, dark and light, in both languages', async (t) => {
  const { page, url, faults } = await openPortal(t, { city: true })
  if (!page) return
  const paths = await everyPage(page, url)
  for (const { width, language, theme, size } of LOOKS) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`${url}/?lang=${language}&theme=${theme}&size=${size}`)
    for (const path of paths) {
      const answer = await page.goto(url + path)
      assert.equal(answer?.status(), 200, path)
      assert.deepEqual(await axeFaults(page), [], path)
      assert.equal(await overflow(page), 0, `${path} is wider than the page at ${width}`)
    }
  }
  assert.deepEqual(faults, [])
})

test('without script a company is found, its penalty opened, its reason read, its loop walked and its article reached', async (t) => {
  const { page, url } = await openPortal(t, { city: true, javaScriptEnabled: false })
  if (!page) return
  const penalty = await firstPenalty(page, url)
  await page.goto(`${url}/?lang=zh`)
  await page.getByRole('searchbox').fill(penalty.subject.name ?? '')
  await page.getByRole('button', { name: zh.search.submit }).click()
  await page
    .getByRole('link', { name: penalty.subject.name ?? '', exact: true })
    .first()
    .click()
  await page
    .locator(`a[href="${recordHref(penalty.type, penalty.key)}"]`)
    .first()
    .click()
  await page.getByRole('heading', { level: 1, name: penalty.title }).waitFor()
  assert.equal(await page.locator('.decision-table tr[data-matched]').count(), 1)
  await page.getByRole('link', { name: zh.record.loop }).click()
  await page.getByRole('heading', { level: 1, name: zh.loop.title }).waitFor()
  assert.deepEqual(await page.locator('.loop-chain .chain-stage strong').allInnerTexts(), [
    '获取',
    '传输',
    '分析',
    '决策',
    '执行',
  ])
  await page.locator('a.basis').filter({ hasText: '第四十八条' }).first().click()
  assert.equal(
    decodeURIComponent(new URL(page.url()).pathname + new URL(page.url()).hash),
    `${LAW}#第四十八条`,
  )
  await page.locator('.article:target').getByText('具有一定社会影响的行政处罚决定应当依法公开').waitFor()
})

test('suggestions follow what is typed; Enter opens the chosen one, and searches where none is chosen', async (t) => {
  const { page, url, faults } = await openPortal(t, { city: true })
  if (!page) return
  await page.goto(`${url}/?lang=en`)
  const box = page.getByRole('searchbox')
  await box.pressSequentially('食品召回', { delay: 20 })
  const first = page.getByRole('option').first()
  await first.waitFor()
  assert.equal(await first.locator('mark').first().textContent(), '食品召回')
  await box.press('ArrowDown')
  await box.press('Enter')
  await page.getByRole('heading', { level: 1, name: '食品召回管理办法' }).waitFor()
  await page.getByRole('searchbox').fill('消防')
  await page.getByRole('searchbox').press('Enter')
  await page.getByRole('heading', { level: 1, name: fill(en.search.titleFor, { q: '消防' }) }).waitFor()
  assert.deepEqual(faults, [])
})

test('a choice of language, colours and type is kept, and no page mixes the two languages of its own words', async (t) => {
  const { page, url } = await openPortal(t)
  if (!page) return
  await page.goto(`${url}/?lang=zh`)
  await page.getByRole('link', { name: 'English' }).click()
  await page.goto(`${url}/about`)
  assert.equal(await page.locator('html').getAttribute('lang'), 'en')
  await page.getByRole('heading', { level: 1, name: en.about.title }).waitFor()
  assert.equal(
    await page
      .locator('main')
      .getByText(/\p{Script=Han}/u)
      .count(),
    0,
  )
  await page.locator('.choices summary').click()
  await page.getByRole('link', { name: en.preferences.dark }).click()
  await page.locator('.choices summary').click()
  await page.getByRole('link', { name: en.preferences.large, exact: true }).click()
  await page.goto(url)
  const { theme, size } = (await page
    .locator('html')
    .evaluate((html) => ({ ...html.dataset }))) as DOMStringMap
  assert.deepEqual({ theme, size }, { theme: 'dark', size: 'large' })
})

test('what is published while one looks appears on the first page, and pausing keeps it still', async (t) => {
  const { page, url } = await openPortal(t, { city: true })
  if (!page) return
  await page.goto(`${url}/?lang=en`)
  const times = page.locator('.live-list time')
  const before = await times.first().getAttribute('datetime')
  await page.locator('.live-dot[data-open]').waitFor()
  await publish(url, 'one')
  await page.waitForFunction(
    (old) => document.querySelector('.live-list time')?.getAttribute('datetime') !== old,
    before,
  )
  await page.locator('.live-strip button').click()
  const still = await times.first().getAttribute('datetime')
  await publish(url, 'another')
  await page.waitForFunction(async (old) => {
    const home = (await (await fetch('/api/home')).json()) as HomeView
    return (home.recent[0]?.at ?? '') > (old ?? '')
  }, still)
  assert.equal(await times.first().getAttribute('datetime'), still)
})

/** A department sends a penalty that is published at once. */
async function publish(url: string, id: string): Promise<void> {
  const data = penalty({ 行政处罚决定书文号: `江市监罚〔2026〕${id === 'one' ? 9001 : 9002}号` })
  assert.equal((await post(url, event(id, data))).answer.accepted, 1)
}

test('an empty installation says what is missing, and nothing of a sample city', async (t) => {
  const { page, url, faults } = await openPortal(t)
  if (!page) return
  await page.goto(`${url}/?lang=zh`)
  for (const [path, says] of [
    ['/policies', zh.policies.empty],
    ['/policies/graph', zh.policies.empty],
    ['/laws', zh.laws.empty],
    ['/laws?q=税', zh.laws.none],
  ] as const) {
    await page.goto(url + path)
    await page.getByText(says).waitFor()
    assert.deepEqual(await axeFaults(page), [], path)
    assert.equal(await page.getByText(zh.footer.sample).count(), 0)
  }
  assert.deepEqual(faults, [])
})

test('an address nobody knows and a record that is not public are pages that say what to do', async (t) => {
  const { page, url } = await openPortal(t)
  if (!page) return
  for (const path of [
    '/nowhere',
    '/platforms/none',
    '/records/credit.penalty/none',
    '/loops/none',
    '/laws/none',
  ]) {
    const answer = await page.goto(`${url}${path}?lang=en`)
    assert.equal(answer?.status(), 404, path)
    await page.getByRole('link', { name: en.errors.home }).waitFor()
  }
  await page.goto(`${url}/search?q=zzqqxx&lang=en`)
  await page.getByText(en.search.noneSays).waitFor()
})

async function firstPenalty(page: Page, url: string): Promise<RecordView> {
  const answer = await page.request.get(`${url}/api/records/credit.penalty?limit=50`)
  const { records } = (await answer.json()) as { records: RecordView[] }
  const penalty = records.find((record) => record.subject.scheme === 'uscc')
  if (!penalty) throw new Error('The sample city has no penalty of a company')
  return penalty
}

async function everyPage(page: Page, url: string): Promise<string[]> {
  const penalty = await firstPenalty(page, url)
  const subject = subjectHref(penalty.subject.id)
  return [
    '/',
    '/search?q=食品&kind=penalty',
    subject,
    `${subject}?valid-at=2026-01-01`,
    recordHref(penalty.type, penalty.key),
    `/records/${penalty.type}`,
    `/loops/${penalty.loopId}`,
    '/policies?facet.level=national',
    '/policies/graph',
    '/services',
    '/services/late',
    '/services/restaurant',
    '/services/food-business-permit',
    '/verify',
    '/progress',
    LAW,
    '/laws',
    '/indicators',
    '/platforms',
    '/platforms/credit',
    '/about',
  ]
}

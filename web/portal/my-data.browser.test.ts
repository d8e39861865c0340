import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Response } from 'playwright-core'
import { drain } from '#io/log/drain.ts'
import { axeFaults } from '#test/axe.ts'
import { openPortal, overflow } from '#test/open-portal.ts'
import { carryCookie, signInAs } from '#test/sign-in.ts'
import { fill } from '#web/ui/format.ts'
import { en } from './person-words.en.ts'
import { zh } from './person-words.zh.ts'
import { en as portalEn } from './words.en.ts'

const LOOKS = [
  { width: 360, language: 'zh', theme: 'dark' },
  { width: 1440, language: 'en', theme: 'light' },
  { width: 360, language: 'en', theme: 'light' },
  { width: 1440, language: 'zh', theme: 'dark' },
]

test('nobody sees a page of their own before they are signed in, and nothing of it is kept by the browser', async (t) => {
  const { page, url } = await openPortal(t)
  if (!page) return
  const away = await page.request.get(`${url}/my-data/access?after=x`, { maxRedirects: 0 })
  assert.deepEqual(
    [away.status(), away.headers().location],
    [303, '/sign-in?to=%2Fmy-data%2Faccess%3Fafter%3Dx'],
  )
})

test('the pages of one’s own are without fault, narrow and wide, dark and light, in both languages', async (t) => {
  const { page, url, faults, ask } = await somebody(t)
  if (!page) return
  const paths = ['/my-data', '/my-data/access', '/my-data/ask', ask('correct'), '/my-data/ask?kind=withdraw']
  for (const { width, language, theme } of LOOKS) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`${url}/?lang=${language}&theme=${theme}`)
    for (const path of [...paths, '/who-can-see/credit.penalty']) {
      const answer: Response | null = await page.goto(url + path)
      assert.equal(answer?.status(), 200, path)
      assert.equal(answer?.headers()['cache-control'], 'no-store', path)
      assert.deepEqual(await axeFaults(page), [], path)
      assert.equal(await overflow(page), 0, `${path} is wider than the page at ${width}`)
    }
  }
  assert.deepEqual(faults, [])
})

test('after an officer has read a record, its person sees which department, in which role, for what and for which case', async (t) => {
  const { page, url, server, record } = await somebody(t)
  if (!page || !server) return
  await page.goto(`${url}/my-data?lang=zh`)
  await page.getByText(zh.myData.noLooks).waitFor()
  const officer = await signInAs(server, 'reviewer', { department: record.party })
  const path = `/api/records/${record.type}/${encodeURIComponent(record.key)}?as=fields`
  const headers = {
    ...officer,
    'x-purpose': 'inspection',
    'x-case-no': encodeURIComponent('江检〔2026〕12号'),
  }
  assert.equal((await fetch(url + path, { headers })).status, 200)
  await page.reload()
  const look = page.locator('.look-list > li').first()
  assert.match((await look.textContent()) ?? '', /审查人员[\s\S]*监督检查[\s\S]*江检〔2026〕12号/)
})

test('a correction is filed with script, told what it lacks, and shown with its due date', async (t) => {
  const { page, url, faults, ask, system } = await somebody(t)
  if (!page || !system) return
  const words = en.rights
  await page.goto(`${url}${ask('correct')}&lang=en`)
  await page.getByRole('button', { name: words.submit }).click()
  for (const says of [words.fieldNeeded, words.claimedNeeded]) await page.getByText(says).waitFor()
  assert.deepEqual(await axeFaults(page), [])
  await page.getByLabel(words.field).selectOption({ index: 1 })
  await page.getByLabel(words.claimed).fill('another person of the same name')
  await page.getByRole('button', { name: words.submit }).click()
  await page.getByRole('status').filter({ hasText: 'Filed' }).waitFor()
  const request = page.locator('#requests ~ ul > li').first()
  assert.match((await request.textContent()) ?? '', /\d+ d left[\s\S]*another person of the same name/)
  await drain(system)
  assert.deepEqual(faults, [])
})

test('a consent is given after its notice was read, and withdrawn in one step', async (t) => {
  const { page, url, faults } = await somebody(t)
  if (!page) return
  const words = en.consents
  const name = 'Credit report to a bank'
  await page.goto(`${url}/my-data?lang=en`)
  await page.getByText(words.noGiven).waitFor()
  await page.locator('summary', { hasText: name }).click()
  const give = page.getByRole('button', { name: fill(words.giveTo, { name }) })
  await give.click()
  await page.getByRole('alert').waitFor()
  await page.getByRole('textbox', { name: words.receiver }).fill('Jiangwan Commercial Bank')
  await give.click()
  await page.getByText(words.wasGiven).waitFor()
  await page.getByText(fill(words.to, { receiver: 'Jiangwan Commercial Bank' })).waitFor()
  await page.getByRole('button', { name: fill(words.withdrawOf, { name }) }).click()
  await page.getByText(words.wasWithdrawn).waitFor()
  await page
    .getByText(/withdrawn on/)
    .first()
    .waitFor()
  assert.deepEqual(
    faults.filter((fault) => !fault.includes('422')),
    [],
  )
})

test('a record leads to who can see each of its fields, without script too', async (t) => {
  const { page, url } = await openPortal(t, { city: true, javaScriptEnabled: false })
  if (!page) return
  await page.goto(`${url}/records/credit.penalty?lang=en`)
  await page.locator('main a[href^="/records/credit.penalty/"]').first().click()
  await page.getByRole('link', { name: portalEn.whoCanSee.link }).click()
  const sealed = page.getByRole('row', { name: 'Kind of identity document' })
  assert.match((await sealed.textContent()) ?? '', new RegExp(portalEn.whoCanSee.levels.none))
})

/** Somebody on whom a registered department holds a record, signed in, with the way to a form about that record. */
async function somebody(t: TestContext) {
  const opened = await openPortal(t, { city: true })
  const { page, url, server } = opened
  if (!page || !server)
    return { ...opened, page: null, record: { type: '', key: '', party: '' }, ask: () => '', system: null }
  const { system } = server
  const read = await system.pool.query<{ subject: string; type: string; key: string; party: string }>(
    `select subject, type, key, parties.id as party from records
     join parties on parties.id = records.source
     where subject like 'person:%' and known_to is null and type = 'credit.penalty'
       and not exists (select from access_book where access_book.subject = records.subject)
     order by seq limit 1`,
  )
  const record = read.rows[0]!
  await carryCookie(page, url, await signInAs(server, 'citizen', { subject: record.subject }))
  const about = `&type=${record.type}&key=${encodeURIComponent(record.key)}`
  return { ...opened, system, record, ask: (kind: string) => `/my-data/ask?kind=${kind}${about}` }
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { calendarYears } from '#core/clock/calendar-years.ts'
import { axeFaults } from '#test/axe.ts'
import { openPortal, overflow } from '#test/open-portal.ts'
import { carryCookie, signInAs } from '#test/sign-in.ts'
import { en } from '../words.en.ts'

const words = en.calendars
const LOOKS = [
  { width: 360, language: 'zh', theme: 'dark' },
  { width: 1440, language: 'en', theme: 'light' },
]
const plan = calendarYears.find(({ year }) => year === 2026)!
const local = {
  divisionCode: '331500',
  notices: [{ docNo: '江政办发〔2026〕88号', url: 'https://www.jiangwan.gov.cn/a.htm' }],
  source: '江湾市人民政府办公室',
  days: [{ date: '2026-12-29', work: false, reason: '台风停工' }],
}

test('the system administrator loads a plan and a division’s days, and is told what is wrong with another', async (t) => {
  const { page, url, server, faults } = await openPortal(t)
  if (!page || !server) return
  await carryCookie(page, url, await signInAs(server, 'systemAdmin'))
  await page.goto(`${url}/console/calendars?lang=en`)
  await page.getByText('国办发明电〔2025〕7号').waitFor()
  const choose = (name: string, text: string) =>
    page
      .locator('input[type="file"]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
  await choose('part.json', JSON.stringify({ ...plan, complete: false }))
  await page.getByRole('alert').getByText('is not whole').waitFor()
  assert.deepEqual(await axeFaults(page), [])
  await choose('2026.json', JSON.stringify(plan))
  await page.getByText(/^loaded /).waitFor()
  await choose('local.json', JSON.stringify(local))
  await page.getByText('台风停工').waitFor()
  await page.getByText(words.works.false, { exact: true }).waitFor()
  for (const { width, language, theme } of LOOKS) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`${url}/console/calendars?lang=${language}&theme=${theme}`)
    await page.getByText('台风停工').waitFor()
    assert.deepEqual([await axeFaults(page), await overflow(page)], [[], 0], `${width}`)
  }
  assert.deepEqual(
    faults.filter((fault) => !fault.includes('422')),
    [],
  )
})

test('what becomes of cases is offered as topics only for a party, each by its name', async (t) => {
  const { page, url, server } = await openPortal(t, { city: true })
  if (!page || !server) return
  await carryCookie(page, url, await signInAs(server, 'dataAdmin'))
  await page.goto(`${url}/console/receivers?lang=en`)
  const cases = page.getByText(en.receivers.topicGroups.cases!, { exact: true })
  await page.getByText(en.receivers.partySays).waitFor()
  assert.equal(await cases.count(), 0)
  await page.getByRole('button', { name: en.receivers.party }).click()
  await page.getByRole('option').nth(1).click()
  await cases.click()
  await page.getByText(en.events['case.*']!).waitFor()
  assert.deepEqual(await axeFaults(page), [])
})

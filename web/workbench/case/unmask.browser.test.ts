import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Page } from 'playwright-core'
import { apps } from '#apps/apps.ts'
import { lookingLimit } from '#core/access/looking-limit.ts'
import { axeFaults } from '#test/axe.ts'
import { openPortal, overflow } from '#test/open-portal.ts'
import { carryCookie, signInAs } from '#test/sign-in.ts'
import { createLabels } from '#web/blocks/labels.ts'
import { zh as portalZh } from '#web/portal/person-words.zh.ts'
import { fill } from '#web/ui/format.ts'
import { en } from '../unmask/words.en.ts'
import { zh } from '../unmask/words.zh.ts'

test('an officer sees the phone number of an applicant with two keys, it is masked again on the next visit, and the applicant sees who looked', async (t) => {
  const { page, url, faults, found, server } = await openCase(t)
  if (!page || !server) return
  const labels = createLabels(apps, 'zh')
  const label = labels.field(`${found.app}.${found.form}`, found.field)
  await page.goto(`${url}/workbench/cases/${found.no}?lang=zh`)
  const button = page.getByRole('button', { name: fill(zh.showOf, { field: label }) })
  await button.waitFor()
  await looksRight(page, 'zh-masked')
  await button.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: zh.reasons.contact }).waitFor()
  await looksRight(page, 'zh-menu', { isOpen: true })
  await page.keyboard.press('Enter')
  const said = page.getByRole('status').filter({ hasText: zh.noted })
  await said.waitFor()
  assert.match((await said.textContent()) ?? '', /1\d{10}/)
  await looksRight(page, 'zh-shown')
  await page.reload()
  await button.waitFor()
  assert.equal(await said.count(), 0)
  await carryCookie(page, url, await signInAs(server, 'citizen', { subject: found.subject }))
  await page.goto(`${url}/my-data?lang=zh`)
  const look = page.locator('.look-list > li').filter({ hasText: '查看' }).first()
  const told = (await look.textContent()) ?? ''
  for (const part of [found.no, label, portalZh.myData.fields])
    assert.ok(told.includes(part), `${part} in ${told}`)
  assert.deepEqual(faults, [])
})

test('another reason is typed, and who has seen too many is told so in place', async (t) => {
  const { page, url, found } = await openCase(t)
  if (!page) return
  const path = `/cases/${encodeURIComponent(found.no)}`
  await page.goto(`${url}/workbench${path}?lang=en`)
  const button = page.getByRole('button', { name: /^Show in full/ }).first()
  await button.click()
  await page.getByRole('menuitem', { name: en.other }).click()
  await page.getByRole('textbox', { name: en.reason }).fill('To ask for a missing page')
  await looksRight(page, 'en-reason', { isOpen: true })
  await page.getByRole('dialog').getByRole('button', { name: en.show, exact: true }).click()
  await page.getByRole('status').filter({ hasText: en.noted }).waitFor()
  const data = { field: found.field, reason: en.reasons.contact }
  const { most } = lookingLimit('unmask', '2026-01-01')!
  for (let n = 1; n < most; n += 1)
    assert.equal((await page.request.post(`${url}/api${path}/unmask`, { data })).status(), 200)
  await page.reload()
  await button.click()
  await page.getByRole('menuitem', { name: en.reasons.contact }).click()
  await page.getByRole('alert').filter({ hasText: 'used them up' }).waitFor()
  await looksRight(page, 'en-refused')
})

async function looksRight(page: Page, name: string, { isOpen = false } = {}): Promise<void> {
  for (const width of isOpen ? [1440] : [360, 1440]) {
    await page.setViewportSize({ width, height: 800 })
    assert.equal(await overflow(page), 0, `${name} at ${width}`)
    assert.deepEqual(await axeFaults(page), [], `${name} at ${width}`)
  }
}

interface Found {
  no: string
  app: string
  form: string
  subject: string
  field: string
  department: string
}

/** A reviewer of the department of one of the sample city's open cases, whose applicant left a number to be called. */
async function openCase(t: TestContext) {
  const opened = await openPortal(t, { city: true })
  const { page, url, server } = opened
  const found: Found = { no: '', app: '', form: '', subject: '', field: '', department: '' }
  if (!page || !server) return { ...opened, found }
  const read = await server.system.pool.query<{ state: CaseRow }>(
    `select state from cases where state -> 'applicant' ->> 'subject' like 'person:%' and not (state ->> 'isClosed')::boolean
       and state -> 'form' -> '$sealed' is not null order by no`,
  )
  for (const { state } of read.rows) {
    const field = Object.keys(state.form.$sealed).find((name) => /^1\d\d\*{4}/.test(String(state.form[name])))
    const form = apps.flatMap(({ items = [] }) => items).find(({ code }) => code === state.item)?.form
    if (!field || !form) continue
    Object.assign(found, {
      ...state,
      form,
      field,
      subject: state.applicant.subject,
      department: state.facts.department,
    })
    break
  }
  await carryCookie(
    page,
    url,
    await signInAs(server, 'reviewer', { department: found.department, roles: ['head'] }),
  )
  return { ...opened, found }
}

interface CaseRow {
  no: string
  app: string
  item: string
  applicant: { subject: string }
  facts: { department: string }
  form: Record<string, unknown> & { $sealed: Record<string, string> }
}

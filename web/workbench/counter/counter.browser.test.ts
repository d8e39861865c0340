import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { apps } from '#apps/apps.ts'
import { service } from '#apps/service/app.ts'
import { wordAt } from '#core/words.ts'
import { axeFaults } from '#test/axe.ts'
import { CaseOffice } from '#test/case-office.ts'
import { fillForm } from '#test/fill-form.ts'
import { openPortal, overflow } from '#test/open-portal.ts'
import { pdfOf } from '#test/sample-papers.ts'
import type { RunningServer } from '#test/server.ts'
import { carryCookie, signInAs } from '#test/sign-in.ts'
import { formModel } from '#web/blocks/cases/form-model.ts'
import { createLabels } from '#web/blocks/labels.ts'
import { fill } from '#web/ui/format.ts'
import { en } from '../words.en.ts'
import { zh } from '../words.zh.ts'

const words = zh.counter

test('where the second of two applications is refused, its card says why, and the first is shown as taken', async (t) => {
  const { page, server, url } = await openPortal(t)
  if (!page || !server) return
  await CaseOffice.at(server.system, new Date().toISOString())
  await carryCookie(page, url, await signInAs(server, 'clerk', { department: 'petition' }))
  await page.setViewportSize({ width: 360, height: 900 })
  await page.goto(`${url}/workbench/counter?lang=zh`)
  await page.getByLabel(words.number, { exact: true }).fill('110101199003071591')
  await page.getByLabel(words.name, { exact: true }).fill('王小明')
  await page.getByRole('button', { name: words.check }).click()
  for (const _ of [1, 2]) await page.getByLabel(words.add).selectOption('12345-request')
  const first = page.locator('section.card:has(h2)').first()
  await first.getByLabel(/^您要/).first().selectOption('help')
  for (const [label, value] of [
    [/^一句话/, '路灯不亮'],
    [/^详细情况/, '建设路的路灯坏了好几天'],
    [/^手机号码/, '13800138000'],
  ] as const)
    await first.getByLabel(label).first().fill(value)
  await page.getByRole('button', { name: /^受理 2 件/ }).click()
  await page.getByText('已受理 1 件').waitFor()
  assert.equal(await page.locator('section.card:has(h2)').count(), 1)
  assert.ok((await page.locator('section.card:has(h2) [role="alert"]').count()) >= 1)
  if (process.env.SHOTS)
    await page.screenshot({ path: `${process.env.SHOTS}/counter-360.png`, fullPage: true })
  assert.deepEqual(await axeFaults(page), [])
  assert.equal(await overflow(page), 0)
  await page.setViewportSize({ width: 1440, height: 900 })
  assert.equal(await overflow(page), 0)
  await page.getByRole('button', { name: words.remove }).click()
  await page.getByRole('button', { name: words.receipts }).click()
  await page.locator('.counter-receipts').waitFor()
})

test('a paper is seen, sent or promised at the counter, and a visitor without a number is found by name', async (t) => {
  const { page, server, url, faults } = await openPortal(t, { city: true })
  if (!page || !server) return
  await carryCookie(page, url, await signInAs(server, 'data.clerk'))
  for (const { width, language } of [
    { width: 360, language: 'zh' },
    { width: 1440, language: 'en' },
  ] as const) {
    const said = { zh, en }[language].counter
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`${url}/workbench/counter?lang=${language}`)
    await page.getByText(said.find).click()
    await page.getByLabel(said.findName).fill('烘焙有限公司')
    await page.getByLabel(said.findWhy).fill('忘带营业执照')
    await page.getByRole('button', { name: said.search, exact: true }).click()
    const found = page.getByRole('button', {
      name: new RegExp(fill(said.foundChoose, { name: '.*烘焙有限公司' })),
    })
    await found.first().waitFor()
    await looksRight(page)
    await found.first().click()
    await page.getByText(said.foundCheck).waitFor()
    await page.locator('option[value="public-place-hygiene"][disabled]').waitFor({ state: 'attached' })
    await page.getByLabel(said.add).selectOption('food-business-permit')
    const paper = (id: string): Locator =>
      page.getByRole('region', {
        name: wordAt(service.words[language], ['items', 'food-business-permit', 'materials', id])!,
      })
    await paper('layout').getByText(said.seen).click()
    await paper('layout')
      .locator('input[type="file"]')
      .setInputFiles({ name: 'plan.pdf', mimeType: 'application/pdf', buffer: pdfOf() })
    await paper('layout').getByText('plan.pdf').waitFor()
    const day = paper('rules').locator('input[type="date"]')
    await day.fill('2099-01-01')
    await paper('rules').locator('.field-error').getByText(/\d/).waitFor()
    const last = (await day.getAttribute('max'))!
    assert.match(last, /^\d{4}-\d\d-\d\d$/)
    await looksRight(page)
    await day.fill(last)
    await fillForm(
      page,
      formModel(apps, { app: 'service', form: 'food' }, createLabels(apps, language))!,
      filled,
    )
    await page.getByRole('button', { name: fill(said.submit, { n: 1 }) }).click()
    const no = await page.locator('.counter-receipts li span').first().textContent()
    const papers = await papersOf(server, no!)
    assert.deepEqual([papers.layout?.state, papers.layout?.files.length], ['given', 1])
    assert.deepEqual(papers.rules, { state: 'promised', files: [], trust: 'D', promisedBy: last })
    await looksRight(page)
  }
  assert.deepEqual(faults, [])
})

const filled = {
  businessName: '江湾市烘焙有限公司',
  address: '江湾市临江区临江路 18 号',
  legalRepresentative: '张三',
  contact: '张三',
  contactPhone: '13800000000',
  area: '120',
  foodKinds: 'hotFood',
  delivery: 'portal',
  isTrue: true,
} as const

async function looksRight(page: Page): Promise<void> {
  assert.deepEqual(await axeFaults(page), [])
  assert.equal(await overflow(page), 0)
}

async function papersOf(
  { system }: RunningServer,
  no: string,
): Promise<Record<string, { state: string; files: string[] }>> {
  const read = await system.pool.query(`select state -> 'materials' as papers from cases where no = $1`, [no])
  return read.rows[0].papers
}

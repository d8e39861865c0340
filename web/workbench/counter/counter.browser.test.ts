import assert from 'node:assert/strict'
import { test } from 'node:test'
import { axeFaults } from '#test/axe.ts'
import { CaseOffice } from '#test/case-office.ts'
import { openPortal, overflow } from '#test/open-portal.ts'
import { carryCookie, signInAs } from '#test/sign-in.ts'
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

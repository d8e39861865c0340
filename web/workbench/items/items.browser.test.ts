import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { keepItems } from '#io/cases/keep-items.ts'
import { CaseOffice } from '#test/case-office.ts'
import { fillForm } from '#test/fill-form.ts'
import { headTakes, lineOf } from '#test/item-office.ts'
import { openPortal } from '#test/open-portal.ts'
import { drafted } from '#test/route-probes.ts'
import { carryCookie, signInAs } from '#test/sign-in.ts'
import { PHONE, Visitor } from '#test/visitor.ts'
import { en as portalEn } from '#web/portal/services/words.en.ts'
import { zh as portalZh } from '#web/portal/services/words.zh.ts'
import { en } from '../words.en.ts'
import { zh } from '../words.zh.ts'

const department = 'urban-management'
const typed = {
  ...drafted,
  statutory: '20',
  promised: '8',
  audience: 'person',
  basis: drafted.basis.join('\n'),
}

test('on a phone, in both languages: a clerk drafts an item and finds it among those of the department, and everybody reads that another is suspended', async (t) => {
  const { page, server, url } = await openPortal(t)
  if (!page || !server) return
  await CaseOffice.at(server.system, new Date().toISOString())
  await keepItems(server.system)
  while (!(await lineOf(server, 'signboard'))) await wait(100)
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
  const suspend = { step: 'suspend', form: { suspendFrom: today }, reason: '系统升级' }
  await headTakes(server, 'signboard', suspend)
  await page.setViewportSize({ width: PHONE, height: 800 })
  await carryCookie(page, url, await signInAs(server, 'clerk', { department }))
  for (const [language, words, guide] of [
    ['zh', zh, portalZh],
    ['en', en, portalEn],
  ] as const) {
    const visitor = new Visitor({ page, server, language })
    await visitor.open('/workbench/items')
    const suspended = visitor.word('items', ['processes', 'line', 'states', 'published.offer.suspended'])
    await page.getByText(suspended, { exact: true }).first().waitFor()
    await visitor.looksRight()
    await page.getByRole('button', { name: words.items.create, exact: true }).click()
    await fillForm(page, visitor.form('items', 'draft'), { ...typed, code: `tree-permit-${language}` })
    await visitor.looksRight()
    await page.getByRole('button', { name: words.items.save, exact: true }).click()
    await page.waitForURL(/\/workbench\/cases\//)
    const edit = visitor.word('items', ['processes', 'line', 'steps', 'edit'])
    await page.getByRole('button', { name: edit, exact: true }).click()
    const name = page.getByLabel(visitor.word('items', ['forms', 'guide', 'fields', 'nameZh']), {
      exact: true,
    })
    assert.equal(await name.inputValue(), drafted.nameZh)
    await visitor.looksRight()

    await visitor.open('/services/signboard')
    await page.getByText(guide.standing.suspended, { exact: true }).waitFor()
    await page.getByText('系统升级').waitFor()
    assert.equal(await page.getByRole('link', { name: guide.guide.apply, exact: true }).count(), 0)
    await visitor.looksRight()
    await visitor.open('/services')
    await page.getByText(guide.standing.suspended, { exact: true }).waitFor()
    assert.equal(await page.locator('.service-card').last().getByText(guide.standing.suspended).count(), 1)
  }
})

import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { service } from '#apps/service/app.ts'
import { wordAt } from '#core/words.ts'
import { findCase } from '#io/postgres/cases.ts'
import { axeFaults } from '#test/axe.ts'
import { callerOf } from '#test/caller.ts'
import { CaseOffice } from '#test/case-office.ts'
import { openPortal, overflow } from '#test/open-portal.ts'
import { promisedRoad, roadOffice } from '#test/promised-road.ts'
import { pdfOf } from '#test/sample-papers.ts'
import { carryCookie, signInAs } from '#test/sign-in.ts'
import { en } from '../words.en.ts'
import { zh } from '../words.zh.ts'

const word = (...path: string[]) => wordAt(service.words.zh, path)!
const supply = word('processes', 'permit', 'steps', 'supply')
const plan = { name: '交通方案.pdf', mimeType: 'application/pdf', buffer: pdfOf() }

test('an officer on a narrow screen takes in a promised paper, and of a bad file and a quicker colleague nothing is lost', async (t) => {
  const { page, url, office, no } = await openDesk(t)
  if (!page || !office) return
  await page.setViewportSize({ width: 360, height: 900 })
  await page.goto(`${url}/workbench/cases/${no}?lang=zh`)
  await page.getByRole('button', { name: supply }).click()
  const form = page.locator('form.card')
  const paper = form.getByRole('region', {
    name: word('items', 'road-occupation', 'materials', 'trafficPlan'),
  })
  const choose = paper.locator('input[type="file"]')
  await choose.setInputFiles({ ...plan, name: '假.pdf', buffer: Buffer.from('MZ no paper') })
  await form.getByRole('alert').waitFor()
  await choose.setInputFiles(plan)
  await paper.getByText(plan.name).waitFor()
  await paper.getByText(zh.counter.seen).click()
  const by = form.getByLabel(zh.case.broughtBy)
  await by.fill('王五')
  assert.deepEqual([await axeFaults(page), await overflow(page)], [[], 0])
  await office.take(no, 'startReview', { department: roadOffice })
  const send = page.getByRole('button', { name: zh.case.act, exact: true })
  await send.click()
  await form.getByText(zh.case.moved).waitFor()
  await page.getByRole('button', { name: zh.case.reload }).click()
  await form.getByText(zh.case.moved).waitFor({ state: 'detached' })
  assert.equal(await by.inputValue(), '王五')
  await paper.getByText(plan.name).waitFor()
  await send.click()
  await page.locator('.case-material').filter({ hasText: '由王五交来' }).waitFor()
  const { trafficPlan } = (await findCase(office.system.pool, no))!.state.materials
  assert.deepEqual(
    [trafficPlan?.trust, trafficPlan?.files.length, trafficPlan?.handedOver?.by],
    ['B', 1, '王五'],
  )
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(`${url}/workbench/cases/${no}?lang=en`)
  await page.locator('.case-material').filter({ hasText: en.case.trust.B }).waitFor()
  assert.deepEqual([await axeFaults(page), await overflow(page)], [[], 0])
})

/** A clerk's browser at the desk of a road whose traffic plan was promised. */
async function openDesk(t: TestContext) {
  const opened = await openPortal(t)
  const { page, server, url } = opened
  const office = server && (await CaseOffice.at(server.system, new Date().toISOString()))
  if (!page || !server || !office) return { ...opened, office, no: '' }
  const applicant = await signInAs(server, 'citizen', { subject: `person:${'a1'.repeat(32)}` })
  const no = await promisedRoad(office, callerOf(url, applicant))
  await carryCookie(page, url, await signInAs(server, 'clerk', { department: roadOffice }))
  return { ...opened, office, no }
}

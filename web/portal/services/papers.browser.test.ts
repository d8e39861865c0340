import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Page } from 'playwright-core'
import { apps } from '#apps/apps.ts'
import { service } from '#apps/service/app.ts'
import { addDays } from '#core/clock/date.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { wordAt } from '#core/words.ts'
import { axeFaults } from '#test/axe.ts'
import { CaseOffice } from '#test/case-office.ts'
import { ChangedForm } from '#test/changed-form.ts'
import { fillForm } from '#test/fill-form.ts'
import { openPortal, overflow } from '#test/open-portal.ts'
import { pdfOf } from '#test/sample-papers.ts'
import { carryCookie, signInAs } from '#test/sign-in.ts'
import { formModel } from '#web/blocks/cases/form-model.ts'
import { createLabels } from '#web/blocks/labels.ts'
import { zh as blocks } from '#web/blocks/words.zh.ts'
import { zh } from './words.zh.ts'

const subject = `person:${'a1'.repeat(32)}`
const department = 'urban-management'
const plan = { name: 'plan.pdf', mimeType: 'application/pdf', buffer: pdfOf() }
const word = (...path: string[]) => wordAt(service.words.zh, path)!

test('a paper that was promised with the application is brought in time, from a phone', async (t) => {
  const { page, office, paper, looksRight, no } = await openRoad(t)
  if (!page || !office) return
  await office.take(no, 'acceptWithGaps', { department })
  await page.reload({ waitUntil: 'networkidle' })
  await page.getByRole('button', { name: word('processes', 'permit', 'steps', 'supply') }).click()
  await paper('trafficPlan').locator('input[type="file"]').setInputFiles(plan)
  await paper('trafficPlan').getByText(plan.name).waitFor()
  await looksRight()
  await take(page)
  const { materials, facts, clocks } = await stateOf(office, no)
  assert.deepEqual([materials.trafficPlan?.state, materials.trafficPlan?.files.length], ['given', 1])
  assert.ok(facts.suppliedOn && clocks.deferred?.stoppedAt)
})

test('a form that changes while a correction is filled in goes on as it is now, with all that was typed and handed in', async (t) => {
  const { page, server, office, paper, looksRight, no } = await openRoad(t)
  if (!page || !server || !office) return
  await office.take(no, 'correct', { department, form: { defects: ['平面图不清'] } })
  const form = new ChangedForm(service, 'road', server)
  await page.reload({ waitUntil: 'networkidle' })
  await page.getByRole('button', { name: word('processes', 'permit', 'steps', 'resubmit') }).click()
  await page.getByLabel(form.label('zh')).first().fill('临江路商户')
  await page.getByLabel(word('forms', 'road', 'fields', 'roadPlace')).fill('临江路 20 号门前')
  await paper('roadPlan').locator('input[type="file"]').setInputFiles(plan)
  await paper('roadPlan').getByText(plan.name).waitFor()
  await form.during(async () => {
    await page.getByRole('button', { name: zh.one.act, exact: true }).click()
    await page.locator('.field-pairs', { hasText: '临江路商户' }).waitFor()
    await looksRight()
    await page.getByRole('button', { name: blocks.cases.loadForm }).click()
    await page.getByLabel(form.label('zh')).waitFor({ state: 'detached' })
    const place = page.getByLabel(word('forms', 'road', 'fields', 'roadPlace'))
    assert.equal(await place.inputValue(), '临江路 20 号门前')
    await paper('roadPlan').getByText(plan.name).waitFor()
    await looksRight()
  })
})

/** Presses the button of the step, which is taken. */
async function take(page: Page): Promise<void> {
  const answered = page.waitForResponse((answer) => answer.request().method() === 'POST')
  await page.getByRole('button', { name: zh.one.act, exact: true }).click()
  assert.equal((await answered).status(), 200)
}

/** A piece of road applied for on a phone, its traffic plan promised for the last day there is. */
async function openRoad(t: TestContext) {
  const opened = await openPortal(t)
  const { page, server, url } = opened
  const office = server && (await CaseOffice.at(server.system, new Date().toISOString()))
  const paper = (id: string) =>
    page!.getByRole('region', { name: word('items', 'road-occupation', 'materials', id), exact: true })
  const looksRight = async () => {
    assert.deepEqual(await axeFaults(page!), [])
    assert.equal(await overflow(page!), 0)
  }
  if (!page || !server) return { ...opened, office, paper, looksRight, no: '' }
  await carryCookie(page, url, await signInAs(server, 'citizen', { subject }))
  await page.setViewportSize({ width: 360, height: 900 })
  await page.goto(`${url}/services/road-occupation/apply?lang=zh`, { waitUntil: 'networkidle' })
  await fillForm(page, formModel(apps, { app: 'service', form: 'road' }, createLabels(apps, 'zh'))!, road())
  await paper('roadPlan').locator('input[type="file"]').setInputFiles(plan)
  await paper('roadPlan').getByText(plan.name).waitFor()
  const day = paper('trafficPlan').locator('input[type="date"]')
  await day.fill((await day.getAttribute('max'))!)
  await looksRight()
  await page.getByRole('button', { name: zh.apply.submit }).click()
  await page.waitForURL('**/my/cases/BJ*')
  return {
    ...opened,
    office,
    paper,
    looksRight,
    no: decodeURIComponent(page.url().split('/').at(-1)!.split('?')[0]!),
  }
}

function road() {
  const today = dateInShanghai(new Date().toISOString())
  return {
    occupant: '张三',
    contact: '张三',
    contactPhone: '13800000000',
    roadPlace: '临江路 18 号门前',
    roadArea: '60',
    purpose: 'scaffold',
    from: addDays(today, 30),
    until: addDays(today, 60),
    delivery: 'portal',
    isTrue: true,
  } as const
}

interface Kept {
  form: Record<string, unknown>
  facts: Record<string, unknown>
  materials: Record<string, { state: string; files: string[] }>
  clocks: Record<string, { stoppedAt: string | null }>
}

async function stateOf({ system }: CaseOffice, no: string): Promise<Kept> {
  const read = await system.pool.query<{ state: Kept }>('select state from cases where no = $1', [no])
  return read.rows[0]!.state
}

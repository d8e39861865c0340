import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { axeFaults } from '#test/axe.ts'
import { callerOf } from '#test/caller.ts'
import { CaseOffice } from '#test/case-office.ts'
import { openPortal, overflow } from '#test/open-portal.ts'
import { carryCookie, signInAs } from '#test/sign-in.ts'
import type { CaseView } from '#web/blocks/cases/case-views.ts'

const subject = `person:${'a1'.repeat(32)}`
const request = {
  kind: 'help',
  title: '路灯不亮',
  text: '建设路的路灯坏了好几天，小区门口停车位也被占用。',
  phone: '13800138000',
}
const report = {
  wants: 'report',
  kind: 'fraud',
  respondentName: '江湾市沙鸥家电有限公司',
  respondentAddress: '临江路3号',
  goods: '电饭煲',
  facts: '原价虚高',
  isNamed: false,
}
const finding = {
  inspectors: ['李四', '王五'],
  found: '现场检查',
  isMarked: true,
  marked: '129',
  asked: '129',
  original: '199',
  lowest: '129',
  hasNoIntent: false,
  isGouging: false,
  isCollusion: false,
  isDumping: false,
  isPerson: false,
  isGrave: false,
}
const market = 'market-regulation'
const LOOKS = [
  { width: 360, language: 'zh' },
  { width: 1440, language: 'en' },
] as const

test('the desk sees which department is suggested, by which words, before it sends a request on', async (t) => {
  const { page, url, office, be } = await openDesk(t)
  if (!page || !office) return
  const { no } = await office.apply('12345-request', { subject, form: request })
  const officer = await be('petition')
  const { body: one } = await officer.call<CaseView>('GET', `/api/cases/${no}`)
  const [received] = one.steps
  assert.equal(received?.decision?.table, 'desk.routing')
  const confirm = one.open.find(({ step }) => step === 'confirm')
  assert.deepEqual(confirm?.restsOn[0], {
    fact: 'suggested',
    table: 'routing',
    output: 'department',
    value: 'housing-construction',
  })
  const found = received.decision.matched.map(({ outputs }) => outputs.word)
  assert.ok(found.includes('路灯') && found.includes('停车位'), found.join())
  for (const { width, language } of LOOKS) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`${url}/workbench/cases/${no}?lang=${language}`)
    const known = page.locator('section[aria-labelledby="known"]')
    await known.getByText('路灯', { exact: true }).first().waitFor()
    await known
      .getByText(language === 'zh' ? '住房城乡建设部门' : 'Housing and construction')
      .first()
      .waitFor()
    if (process.env.SHOTS)
      await page.screenshot({ path: `${process.env.SHOTS}/desk-${width}.png`, fullPage: true })
    assert.deepEqual(await axeFaults(page), [])
    assert.equal(await overflow(page), 0, `${width}`)
  }
})

test('who fines sees between what a fine may lie, by which articles, and is told so where it does not', async (t) => {
  const { page, url, office, be } = await openDesk(t)
  if (!page || !office) return
  const { no } = await office.apply('12358-report', { subject, form: report })
  for (const step of ['accept', 'investigate']) await office.take(no, step, { department: market })
  await office.take(no, 'examine', { department: market, form: finding })
  await be(market)
  for (const { width, language } of LOOKS) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`${url}/workbench/cases/${no}?lang=${language}`)
    const history = page.locator('section[aria-labelledby="history"]')
    for (const limit of ['¥50,000.00', '¥500,000.00']) await history.getByText(limit).first().waitFor()
    await history.getByText('第七条').first().waitFor()
    await page.getByRole('button', { name: language === 'zh' ? '作出处罚' : 'Penalise' }).click()
    await page.getByRole('textbox', { name: language === 'zh' ? /^罚款/ : /^Fine/ }).fill('10')
    await page.getByRole('textbox', { name: language === 'zh' ? /^决定内容/ : /^Decision/ }).fill('罚款十元')
    await page.locator('form.card button[type="submit"]').click()
    await page.getByRole('alert').getByText('¥50,000.00').waitFor()
    if (process.env.SHOTS)
      await page.screenshot({ path: `${process.env.SHOTS}/price-${width}.png`, fullPage: true })
    assert.deepEqual(await axeFaults(page), [])
    assert.equal(await overflow(page), 0, `${width}`)
  }
})

test('an applicant is not told what tables have decided in a case', async (t) => {
  const { url, office, server } = await openDesk(t)
  if (!office || !server) return
  const { no } = await office.apply('12345-request', { subject, form: request })
  const applicant = callerOf(url, await signInAs(server, 'citizen', { subject }))
  const { body: one } = await applicant.call<CaseView>('GET', `/api/my/cases/${no}`)
  assert.deepEqual([one.steps[0]?.decision, one.suggestion], [null, null])
  assert.ok(one.open.every(({ restsOn }) => restsOn.length === 0))
  assert.ok(!JSON.stringify(one).includes('routing'))
})

/** The platform with all its apps, a case office on it, and a browser that can be any department's officer. */
async function openDesk(t: TestContext) {
  const opened = await openPortal(t)
  const { page, server, url } = opened
  const office = server && (await CaseOffice.at(server.system, new Date().toISOString()))
  const be = async (department: string) => {
    const roles = ['clerk', 'inspector', 'head'] as const
    const session = await signInAs(server!, 'reviewer', { department, roles: [...roles] })
    await carryCookie(page!, url, session)
    return callerOf(url, session)
  }
  return { ...opened, office, be }
}

import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { axeFaults } from '#test/axe.ts'
import { callerOf } from '#test/caller.ts'
import { CaseOffice } from '#test/case-office.ts'
import { openPortal, overflow } from '#test/open-portal.ts'
import { carryCookie, signInAs } from '#test/sign-in.ts'
import { zh } from '../words.zh.ts'

const wrongs = {
  subject: `person:${'a1'.repeat(32)}`,
  form: { kind: 'help', title: '路灯不亮', text: '建设路的路灯坏了好几天。', phone: '13800138000' },
}
const question = '请问是哪一盏路灯，杆号是多少？'

test('of two officers at one case the slower is told what the other did, and keeps all that was typed', async (t) => {
  const { page, url, office, be } = await openDesk(t)
  if (!page || !office) return
  const { no } = await office.apply('12345-request', wrongs)
  await be('reviewer')
  await page.setViewportSize({ width: 360, height: 900 })
  await page.goto(`${url}/workbench/cases/${no}?lang=zh`)
  await page.getByRole('button', { name: '请诉求人补充说明' }).click()
  const asked = page.locator('form.card textarea').first()
  await asked.fill(question)
  await office.take(no, 'decline', { department: 'petition', reason: '属于咨询' })
  const send = page.getByRole('button', { name: zh.case.act, exact: true })
  await send.click()
  const told = page.locator('form.card').getByText(zh.case.moved)
  await told.waitFor()
  await page.locator('form.card').getByText('不予受理').first().waitFor()
  assert.equal(await asked.inputValue(), question)
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/moved.png`, fullPage: true })
  assert.deepEqual([await axeFaults(page), await overflow(page)], [[], 0])
  await page.getByRole('button', { name: zh.case.reload }).click()
  await told.waitFor({ state: 'detached' })
  assert.equal(await asked.inputValue(), question, 'also on the case as it stands now')
  await send.click()
  await page.locator('form.card').getByRole('alert').waitFor()
  assert.equal(await asked.inputValue(), question)
})

test('what an officer on leave has is handed on by the head, with a reason, and lies with the colleague', async (t) => {
  const { page, url, office, be } = await openDesk(t)
  if (!page || !office) return
  const away = await be('reviewer', { name: '林岚' })
  const { no } = await office.apply('12345-request', wrongs)
  const { officers } = (await away.call<{ officers: { id: string; name: string }[] }>('GET', '/api/officers'))
    .body
  const hand = { desk: 'main', to: officers[0]!.id, reason: '由经办人办理' }
  assert.equal((await away.call('POST', `/api/cases/${no}/assign`, hand)).status, 204)
  const colleague = await be('clerk', { name: '周舟' })
  await be('head', { name: '秦川' })
  await page.goto(`${url}/workbench/department?lang=zh`)
  await page.getByRole('button', { name: zh.department.handOn }).first().click()
  const dialog = page.getByRole('dialog')
  const { body } = await colleague.call<{ officers: { id: string; name: string }[] }>('GET', '/api/officers')
  const other = body.officers.find(({ id }) => id !== officers[0]!.id)!
  await dialog.getByRole('combobox').selectOption(other.id)
  await dialog.getByRole('textbox').fill('休假两周')
  await dialog.getByRole('button', { name: zh.department.handOn }).click()
  await dialog.waitFor({ state: 'detached' })
  const { rows } = await office.system.pool.query<{ data: { to: string; reason: string } }>(
    `select data from events where type = 'case.assigned' order by seq desc limit 1`,
  )
  assert.deepEqual([rows[0]?.data.to, rows[0]?.data.reason], [other.id, '休假两周'])
})

/** A case office, and a browser that can be any officer of the desk. */
async function openDesk(t: TestContext) {
  const opened = await openPortal(t)
  const { page, server, url } = opened
  const office = server && (await CaseOffice.at(server.system, new Date().toISOString()))
  const be = async (role: 'reviewer' | 'clerk' | 'head', more: { name?: string } = {}) => {
    const session = await signInAs(server!, role, { department: 'petition', ...more })
    await carryCookie(page!, url, session)
    return callerOf(url, session)
  }
  return { ...opened, office, be }
}

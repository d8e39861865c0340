import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { service } from '#apps/service/app.ts'
import { wordAt } from '#core/words.ts'
import { recomputeStep } from '#io/cases/recompute-step.ts'
import { loadCalendar } from '#io/workdays/load-calendar.ts'
import { callerOf } from '#test/caller.ts'
import { CaseOffice } from '#test/case-office.ts'
import { openPortal } from '#test/open-portal.ts'
import { promisedRoad, workdayFrom } from '#test/promised-road.ts'
import { carryCookie, signInAs } from '#test/sign-in.ts'

const clock = (name: string) => wordAt(service.words.zh, ['processes', 'permit', 'clocks', name])!

test('a local day off that is loaded is counted in the ring at once: it is taken from a promise, and moves the end of the law', async (t) => {
  const { page, url, office, no, off } = await openPromised(t)
  if (!page || !office) return
  const ring = (name: string) => page.locator('.clock-ring', { hasText: clock(name) })
  const inside = async (name: string) => await ring(name).locator('.clock-number').textContent()
  const end = async (name: string) => await ring(name).locator('time').getAttribute('datetime')
  await page.goto(`${url}/my/cases/${no}?lang=zh`)
  const before = {
    deferred: await inside('deferred'),
    decide: await inside('decide'),
    ends: await end('decide'),
  }
  assert.equal(before.deferred, '6')
  const { system } = office
  await loadCalendar(system, { kind: 'operator' }, localDay(system.division, off))
  await recomputeStep(system)
  await page.reload()
  assert.equal(await inside('deferred'), '5', 'the promised day stays, and one day less leads to it')
  assert.equal(await inside('decide'), before.decide, 'as many working days as the law gives')
  assert.ok((await end('decide'))! > before.ends!, 'which end later')
})

function localDay(divisionCode: string, date: string) {
  const notices = [{ docNo: '江政办发〔2026〕88号', url: 'https://www.jiangwan.gov.cn/a.htm' }]
  const days = [{ date, work: false, reason: '台风停工' }]
  return { divisionCode, notices, source: '江湾市人民政府办公室', days }
}

/** A piece of road applied for, its traffic plan promised for the sixth working day, and accepted so. */
async function openPromised(t: TestContext) {
  const opened = await openPortal(t)
  const { page, server, url } = opened
  const office = server && (await CaseOffice.at(server.system, new Date().toISOString()))
  if (!page || !server || !office) return { ...opened, office, no: '', off: '' }
  const session = await signInAs(server, 'citizen', { subject: `person:${'a1'.repeat(32)}` })
  await carryCookie(page, url, session)
  const no = await promisedRoad(office, callerOf(url, session))
  return { ...opened, office, no, off: workdayFrom(office, 3) }
}

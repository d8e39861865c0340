import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { service } from '#apps/service/app.ts'
import { addWorkdays } from '#core/clock/add-workdays.ts'
import { addDays } from '#core/clock/date.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { wordAt } from '#core/words.ts'
import { recomputeStep } from '#io/cases/recompute-step.ts'
import { loadCalendar } from '#io/workdays/load-calendar.ts'
import { callerOf } from '#test/caller.ts'
import { CaseOffice } from '#test/case-office.ts'
import { openPortal } from '#test/open-portal.ts'
import { sendPaper } from '#test/permit-office.ts'
import { pdfOf } from '#test/sample-papers.ts'
import { carryCookie, signInAs } from '#test/sign-in.ts'

const subject = `person:${'a1'.repeat(32)}`
const department = 'urban-management'
const clock = (name: string) => wordAt(service.words.zh, ['processes', 'permit', 'clocks', name])!

test('a local day off that is loaded is counted in the ring at once: it is taken from a promise, and moves the end of the law', async (t) => {
  const { page, url, office, no, days } = await openPromised(t)
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
  await loadCalendar(system, { kind: 'operator' }, localDay(system.division, days.off))
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
  if (!page || !server || !office) return { ...opened, office, no: '', days: { off: '', promise: '' } }
  const { calendar, division, now } = server.system
  const today = dateInShanghai(now())
  const workday = (n: number) => addWorkdays(today, n, { calendar, division })
  const days = { off: workday(3), promise: workday(6) }
  const session = await signInAs(server, 'citizen', { subject })
  await carryCookie(page, url, session)
  const applicant = callerOf(url, session)
  const { body: file } = await sendPaper<{ id: string }>(applicant, { name: '图.pdf', content: pdfOf() })
  const applied = await applicant.call<{ no: string }>('POST', '/api/my/cases', {
    item: 'road-occupation',
    form: road(today),
    materials: { roadPlan: { files: [file.id] }, trafficPlan: { promise: days.promise } },
  })
  assert.equal(applied.status, 201, JSON.stringify(applied.body))
  await office.take(applied.body.no, 'acceptWithGaps', { department })
  return { ...opened, office, no: applied.body.no, days }
}

function road(today: string) {
  return {
    occupant: '张三',
    contact: '张三',
    contactPhone: '13800138000',
    roadPlace: '临江路 18 号门前',
    roadArea: '60',
    purpose: 'scaffold',
    from: addDays(today, 30),
    until: addDays(today, 60),
    delivery: 'portal',
    isTrue: true,
  }
}

import assert from 'node:assert/strict'
import test from 'node:test'
import { registration } from '#apps/registration/app.ts'
import { shippedCalendar } from '#core/clock/calendar-years.ts'
import { qualityScope } from '#core/expression-scope.ts'
import { loadApps } from '#core/load-apps.ts'
import { inReview } from '#test/play-permit.ts'
import { service } from './app.ts'

const held = { hearingRecord: '申请人与利害关系人到场陈述。' }
const announced = {
  hearingOn: '2026-03-20',
  hearingAt: '9:30',
  hearingPlace: '政务服务中心',
  hearingChair: '赵六',
}

test('whoever is told of a hearing has five working days to ask for it; the time it takes is not counted', () => {
  const offered = () =>
    inReview('signboard').take('offerHearing', { on: '2026-03-03', reason: '相邻商户有重大利益' })
  const silent = offered().pass('2026-03-10')
  assert.equal(silent.state.value, 'hearingOffered')
  silent.pass('2026-03-11')
  assert.deepEqual([silent.state.value, silent.due('decide')], ['inReview', '2026-03-30'])
  const asked = offered().take('askHearing', { on: '2026-03-10' })
  assert.deepEqual(
    [asked.state.value, asked.due('decide'), asked.due('hearingHeld')],
    ['hearing', null, '2026-04-08'],
  )
  asked.take('announceHearing', { form: announced }).take('holdHearing', { on: '2026-03-20', form: held })
  assert.deepEqual([asked.state.value, asked.due('decide')], ['inReview', '2026-04-13'])
  assert.equal(offered().take('waiveHearing').state.value, 'inReview')
})

test('a hearing is held on the day the applicant was told of in writing, which may be put off by another notice', () => {
  const asked = inReview('signboard')
    .take('offerHearing', { on: '2026-03-03', reason: '相邻商户有重大利益' })
    .take('askHearing', { on: '2026-03-10' })
  assert.equal(asked.refused('holdHearing', { form: held }), 'step-condition', 'nobody was told')
  asked.take('announceHearing', { form: announced })
  const { documents, notice } = asked.history.at(-1)!
  const { hearingOn, hearingPlace, hearingChair } = documents[0]!.values
  assert.deepEqual([notice, documents[0]!.kind], ['hearingAnnounced', 'service.hearingNotice'])
  assert.deepEqual([hearingOn, hearingPlace, hearingChair], ['2026-03-20', '政务服务中心', '赵六'])
  assert.equal(asked.refused('holdHearing', { on: '2026-03-19', form: held }), 'step-condition', 'too early')
  asked.take('announceHearing', { form: { ...announced, hearingOn: '2026-03-31' } })
  assert.equal(asked.refused('holdHearing', { on: '2026-03-20', form: held }), 'step-condition', 'put off')
  assert.equal(asked.take('holdHearing', { on: '2026-03-31', form: held }).state.value, 'inReview')
})

test('a hearing is announced seven working days before, not six', () => {
  const { quality } = loadApps([service, registration]).cases.forms.get('service.hearingNotice')!
  const on = (hearingOn: string) => {
    const reading = { today: '2026-03-11', calendar: shippedCalendar, limits: service.limits }
    return quality[0]!.holds.run(qualityScope({ ...announced, hearingOn }, reading))
  }
  assert.deepEqual([on('2026-03-19'), on('2026-03-20')], [false, true])
})

test('an officer is told what a hearing waits for, and nothing of papers that nobody awaits', () => {
  const asked = inReview('signboard').take('offerHearing', { reason: '利害关系' }).take('askHearing')
  assert.deepEqual(asked.held('reviewer'), ['holdHearing'])
})

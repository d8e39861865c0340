import assert from 'node:assert/strict'
import test from 'node:test'
import { PlayedCase } from '#test/play-case.ts'
import { owner, project as registered } from '#test/project-forms.ts'
import { project } from './app.ts'

const verified = { ...registered, status: 'verified' }
const begun = (regime: string, item = 'project-follow') =>
  new PlayedCase(project, item, {
    on: '2026-03-16',
    form: { projectCode: registered.projectCode, regime },
    subject: `uscc:${owner}`,
    found: { project: { ...verified, regime } },
    channel: 'engine',
  })

const start = { startedOn: '2026-03-31', contractor: '江湾建设有限公司' }
const progress = { progress: 20, invested: 1_000_000 }

test('a verification that is not used within two years expires on the day after', () => {
  const played = begun('verify')
  assert.equal(played.due('validity'), '2028-03-16')
  assert.equal(played.pass('2028-03-16').state.value, 'awaiting')
  assert.equal(played.pass('2028-03-17').state.value, 'expired')
  assert.equal(played.history.filter(({ step }) => step === 'expire').length, 1)
})

test('an extension is asked for thirty working days before the end, not later, and granted once for a year', () => {
  const why = { why: '用地手续尚未办完' }
  assert.equal(begun('verify').refused('askExtension', { on: '2028-02-04', form: why }), 'step-condition')
  const played = begun('verify').take('askExtension', { on: '2028-02-03', form: why })
  assert.deepEqual([played.state.value, played.due('extension')], ['extensionAsked', '2028-03-02'])
  played.take('grantExtension', { on: '2028-02-20', reason: '用地手续原因属实' })
  assert.deepEqual([played.state.value, played.due('validity')], ['awaiting', '2029-03-16'])
  assert.equal(played.refused('askExtension', { on: '2028-03-01', form: why }), 'step-condition')
  assert.equal(played.pass('2029-03-16').state.value, 'awaiting')
  assert.equal(played.pass('2029-03-17').state.value, 'expired')
})

test('an extension that is refused leaves the end where it was', () => {
  const played = begun('verify').take('askExtension', { on: '2028-02-01', form: { why: '资金未到位' } })
  played.take('refuseExtension', { on: '2028-02-10', reason: '理由不充分' })
  assert.deepEqual([played.state.value, played.due('validity')], ['awaiting', '2028-03-16'])
})

test('what is filed or approved does not expire', () => {
  for (const regime of ['file', 'approve']) {
    const played = begun(regime)
    assert.equal(played.due('validity'), null)
    assert.equal(played.pass('2031-01-01').state.value, 'awaiting')
    assert.equal(played.refused('askExtension', { form: { why: '无' } }), 'step-condition')
  }
})

test('what is built reports every quarter; a report that does not come shows, and the next one is expected', () => {
  const played = begun('verify').take('start', { on: '2026-04-01', form: start })
  assert.deepEqual([played.state.value, played.due('report')], ['building', '2026-07-01'])
  played.take('report', { on: '2026-06-30', form: progress })
  assert.equal(played.due('report'), '2026-09-30')
  assert.equal(played.pass('2026-09-30').state.facts.missed, 0)
  played.pass('2026-10-01')
  assert.deepEqual([played.state.facts.missed, played.state.facts.reports], [1, 3])
  assert.equal(played.due('report'), '2027-01-01', 'the holidays of 2027 are not announced yet')
  assert.equal(played.pass('2027-01-02').state.facts.missed, 2)
})

test('government projects report every month', () => {
  const played = begun('approve', 'project-follow-government').take('start', {
    on: '2026-04-01',
    form: start,
  })
  assert.equal(played.due('report'), '2026-05-06', 'a month ends on Labour Day')
  assert.equal(played.pass('2026-05-07').state.facts.missed, 1)
})

test('a project that is completed is followed no longer', () => {
  const played = begun('file').take('start', { on: '2026-04-01', form: start })
  played.take('finish', { on: '2026-06-01', form: { completedOn: '2026-05-31', invested: 5_000_000 } })
  assert.deepEqual([played.state.value, played.state.facts.completedOn], ['completed', '2026-05-31'])
  assert.equal(played.pass('2027-06-01').state.facts.missed, 0)
})

test('a project may be started while its extension is being decided, or expire meanwhile', () => {
  const asked = () => begun('verify').take('askExtension', { on: '2028-02-01', form: { why: '资金未到位' } })
  assert.equal(asked().take('start', { on: '2028-02-15', form: start }).state.value, 'building')
  assert.equal(asked().pass('2028-03-17').state.value, 'expired')
})

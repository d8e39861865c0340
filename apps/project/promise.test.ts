import assert from 'node:assert/strict'
import test from 'node:test'
import { PlayedCase } from '#test/play-case.ts'
import { owner, project as registered } from '#test/project-forms.ts'
import { project } from './app.ts'

const filed = { ...registered, status: 'filed' }
const requested = (matter = 'construction-permit', found: unknown = filed) =>
  new PlayedCase(project, 'project-promise', {
    on: '2026-03-02',
    form: { projectCode: registered.projectCode, matter },
    subject: `uscc:${owner}`,
    found: { project: found },
  })

const promised = { accepted: true, signer: '沈临川', signerPhone: '13805710001' }
const granted = () => requested().take('sign', { form: promised })

const found = { inspectors: ['李四', '王五'], findings: '基坑已开挖' }

test('the conditions are listed first, by the department whose permit it is', () => {
  const { state, history } = requested()
  assert.deepEqual([state.value, state.facts.department], ['offered', 'housing-construction'])
  assert.deepEqual(history.at(-1)?.documents[0]?.values.conditions, [
    'land',
    'planning',
    'drawings',
    'contractor',
    'safety',
  ])
  const soil = requested('soil-conservation').state.facts
  assert.deepEqual([soil.department, soil.conditions], ['water-resources', ['plan', 'measures']])
})

test('a signed promise is granted in the same moment, and checked within sixty days', () => {
  const played = granted()
  assert.deepEqual([played.state.value, played.state.facts.outcome], ['granted', 'approved'])
  assert.deepEqual(
    played.history.map(({ step }) => step),
    ['open', 'offer', 'sign', 'grant'],
  )
  assert.deepEqual(
    [played.due('check', 'promised'), played.due('check')],
    ['2026-04-01', '2026-05-06'],
    'thirty days; sixty end on Labour Day',
  )
  assert.equal(played.history.at(-1)?.certificate, 'issue')
})

test('a promise that is not checked in time shows once, and is still checked', () => {
  const played = granted().pass('2026-05-06')
  assert.equal(played.state.facts.status, 'promised')
  assert.equal(played.pass('2026-05-07').state.facts.status, 'unchecked')
  assert.equal(played.pass('2026-12-31').history.filter(({ step }) => step === 'miss').length, 1)
  assert.deepEqual(
    [played.take('confirm', { form: found }).state.value, played.state.facts.status],
    ['kept', 'kept'],
  )
})

test('a broken promise costs the permit at once', () => {
  const played = granted()
  assert.equal(played.refused('breach', { form: found }), 'step-reason-missing')
  played.take('breach', { on: '2026-04-10', form: found, reason: '现场未取得规划许可证' })
  const done = played.history.at(-1)!
  assert.deepEqual(
    [played.state.value, done.certificate, played.state.facts.outcome, played.state.facts.checkedOn],
    ['broken', 'revoke', 'revoked', '2026-04-10'],
  )
})

test('who does not promise is granted nothing, and strangers are not let in', () => {
  assert.equal(requested().take('withdraw').state.value, 'withdrawn')
  assert.equal(requested('construction-permit', null).state.value, 'refused')
  assert.equal(requested('construction-permit', { ...filed, status: 'coded' }).state.value, 'refused')
  const unsigned = requested().take('sign', { form: { ...promised, accepted: false } })
  assert.equal(unsigned.state.value, 'signed', 'the form itself refuses this before it comes so far')
})

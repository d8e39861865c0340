import assert from 'node:assert/strict'
import test from 'node:test'
import { registration } from '#apps/registration/app.ts'
import { type CaseBegun, PlayedCase, type Taking } from '#test/play-case.ts'
import { service } from './app.ts'

const signboard = {
  uscc: '92331502MA0000000X',
  businessName: '江湾市临江区潮味餐馆',
  address: '临江路 18 号',
  contact: '张三',
  contactPhone: '138****8000',
  delivery: 'portal',
  isTrue: true,
  signText: '潮味',
  signWidth: 3,
  signHeight: 1,
}
const begun = (item = 'signboard', more: Partial<CaseBegun> = {}) =>
  new PlayedCase(service, item, { on: '2026-03-02', beside: [registration], form: signboard, ...more })
const looking = (item?: string, more?: Partial<CaseBegun>) =>
  begun(item, more).take('lookThrough', { as: 'clerk', on: '2026-03-03' })
const found = { preReviewFindings: '效果图请注明尺寸。' }

test('what came online may be looked through before it is accepted, and what came to a counter is accepted at once', () => {
  const played = looking()
  assert.deepEqual([played.state.value, played.state.facts.preReviewOn], ['preReview', '2026-03-03'])
  assert.equal(played.state.facts.acceptedOn, undefined)
  for (const channel of ['counter', 'engine'] as const)
    assert.equal(begun('signboard', { channel }).refused('lookThrough'), 'step-not-now', channel)
  assert.equal(begun().take('accept').refused('lookThrough'), 'step-not-now', 'too late for a look')
})

test('an item may say that it has no pre-review: its applications are accepted or not as they come', () => {
  const form = { fullName: '张三', birthDate: '1960-01-01' }
  const played = begun('senior-card', { form })
  assert.ok(!played.open('clerk').includes('lookThrough'))
  assert.equal(played.refused('lookThrough', { as: 'clerk' }), 'step-condition')
  assert.equal(played.take('accept').state.value, 'accepted')
})

test('every way of acceptance leads out of a pre-review as out of receipt', () => {
  const missing = { materials: [] }
  const ways: [string, string, Taking, ReturnType<typeof begun>][] = [
    ['accept', 'accepted', {}, looking()],
    ['correct', 'needsCorrection', { form: { defects: ['缺效果图'] } }, looking('signboard', missing)],
    [
      'refuse',
      'rejectedAtAcceptance',
      { form: { refusalGround: 'notNeeded' }, reason: '无需许可' },
      looking(),
    ],
    ['withdraw', 'withdrawn', { as: 'applicant' }, looking()],
    ['accept', 'accepted', {}, looking('fire-safety-promise')],
    ['acceptWithGaps', 'accepted', {}, looking('food-business-permit', { promised: ['rules'] })],
  ]
  for (const [step, state, taking, played] of ways)
    assert.equal(played.take(step, taking).state.value, state, step)
  assert.equal(looking('signboard', missing).refused('accept'), 'step-not-now', 'a paper is missing')
})

test('a pre-review stops no clock: five working days after receipt the application counts as accepted, once', () => {
  const played = looking().take('tellFindings', { on: '2026-03-05', form: found })
  assert.equal(played.due('notice'), '2026-03-09')
  assert.equal(played.pass('2026-03-09').state.value, 'preReview')
  assert.equal(played.pass('2026-03-10').state.value, 'accepted')
  assert.deepEqual([played.state.facts.acceptedOn, played.due('decide')], ['2026-03-02', '2026-03-30'])
  assert.equal(played.pass('2026-03-30').history.filter(({ step }) => step === 'deemAccepted').length, 1)
})

test('silence in a pre-review takes papers that were promised with their own time', () => {
  const played = looking('food-business-permit', { promised: { rules: '2026-03-12' } }).pass('2026-03-10')
  assert.deepEqual([played.state.value, played.due('deferred')], ['accepted', '2026-03-12'])
})

test('the applicant is told what was found and which originals are to be shown', () => {
  const played = looking('signboard', { materials: ['signDesign'] }).take('tellFindings', { form: found })
  const { documents, notice } = played.history.at(-1)!
  const { findings, originals, noticeBy } = documents[0]!.values
  assert.equal(notice, 'preReviewed')
  assert.deepEqual([findings, originals, noticeBy], [found.preReviewFindings, ['signDesign'], '2026-03-09'])
  const { signDesign } = played.state.materials
  played.state = { ...played.state, materials: { signDesign: { ...signDesign!, trust: 'B' } } }
  played.take('tellFindings', { form: found })
  assert.equal(played.history.at(-1)!.documents[0]!.values.originals, null, 'its original was seen')
})

test('an original is noted as shown once it was, also after acceptance, and not where none was asked for', () => {
  const played = looking('signboard', { materials: ['signDesign'] })
  assert.equal(played.refused('noteOriginals'), 'step-condition', 'none was asked for')
  played.take('tellFindings', { form: found })
  assert.equal(played.refused('noteOriginals'), 'step-condition', 'none was shown')
  played.take('accept')
  const { signDesign } = played.state.materials
  played.state = { ...played.state, materials: { signDesign: { ...signDesign!, trust: 'B' } } }
  played.take('noteOriginals', { as: 'clerk' })
  assert.deepEqual([played.state.value, played.state.facts.originals], ['accepted', []])
  assert.equal(played.refused('noteOriginals'), 'step-condition', 'all were shown')
})

test('after a correction the papers may be looked through again, but no second correction is asked', () => {
  const played = looking().take('correct', { form: { defects: ['效果图没有尺寸'] } })
  played.take('resubmit', { on: '2026-03-10', form: signboard }).take('lookThrough')
  assert.equal(played.due('notice'), '2026-03-17')
  assert.equal(played.refused('correct', { form: { defects: ['x'] } }), 'step-not-now')
  assert.equal(played.pass('2026-03-18').state.value, 'accepted')
})

test('a joint matter and a permit on a promise are looked through the same way', () => {
  const promised = looking('fire-safety-promise')
  assert.equal(promised.state.process, 'promise')
  assert.equal(promised.pass('2026-03-10').state.value, 'accepted')
  const joint = looking('restaurant').take('accept')
  assert.equal(joint.state.value, 'permitting', 'a business that has a credit code is registered')
})

import assert from 'node:assert/strict'
import test from 'node:test'
import { begun, forms, inReview, passed } from '#test/play-permit.ts'

test('whoever is told nothing within five working days counts as accepted from the day of receipt', () => {
  const played = begun('signboard').pass('2026-03-09')
  assert.equal(played.state.value, 'received')
  played.pass('2026-03-10')
  assert.deepEqual([played.state.value, played.state.facts.acceptedOn], ['accepted', '2026-03-02'])
  assert.equal(played.due('decide'), '2026-03-30')
  assert.equal(played.history.at(-1)?.at, '2026-03-09T16:00:00.000Z')
  assert.equal(played.history.filter(({ step }) => step === 'deemAccepted').length, 1)
})

test('what is missing is told once: a corrected application starts the time anew, and a second correction is not open', () => {
  const played = begun('signboard', { materials: [] })
  assert.equal(played.refused('accept'), 'step-not-now')
  played.take('correct', { on: '2026-03-04', form: { defects: ['效果图没有尺寸'] } })
  assert.deepEqual(played.state.value, 'needsCorrection')
  const { documents } = played.history.at(-1)!
  assert.deepEqual(
    [documents[0]?.values.missing, documents[0]?.values.defects],
    [['signDesign'], ['效果图没有尺寸']],
  )
  played.pass('2026-03-20')
  assert.equal(played.state.value, 'needsCorrection')
  played.take('resubmit', { on: '2026-03-23', form: forms.signboard!, materials: ['signDesign'] })
  assert.ok(!played.open('clerk').includes('correct'))
  played.pass('2026-03-30')
  assert.equal(played.state.value, 'received')
  played.pass('2026-03-31')
  assert.deepEqual([played.state.value, played.state.facts.acceptedOn], ['accepted', '2026-03-23'])
})

test('an application that belongs elsewhere is refused in writing, with the right body and the remedies', () => {
  const played = begun('signboard')
  const form = { refusalGround: 'notOurs', rightOrgan: '江湾市文化广电和旅游局' }
  played.take('refuse', { form, reason: '广告设置不由本机关办理' })
  const { documents, isClosed } = played.history.at(-1)!
  const { rightOrgan, reconsiderDays, sueMonths } = documents[0]!.values
  assert.deepEqual([played.state.value, isClosed], ['rejectedAtAcceptance', true])
  assert.deepEqual([rightOrgan, reconsiderDays, sueMonths], ['江湾市文化广电和旅游局', 60, 6])
})

test('papers that may follow are promised: the office accepts, and what comes in time lets it decide', () => {
  const played = begun('food-business-permit', { promised: ['rules'] })
  assert.equal(played.refused('accept'), 'step-not-now')
  played.take('acceptWithGaps').take('startReview')
  assert.equal(played.due('deferred'), '2026-03-16')
  const [acceptance] = played.history
    .flatMap(({ documents }) => documents)
    .filter(({ kind }) => kind.endsWith('acceptance'))
  assert.deepEqual([acceptance?.values.promised, acceptance?.values.supplyUntil], [['rules'], '2026-03-16'])
  played.take('inspect', { on: '2026-03-05', form: passed })
  assert.equal(played.refused('approve'), 'step-condition')
  assert.equal(played.refused('supply'), 'step-condition')
  played.take('supply', { on: '2026-03-16', materials: ['rules'] }).pass('2026-03-20')
  assert.deepEqual([played.state.value, played.refused('supply')], ['inReview', 'step-condition'])
  played.take('approve')
  assert.equal(played.state.value, 'approved')
})

test('papers that were promised and do not come end the matter on the day after, and not before', () => {
  const played = begun('food-business-permit', { promised: ['rules'] })
    .take('acceptWithGaps')
    .pass('2026-03-16')
  assert.equal(played.state.value, 'accepted')
  played.pass('2026-03-17')
  assert.deepEqual(
    [played.state.value, played.state.facts.outcome, played.state.facts.ground],
    ['terminated', 'terminated', 'promise'],
  )
})

test('a required paper cannot be promised away', () => {
  const played = begun('food-business-permit', { materials: [], promised: ['rules'] })
  assert.equal(played.refused('acceptWithGaps'), 'step-not-now')
})

test('an applicant may withdraw until the decision, wherever the case stands', () => {
  const states = [
    begun('signboard'),
    begun('signboard').take('correct', { form: { defects: ['缺少效果图'] } }),
    begun('signboard').take('accept'),
    inReview('signboard'),
    inReview('signboard').take('suspend', {
      form: { procedure: 'testing', expectedDays: 3 },
      reason: '检测',
    }),
    inReview('signboard').take('offerHearing', { reason: '利害关系' }),
    inReview('signboard').take('offerHearing', { reason: '利害关系' }).take('askHearing'),
    inReview('signboard').take('consult', {
      form: { consulted: ['natural-resources'], question: '规划' },
      reason: '位于历史街区',
    }),
  ]
  for (const played of states) assert.equal(played.take('withdraw').state.value, 'withdrawn')
  assert.equal(inReview('signboard').take('approve').refused('withdraw'), 'step-not-now')
})

test('a case that a joint matter has opened is taken over by itself, where its papers are complete', () => {
  assert.equal(begun('signboard', { channel: 'engine' }).state.value, 'accepted')
  const lacking = begun('signboard', { channel: 'engine', materials: [] })
  assert.equal(lacking.state.value, 'received')
})

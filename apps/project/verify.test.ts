import assert from 'node:assert/strict'
import test from 'node:test'
import { PlayedCase } from '#test/play-case.ts'
import { analysis, owner, project as registered } from '#test/project-forms.ts'
import { project } from './app.ts'

const begun = (found: unknown = registered, promised: Record<string, string> = {}) =>
  new PlayedCase(project, 'project-verification', {
    on: '2026-03-02',
    form: { projectCode: registered.projectCode },
    subject: `uscc:${owner}`,
    found: { project: found },
    channel: 'engine',
    promised,
  })

const submitted = () => begun().take('submit', { form: analysis })
const accepted = () => submitted().take('accept', { as: 'clerk', on: '2026-03-03' })
const asked = () => accepted().take('ask', { on: '2026-03-04' })

test('only the owner of a project that is to be verified can have it verified', () => {
  assert.equal(begun().state.value, 'preparing')
  for (const other of [
    null,
    { ...registered, ownerCode: '91331502MA7K00016A' },
    { ...registered, regime: 'file' },
  ])
    assert.equal(begun(other).state.value, 'refused')
})

test('whoever hears nothing within five working days counts as accepted from the day of the receipt', () => {
  const played = submitted()
  assert.equal(played.due('notice'), '2026-03-09')
  assert.equal(played.pass('2026-03-09').state.value, 'received')
  assert.equal(played.pass('2026-03-10').state.value, 'accepted')
  assert.equal(played.due('decide'), '2026-03-30', 'twenty working days from 2 March')
  assert.equal(played.history.filter(({ step }) => step === 'deemAccepted').length, 1)
})

test('what the owner has handed in may be looked through first; nothing stops for it, and all ways stay open', () => {
  const looking = () => submitted().take('lookThrough', { as: 'clerk', on: '2026-03-03' })
  const told = looking().take('tellFindings', { form: { preReviewFindings: '请补充能耗分析。' } })
  const { documents, notice } = told.history.at(-1)!
  assert.deepEqual(
    [notice, documents[0]?.values.findings, documents[0]?.values.noticeBy],
    ['preReviewed', '请补充能耗分析。', '2026-03-09'],
  )
  assert.equal(told.pass('2026-03-09').state.value, 'preReview')
  assert.deepEqual(
    [told.pass('2026-03-10').state.value, told.state.facts.acceptedOn],
    ['accepted', '2026-03-02'],
  )
  assert.equal(told.history.filter(({ step }) => step === 'deemAccepted').length, 1)
  const ways = { accept: 'accepted', correct: 'needsCorrection', notAccept: 'refused', withdraw: 'withdrawn' }
  for (const [step, state] of Object.entries(ways))
    assert.equal(looking().take(step, { reason: '见附件' }).state.value, state, step)
})

test('it is decided within twenty working days of acceptance; the head may add forty, once', () => {
  const played = accepted()
  assert.deepEqual([played.due('decide'), played.due('decide', 'promised')], ['2026-03-31', '2026-03-17'])
  played.take('extend', { on: '2026-03-31', reason: '需要征求有关单位意见' })
  assert.equal(played.due('decide'), '2026-05-29')
  assert.equal(played.refused('extend', { reason: 'x' }), 'step-extension')
  assert.equal(accepted().refused('extend', { on: '2026-04-01', reason: 'x' }), 'step-extension')
})

test('an evaluation has a clock of its own, and while it runs that of the decision stands still', () => {
  const played = accepted().take('evaluate', { on: '2026-03-05', reason: '论证鸟类迁徙影响' })
  assert.deepEqual(
    [played.state.value, played.due('decide'), played.due('evaluation')],
    ['evaluating', null, '2026-04-17'],
  )
  played.take('extendEvaluation', { on: '2026-04-16', reason: '情况复杂' })
  assert.equal(played.due('evaluation'), '2026-07-15')
  const done = accepted().take('evaluate', { on: '2026-03-05', reason: 'x' })
  done.take('evaluated', { on: '2026-03-12', reason: '评估通过' })
  assert.deepEqual([done.state.value, done.due('decide')], ['accepted', '2026-04-09'])
})

test('five departments are asked from one form; two wait for another’s answer, the rest begin on the same day', () => {
  assert.deepEqual(asked().state.value, {
    review: { land: 'open', environment: 'open', building: 'waiting', water: 'waiting', safety: 'open' },
  })
  assert.equal(asked().due('landAnswer'), '2026-03-13')
})

test('the time of all is that of the longest path, and the share of each department is kept', () => {
  const played = asked()
  played.take('safety.agree', { on: '2026-03-05' })
  played.take('environment.agree', { on: '2026-03-06' })
  played.take('land.agree', { on: '2026-03-09' })
  played.take('water.agree', { on: '2026-03-10' })
  assert.deepEqual(played.state.value, {
    review: { land: 'done', environment: 'done', building: 'open', water: 'done', safety: 'done' },
  })
  played.take('building.agree', { on: '2026-03-11' })
  assert.equal(played.state.value, 'deciding')
  const { landDays, environmentDays, buildingDays, waterDays, safetyDays } = played.state.facts
  const shares = [landDays, environmentDays, buildingDays, waterDays, safetyDays]
  assert.deepEqual(shares, [3, 2, 2, 2, 1])
  played.take('approve')
  assert.equal(played.state.facts.reviewDays, 5, 'land and building, not the ten days of all together')
})

test('silence of seven working days is agreement, on the day after and once for each department', () => {
  const played = asked().pass('2026-03-13')
  assert.equal((played.state.value as { review: { land: string } }).review.land, 'open')
  played.pass('2026-03-14')
  assert.deepEqual(played.state.value, {
    review: { land: 'done', environment: 'done', building: 'open', water: 'open', safety: 'done' },
  })
  assert.deepEqual([played.state.facts.landAnswer, played.state.facts.landDays], ['silent', 7])
  assert.equal(played.due('buildingAnswer'), '2026-03-24')
  assert.equal(played.pass('2026-03-25').state.value, 'deciding')
  assert.equal(played.history.filter(({ step }) => step.endsWith('.silent')).length, 5)
})

test('an objection suggests refusal; whoever verifies all the same says why', () => {
  const played = asked()
  for (const lane of ['land', 'environment', 'safety', 'water']) played.take(`${lane}.agree`)
  assert.equal(played.refused('building.object'), 'step-reason-missing')
  played.take('building.object', { reason: '与控制性详细规划不符' })
  assert.equal(played.refused('approve'), 'step-departs')
  played.take('deny', { reason: '与规划不符' })
  const done = played.history.at(-1)!
  assert.deepEqual(
    [played.state.value, done.suggestion?.step, done.suggestion?.matched[0]?.rule],
    ['denied', 'deny', 'objected'],
  )
})

test('a verification is valid for two years and comes with its document', () => {
  const played = asked()
  for (const lane of ['land', 'environment', 'safety', 'building', 'water']) played.take(`${lane}.agree`)
  played.take('approve', { on: '2026-03-16' })
  const { facts, value } = played.state
  assert.deepEqual([value, facts.outcome, facts.validUntil], ['verified', 'approved', '2028-03-16'])
  const done = played.history.at(-1)!
  assert.deepEqual([done.documents[0]?.kind, done.certificate], ['project.verified', 'issue'])
})

test('time that passes verifies nothing', () => {
  const played = asked().pass('2026-12-31')
  assert.deepEqual([played.state.value, played.state.isClosed], ['deciding', false])
})

test('an application is corrected, refused and withdrawn as the law says', () => {
  const corrected = submitted().take('correct', { as: 'clerk', reason: '补充环境影响分析' })
  assert.equal(corrected.state.value, 'needsCorrection')
  corrected.take('resubmit', { on: '2026-03-20', form: analysis })
  assert.deepEqual([corrected.state.value, corrected.due('notice')], ['received', '2026-03-27'])
  assert.equal(corrected.refused('correct', { as: 'clerk', reason: '还缺一份' }), 'step-not-now')
  assert.equal(submitted().take('notAccept', { reason: '不属于本机关职权' }).state.value, 'refused')
  const deciding = asked().pass('2026-03-25')
  const evaluating = accepted().take('evaluate', { on: '2026-03-05', reason: '论证鸟类迁徙影响' })
  for (const played of [begun(), submitted(), accepted(), evaluating, asked(), deciding])
    assert.equal(played.take('withdraw').state.value, 'withdrawn')
})

test('the opinion on the site may follow by a promised day: nobody verifies without it, and without it the case ends', () => {
  const promised = () =>
    begun(registered, { siteOpinion: '2026-03-11' })
      .take('submit', { form: analysis })
      .take('accept', { as: 'clerk', on: '2026-03-03' })
  assert.deepEqual(
    [promised().due('deferred'), promised().state.facts.supplyUntil],
    ['2026-03-11', '2026-03-11'],
  )
  const silent = promised().take('ask', { on: '2026-03-04' }).pass('2026-03-11')
  assert.notEqual(silent.state.value, 'terminated')
  assert.equal(silent.pass('2026-03-12').state.value, 'terminated')
  assert.equal(silent.history.at(-1)?.documents[0]?.kind, 'project.lapsed')
  const deciding = promised().take('ask', { on: '2026-03-04' })
  for (const lane of ['land', 'environment', 'safety', 'building', 'water']) deciding.take(`${lane}.agree`)
  assert.equal(deciding.refused('approve'), 'step-condition')
  deciding.take('supply', { materials: ['siteOpinion'] })
  assert.equal(deciding.pass('2026-03-13').take('approve').state.value, 'verified')
})

import assert from 'node:assert/strict'
import test from 'node:test'
import { inReview, passed } from '#test/play-permit.ts'

test('a senior is sixty on the birthday, not the day before', () => {
  const on = (day: string) => inReview('senior-card', { on: day }).state.facts.eligible
  assert.deepEqual(['2020-02-28', '2020-03-02'].map(on), [false, true])
})

test('a residence permit takes half a year, and is decided in time for the fifteenth day', () => {
  const short = inReview('residence-permit', { form: { residesSince: '2025-10-02' } })
  assert.equal(short.state.facts.eligible, false)
  const played = inReview('residence-permit')
  assert.deepEqual([played.due('decide'), played.due('decide', 'promised')], ['2026-03-16', '2026-03-09'])
  played.take('extend', { on: '2026-03-16', reason: '需要核实居住地' })
  assert.equal(played.due('decide'), '2026-03-31')
  played.take('approve', { on: '2026-03-17' })
  assert.equal(played.due('issue'), '2026-03-18')
})

test('a signboard of an inspector’s own law: the fire check has ten working days, and is not approved uninspected', () => {
  const played = inReview('fire-safety-check')
  assert.deepEqual([played.due('decide'), played.due('decide', 'promised')], ['2026-03-16', '2026-03-11'])
  assert.equal(played.refused('approve', { reason: '熟悉该场所' }), 'step-condition')
  played.take('inspect', { on: '2026-03-05', form: { ...passed, inspectionResult: 'failed' } })
  assert.equal(played.refused('approve'), 'step-departs')
  played.take('deny', { reason: '疏散通道不符合要求' })
  assert.equal(played.state.value, 'denied')
})

test('waste water goes into the sewers only from behind a grease trap, as the table says', () => {
  const fit = inReview('drainage-permit')
  assert.deepEqual([fit.due('decide'), fit.due('decide', 'promised')], ['2026-03-30', '2026-03-11'])
  assert.equal(fit.take('approve').state.facts.validUntil, '2031-03-01')
  const unfit = inReview('drainage-permit', { form: { hasPretreatment: false } })
  assert.equal(unfit.refused('approve'), 'step-departs')
  assert.equal(unfit.take('deny', { reason: '未建隔油池' }).state.value, 'denied')
})

test('a road is occupied only with the traffic police, who answer within five working days or agree by silence', () => {
  const played = inReview('road-occupation')
  assert.equal(played.refused('approve', { reason: '面积很小' }), 'step-condition')
  const form = { consulted: ['public-security', 'natural-resources'], question: '是否影响交通' }
  played.take('consult', { form })
  assert.deepEqual(played.state.value, {
    consultation: {
      traffic: 'open',
      fire: 'done',
      environment: 'done',
      planning: 'open',
      construction: 'done',
    },
  })
  played.take('planning.agree', { on: '2026-03-04' }).pass('2026-03-09')
  assert.equal(played.due('trafficAnswer'), '2026-03-09')
  assert.notEqual(played.state.value, 'inReview')
  played.pass('2026-03-10')
  const { trafficAnswer, planningAnswer, planningDays, fireAnswer } = played.state.facts
  assert.deepEqual(
    [played.state.value, trafficAnswer, planningAnswer, planningDays, fireAnswer],
    ['inReview', 'silent', 'agreed', 2, null],
  )
  assert.equal(played.take('approve').state.facts.validUntil, '2026-06-30')
})

test('a department that objects makes the table advise a denial; who approves all the same says why', () => {
  const form = { consulted: ['public-security'], question: '是否影响交通' }
  const played = inReview('road-occupation').take('consult', { form })
  played.take('traffic.object', { reason: '早高峰不能占道' })
  assert.equal(played.refused('approve'), 'step-departs')
  played.take('approve', { reason: '已改为夜间占用' })
  assert.deepEqual(played.history.at(-1)?.suggestion?.matched[0]?.rule, 'objection')
})

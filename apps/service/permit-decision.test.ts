import assert from 'node:assert/strict'
import test from 'node:test'
import { begun, handed, inReview, passed } from '#test/play-permit.ts'

test('the worked dates of the working-day rules come out of whole cases', () => {
  const dates: [accepted: string, due: string][] = [
    ['2017-01-20', '2017-02-22'],
    ['2024-09-27', '2024-10-30'],
    ['2026-02-11', '2026-03-17'],
    ['2026-03-02', '2026-03-30'],
  ]
  for (const [on, due] of dates) {
    const form = { from: '2030-01-01', until: '2030-02-01' }
    assert.equal(begun('road-occupation', { on, form }).take('accept').due('decide'), due, on)
  }
})

test('five days suspended for an expert review move the end from 30 March to 7 April, over a day off', () => {
  const played = inReview('public-place-hygiene')
  assert.equal(played.due('decide'), '2026-03-30')
  const special = { procedure: 'expertReview', expectedDays: 5 }
  played.take('suspend', { on: '2026-03-09', form: special, reason: '需要专家评审' })
  assert.deepEqual([played.state.value, played.due('decide')], ['suspended', null])
  played.take('resume', { on: '2026-03-13', form: { specialOutcome: '符合要求' } })
  assert.deepEqual([played.state.value, played.due('decide')], ['inReview', '2026-04-07'])
  const [notice] = played.history.flatMap(({ documents }) =>
    documents.filter(({ kind }) => kind === 'service.suspension'),
  )
  assert.deepEqual(
    [notice?.values.procedure, notice?.values.expectedDays, notice?.values.reason],
    ['expertReview', 5, '需要专家评审'],
  )
})

test('from approval to the certificate in hand takes ten working days, and is then over and can be rated', () => {
  const played = inReview('food-business-permit').take('inspect', { on: '2026-03-05', form: passed })
  const [decided] = played.take('approve', { on: '2026-03-10' }).history.slice(-1)
  assert.deepEqual([decided?.suggestion?.step, decided?.suggestion?.matched[0]?.rule], ['approve', 'fit'])
  assert.equal(played.due('issue'), '2026-03-24')
  assert.equal(played.state.facts.validUntil, '2031-03-09')
  played.take('issue', { on: '2026-03-11' })
  assert.equal(played.history.at(-1)?.certificate, 'issue')
  played.take('deliver', { form: handed })
  assert.deepEqual([played.state.value, played.state.isClosed], ['closed', true])
  assert.deepEqual(
    played.history.slice(-2).map(({ step, notice }) => [step, notice]),
    [
      ['deliver', null],
      ['close', 'rate'],
    ],
  )
})

test('the head extends once, before the time is over, and says why', () => {
  const played = inReview('public-place-hygiene')
  assert.equal(played.refused('extend', { as: 'head' }), 'step-reason-missing')
  assert.equal(played.refused('extend', { as: 'reviewer', reason: '复杂' }), 'step-not-yours')
  played.take('extend', { on: '2026-03-30', reason: '检测报告尚未出具' })
  assert.equal(played.due('decide'), '2026-04-14')
  assert.equal(played.refused('extend', { as: 'head', reason: '仍复杂' }), 'step-extension')
  const late = inReview('public-place-hygiene').pass('2026-03-31')
  assert.equal(late.refused('extend', { as: 'head', reason: '复杂' }), 'step-extension')
})

test('silence of the office is no permit: past its time the case stands as it stood', () => {
  const played = inReview('public-place-hygiene').pass('2026-06-30')
  assert.equal(played.state.value, 'inReview')
})

test('a denial needs a reason, and names both remedies as the law stands that day', () => {
  const played = inReview('senior-card', { form: { birthOn: '1970-01-01' } })
  assert.equal(played.state.facts.eligible, false)
  assert.equal(played.refused('approve'), 'step-departs')
  played.take('deny', { reason: '未满六十周岁' })
  const { documents, suggestion } = played.history.at(-1)!
  assert.deepEqual(suggestion?.matched[0]?.basis, [
    '中华人民共和国老年人权益保障法#第二条',
    '中华人民共和国行政许可法#第三十八条',
  ])
  assert.deepEqual([documents[0]?.values.reconsiderDays, documents[0]?.values.sueMonths], [60, 6])
  const then = inReview('signboard', { on: '2014-03-03' }).take('deny', { reason: '影响市容' })
  assert.equal(then.history.at(-1)?.documents[0]?.values.sueMonths, 3)
})

test('what is only accepted is not decided: it is reviewed first, where the table advises', () => {
  const played = begun('food-business-permit').take('accept')
  for (const step of ['approve', 'deny'])
    assert.equal(played.refused(step, { reason: '材料齐全' }), 'step-not-now')
  assert.ok(!played.open('reviewer').includes('approve'))
  played.take('startReview')
  assert.ok(!played.open('reviewer').includes('approve'))
  played.take('inspect', { form: passed })
  assert.ok(played.open('reviewer').includes('approve'))
})

test('an office may end a case that has lost its object, with a reason', () => {
  const played = inReview('signboard').take('terminate', { reason: '申请人已注销' })
  assert.deepEqual([played.state.value, played.state.facts.ground], ['terminated', 'office'])
})

test('a permit is taken back by the head or ended by the office, and its certificate with it', () => {
  const closed = () => inReview('signboard').take('approve').take('issue').take('deliver', { form: handed })
  const revoked = closed().take('revoke', { form: { revocationGround: 'deceit' }, reason: '以欺骗手段取得' })
  assert.deepEqual(
    [revoked.state.value, revoked.history.at(-1)?.certificate, revoked.state.facts.endedBy],
    ['revoked', 'revoke', '撤销'],
  )
  const cancelled = closed().take('cancel', { form: { cancellationGround: 'dissolved' } })
  assert.deepEqual([cancelled.state.value, cancelled.state.facts.endedBy], ['cancelled', '注销'])
})

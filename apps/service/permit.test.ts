import assert from 'node:assert/strict'
import test from 'node:test'
import { registration } from '#apps/registration/app.ts'
import { type CaseBegun, PlayedCase } from '#test/play-case.ts'
import { service } from './app.ts'

const business = {
  uscc: '92331502MA0000000X',
  businessName: '江湾市临江区潮味餐馆',
  address: '临江路 18 号',
  legalRepresentative: '张三',
  contact: '张三',
  contactPhone: '138****8000',
  delivery: 'portal',
  isTrue: true,
}
const forms: Record<string, Record<string, unknown>> = {
  'food-business-permit': { ...business, area: 120, foodKinds: ['hotFood'] },
  'fire-safety-check': { ...business, area: 320 },
  signboard: { ...business, signText: '潮味', signWidth: 3, signHeight: 1 },
  'drainage-permit': { ...business, outlets: 1, dailyDischarge: 6, hasPretreatment: true },
  'public-place-hygiene': { ...business, venue: 'hotel', area: 900, employees: 12 },
  'road-occupation': {
    occupant: '张三',
    roadPlace: '临江路 18 号门前',
    roadArea: 20,
    purpose: 'scaffold',
    from: '2026-04-01',
    until: '2026-06-30',
  },
  'residence-permit': { name: '张三', birthOn: '1990-05-01', residesSince: '2025-06-01', ground: 'work' },
  'senior-card': { name: '张三', birthOn: '1960-03-02' },
}

const begun = (item: string, more: Partial<CaseBegun> & { form?: object } = {}) =>
  new PlayedCase(service, item, {
    on: '2026-03-02',
    beside: [registration],
    ...more,
    form: { ...forms[item], ...more.form },
  })
const inReview = (item: string, more?: Parameters<typeof begun>[1]) =>
  begun(item, more).take('accept').take('startReview')
const passed = {
  inspectedOn: '2026-03-05',
  inspectors: ['李四', '王五'],
  inspectionResult: 'passed',
  findings: '合格',
}
const handed = { deliveryWay: 'portal', receivedBy: '张三' }

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
  const form = {
    hearingNoticeOn: '2026-03-11',
    hearingOn: '2026-03-20',
    hearingPlace: '政务服务中心',
    hearingChair: '赵六',
    hearingRecord: '…',
  }
  asked.take('holdHearing', { on: '2026-03-20', form })
  assert.deepEqual([asked.state.value, asked.due('decide')], ['inReview', '2026-04-13'])
  assert.equal(offered().take('waiveHearing').state.value, 'inReview')
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

test('a case that a joint matter has opened is taken over by itself, where its papers are complete', () => {
  assert.equal(begun('signboard', { channel: 'engine' }).state.value, 'accepted')
  const lacking = begun('signboard', { channel: 'engine', materials: [] })
  assert.equal(lacking.state.value, 'received')
})

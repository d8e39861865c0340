import assert from 'node:assert/strict'
import test from 'node:test'
import { PlayedCase } from '#test/play-case.ts'
import { complaint } from './app.ts'

test('a complaint goes to the office at the respondent’s place, and its table says why', () => {
  const { state, history } = begun('2026-09-24')
  assert.deepEqual(
    [state.value, state.facts.division, state.facts.ruleSet],
    ['assigned', '331502', 'order121'],
  )
  assert.deepEqual(
    history[0]?.documents.map(({ kind }) => kind),
    ['complaint.receipt'],
  )
  assert.deepEqual(
    history[1]?.decision?.matched.map(({ rule }) => rule),
    ['order121-business'],
  )
})

test('a shop on a platform goes to its real place, and to the platform’s seat where it has none or is not found', () => {
  const shop = { respondentKind: 'shop', platformName: '江湾购', platformPlace: '331505' }
  assert.equal(begun('2026-09-24', shop).state.facts.division, '331502')
  assert.equal(begun('2026-09-24', { ...shop, respondentPlace: null }).state.facts.division, '331505')
  const moved = begun('2026-09-24', shop).take('unreachable', { as: 'clerk', reason: '登记住所无人' })
  assert.deepEqual([moved.state.value, moved.state.facts.division], ['assigned', '331505'])
})

test('where no place is known an officer finds it, and says why', () => {
  const lost = begun('2026-09-24', { respondentPlace: null })
  assert.equal(lost.state.value, 'received')
  assert.equal(lost.refused('place', { form: { division: '331503' } }), 'step-reason-missing')
  lost.take('place', { form: { division: '331503' }, reason: '现场核实' })
  assert.deepEqual([lost.state.value, lost.state.facts.division], ['assigned', '331503'])
})

test('seven working days to decide on acceptance, under each of the three orders', () => {
  assert.equal(begun('2017-09-28').due('acceptance'), '2017-10-13')
  assert.equal(begun('2025-09-26').due('acceptance'), '2025-10-13')
  assert.equal(begun('2026-09-24').due('acceptance'), '2026-10-12')
})

test('an office that is silent about acceptance accepts nothing by it: the clock turns red and runs on', () => {
  const silent = begun('2026-09-24').pass('2026-11-30')
  assert.deepEqual([silent.state.value, silent.state.clocks.acceptance?.stoppedAt], ['assigned', null])
  assert.equal(silent.history.length, 2)
})

test('sixty days of mediation under order 62, forty-five working days under order 20, sixty days again', () => {
  assert.equal(mediated('2017-09-28', '2017-10-09').due('mediation'), '2017-12-08')
  assert.equal(mediated('2025-09-26', '2025-09-29').due('mediation'), '2025-12-08')
  assert.equal(mediated('2026-09-24', '2026-09-28').due('mediation'), '2026-11-27')
})

test('a complaint keeps the order it began under, also when it is accepted under the next', () => {
  assert.equal(mediated('2019-12-31', '2020-01-03').due('mediation'), '2020-03-03')
  assert.equal(mediated('2020-01-02', '2020-01-03').due('mediation'), '2020-03-13')
  assert.equal(mediated('2026-04-14', '2026-04-20').due('mediation'), '2026-06-25')
  assert.equal(mediated('2026-04-15', '2026-04-20').due('mediation'), '2026-06-22')
})

for (const [received, accepted, last, after] of [
  ['2017-09-28', '2017-10-09', '2017-12-08', '2017-12-09'],
  ['2025-09-26', '2025-09-29', '2025-12-08', '2025-12-09'],
  ['2026-09-24', '2026-09-28', '2026-11-27', '2026-11-28'],
])
  test(`mediation accepted on ${accepted} goes on through ${last} and ends by itself the day after, once, with notice`, () => {
    const played = mediated(received!, accepted!).pass(last!)
    assert.equal(played.state.value, 'mediating')
    played.pass(after!)
    assert.equal(played.state.value, 'ended')
    const ended = played.history.filter(({ step }) => step === 'timeUp')
    assert.deepEqual(
      ended.map(({ documents, notice }) => [documents[0]?.kind, documents[0]?.values.cause, notice]),
      [['complaint.termination', 'time', 'ended']],
    )
  })

test('mediation that nobody began ends by itself as well, and a ground of refusal found late ends it at once', () => {
  const idle = assessed('2026-09-24').take('accept', { on: '2026-09-28' }).pass('2026-11-28')
  assert.deepEqual([idle.state.value, idle.state.facts.endCause], ['ended', 'time'])
  const barred = assessed('2026-09-24')
    .take('accept')
    .take('fail', { form: { endCause: 'inadmissible' } })
  assert.equal(barred.state.value, 'failed')
  assert.equal(barred.take('tellEnd').history.at(-1)?.documents[0]?.values.cause, 'inadmissible')
})

test('the time of a test is not counted', () => {
  const played = mediated('2025-09-26', '2025-09-29')
  played.take('test', { form: { laboratory: '市质检院', tested: '漆膜' }, on: '2025-10-20' })
  assert.deepEqual([played.state.value, played.due('mediation')], ['testing', null])
  played.pass('2026-03-01')
  assert.equal(played.state.value, 'testing')
  const later = mediated('2025-09-26', '2025-09-29')
    .take('test', { form: { laboratory: '市质检院', tested: '漆膜' }, on: '2025-10-20' })
    .take('resume', { form: { testResult: '合格' }, on: '2025-10-24' })
  assert.equal(later.due('mediation'), '2025-12-15')
})

test('an agreement waits for the complainant, who closes it or says that it was not kept', () => {
  const agreed = () =>
    mediated('2026-09-24', '2026-09-28').take('agree', {
      form: { terms: '退货退款', performBy: '2026-10-20' },
      on: '2026-10-09',
    })
  const closed = agreed().take('close', { as: 'applicant', on: '2026-10-21' })
  assert.deepEqual(
    [closed.state.value, closed.state.facts.outcome, closed.state.facts.closedBy],
    ['closed', 'agreed', 'complainant'],
  )
  const broken = agreed().take('unperformed', { as: 'applicant', reason: '没有退款', on: '2026-10-21' })
  assert.deepEqual([broken.state.value, broken.due('tellingEnd')], ['failed', '2026-10-30'])
  broken.take('tellEnd', { on: '2026-10-22' }).take('close', { as: 'applicant' })
  assert.deepEqual([broken.state.value, broken.state.facts.outcome], ['closed', 'failed'])
})

test('no officer closes a complaint; after fifteen working days of silence the rule does, once', () => {
  const played = mediated('2026-09-24', '2026-09-28').take('agree', {
    form: { terms: '退款' },
    on: '2026-10-09',
  })
  assert.equal(played.refused('close', { as: 'reviewer' }), 'step-not-yours')
  assert.equal(played.refused('close', { as: 'head' }), 'step-not-yours')
  assert.equal(played.due('closing'), '2026-10-29')
  played.pass('2026-10-29')
  assert.equal(played.state.value, 'agreed')
  played.pass('2026-12-31')
  assert.deepEqual([played.state.value, played.state.facts.closedBy], ['closed', 'rule'])
  assert.equal(played.history.filter(({ tells }) => tells === 'complaint.closed').length, 1)
})

for (const [received, day, due] of [
  ['2017-09-28', '2017-10-09', '2017-10-18'],
  ['2025-09-26', '2025-09-29', '2025-10-15'],
  ['2026-09-24', '2026-09-28', '2026-10-13'],
])
  test(`parties are told of the end of ${day} by ${due}, and silence about it only turns red`, () => {
    const failed = mediated(received!, day!).take('fail', { form: { endCause: 'refused' } })
    assert.deepEqual([failed.state.value, failed.due('tellingEnd')], ['failed', due])
    failed.pass('2026-12-31')
    assert.equal(failed.state.value, 'failed')
  })

test('whoever withdraws has closed it: at once before acceptance, afterwards when the other side has been told', () => {
  const early = begun('2026-09-24').take('withdraw', { form: { isSettled: false } })
  assert.deepEqual([early.state.value, early.state.facts.outcome], ['closed', 'withdrawn'])
  const late = mediated('2026-09-24', '2026-09-28').take('withdraw', { form: { isSettled: true } })
  assert.deepEqual([late.state.value, late.state.facts.outcome], ['withdrawn', 'settled'])
  late.take('tellEnd')
  assert.equal(late.state.value, 'closed')
  const tested = mediated('2026-09-24', '2026-09-28')
    .take('test', { form: { laboratory: '市质检院', tested: '漆膜' } })
    .take('withdraw', { form: { isSettled: false } })
  assert.equal(tested.state.value, 'withdrawn')
})

test('a refusal names its ground and its article, and is closed like everything else', () => {
  const refused = assessed('2025-09-26', { isForLiving: false })
  assert.equal(refused.refused('accept'), 'step-departs')
  refused.take('refuse', { reason: '为生产经营购买' })
  const [notice] = refused.history.at(-1)!.documents
  assert.deepEqual([refused.state.value, notice?.values.ground], ['refused', 'notForLiving'])
  assert.deepEqual(refused.history.at(-1)?.suggestion?.matched[0]?.basis, [
    '市场监督管理投诉举报处理暂行办法#第十五条',
  ])
  assert.equal(refused.take('close', { as: 'applicant' }).state.value, 'closed')
})

const form = {
  respondentName: '江湾市沙鸥家电有限公司',
  respondentKind: 'business',
  respondentAddress: '临江路3号',
  respondentPlace: '331502',
  category: 'goods',
  bought: '空调',
  knewOn: '2017-09-01',
  dispute: '安装后不制冷',
  claim: '退货退款',
}

const sound = {
  isCompetent: true,
  isHandledElsewhere: false,
  isForLiving: true,
  isComplete: true,
  isBarred: false,
}

/** Known of the day before, so that no complaint here is too late. */
function begun(on: string, changed: Record<string, unknown> = {}): PlayedCase {
  return new PlayedCase(complaint, '12315-complaint', { on, form: { ...form, knewOn: on, ...changed } })
}

function assessed(on: string, changed: Record<string, unknown> = {}): PlayedCase {
  return begun(on).take('assess', { form: { ...sound, ...changed } })
}

function mediated(receivedOn: string, acceptedOn: string): PlayedCase {
  const meeting = { meetingOn: acceptedOn, meetingPlace: '市场监管所', mediator: '王五' }
  return assessed(receivedOn).take('accept', { on: acceptedOn }).take('mediate', { form: meeting })
}

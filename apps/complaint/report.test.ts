import assert from 'node:assert/strict'
import test from 'node:test'
import { PlayedCase } from '#test/play-case.ts'
import { complaint } from './app.ts'

test('a report is claimed within two working days; a late claim turns red and changes nothing', () => {
  const report = begun('2026-09-24')
  assert.deepEqual([report.state.value, report.due('claiming')], ['received', '2026-09-29'])
  report.pass('2026-10-15')
  assert.equal(report.state.value, 'received')
  assert.equal(report.refused('claim', { as: 'inspector' }), 'step-reason-missing')
  assert.equal(report.take('claim', { reason: '人手不足' }).state.value, 'verifying')
})

test('seven working days to decide on filing under order 62, fifteen under those after it', () => {
  assert.equal(begun('2017-09-28').due('filing'), '2017-10-13')
  assert.equal(begun('2025-09-26').due('filing'), '2025-10-23')
  assert.equal(begun('2026-09-24').due('filing'), '2026-10-22')
})

test('the head extends it once, by as much as the order of its day allows, and not after its end', () => {
  const extended = (on: string, later: string) =>
    begun(on).take('claim').take('extend', { reason: '案情复杂', on: later })
  assert.equal(extended('2017-09-28', '2017-10-13').due('filing'), '2017-10-25')
  const twice = extended('2025-09-26', '2025-10-23')
  assert.equal(twice.due('filing'), '2025-11-13')
  assert.equal(extended('2026-09-24', '2026-10-22').due('filing'), '2026-11-12')
  assert.equal(twice.refused('extend', { as: 'head', reason: '再延' }), 'step-extension')
  assert.equal(
    begun('2025-09-26').take('claim').refused('extend', { as: 'inspector', reason: '难' }),
    'step-not-yours',
  )
  const late = begun('2025-09-26').take('claim')
  assert.equal(late.refused('extend', { as: 'head', reason: '忘了', on: '2025-10-24' }), 'step-extension')
})

test('an office that decides nothing files nothing by it', () => {
  const silent = begun('2025-09-26').take('claim').pass('2026-03-01')
  assert.deepEqual([silent.state.value, silent.history.at(-1)?.step], ['verifying', 'claim'])
})

test('a named reporter is told within five working days of the decision, and only then is it closed', () => {
  const report = verified('2026-09-24', { hasEvidence: false }).take('notFile', {
    on: '2026-09-30',
    reason: '查无实据',
  })
  assert.deepEqual([report.state.value, report.due('telling')], ['notFiled', '2026-10-13'])
  report.pass('2026-12-01')
  assert.equal(report.state.value, 'notFiled')
  report.take('tell', { reason: '联系不上' })
  assert.deepEqual(
    [report.state.value, report.history.at(-2)?.documents[0]?.values.outcome],
    ['closed', 'notFiled'],
  )
})

test('whoever gave no name is told nothing, and order 62 asked for no telling', () => {
  const nameless = verified('2026-09-24', { hasEvidence: false }, { isNamed: false })
  assert.equal(nameless.take('notFile', { reason: '查无实据' }).state.value, 'closed')
  const old = verified('2017-09-28', { hasEvidence: false }).take('notFile', { reason: '查无实据' })
  assert.equal(old.state.value, 'closed')
})

test('a penalty that names the report moves it on: the rule takes the step, the reporter hears of it', () => {
  const filed = verified('2026-09-24').take('file', { on: '2026-10-09' })
  assert.deepEqual([filed.state.value, filed.due('telling')], ['filed', '2026-10-15'])
  filed.take('tell', { on: '2026-10-12' })
  assert.equal(filed.state.value, 'filed')
  assert.equal(filed.refused('penalise', { as: 'head', form: penalty }), 'step-not-yours')
  filed.take('penalise', { as: 'rule', form: penalty, on: '2026-11-20' })
  assert.deepEqual([filed.state.value, filed.state.facts.outcome], ['closed', 'penalised'])
  const { documents, notice } = filed.history.at(-2)!
  assert.deepEqual(
    [documents[0]?.kind, documents[0]?.values.penaltyNo, notice],
    ['complaint.penaltyResult', penalty.penaltyNo, 'penalised'],
  )
})

test('a penalty comes before the telling: the report stays open until the reporter has been told', () => {
  const filed = verified('2026-09-24').take('file').take('penalise', { as: 'rule', form: penalty })
  assert.equal(filed.state.value, 'penalty')
  assert.equal(filed.take('tell').state.value, 'closed')
})

test('a penalty on another firm moves no report', () => {
  const other = verified('2026-09-24', {}, {}, '91330100MA00000000').take('file')
  assert.equal(other.refused('penalise', { as: 'rule', form: penalty }), 'step-condition')
})

test('a case that ends without a penalty is closed as well', () => {
  const spared = verified('2026-09-24').take('file').take('spare', { reason: '轻微并及时改正' })
  assert.equal(spared.state.value, 'spared')
  assert.equal(spared.take('tell').state.value, 'closed')
})

test('the platform has three working days to answer an inquiry, and its silence only turns red', () => {
  const asked = begun('2026-09-24', { respondentKind: 'shop', platformName: '江湾购' })
    .take('claim')
    .take('ask', { form: { question: '请提供店铺实名信息' }, on: '2026-09-28' })
  assert.deepEqual(
    [asked.due('platformAnswer'), asked.history.at(-1)?.documents[0]?.values.platform],
    ['2026-10-08', '江湾购'],
  )
  asked.pass('2026-10-20').take('answer', { form: { answer: '已提供' }, reason: '平台迟复' })
  assert.ok(asked.state.clocks.platformAnswer?.stoppedAt)
})

test('testing a sample stops the clock from the day it leaves to the day its result is there', () => {
  const sampled = begun('2025-09-26').take('claim')
  sampled.take('sample', { form: { laboratory: '市质检院', tested: '菌落' }, on: '2025-10-13' })
  assert.deepEqual([sampled.state.value, sampled.due('filing')], ['sampling', null])
  sampled.take('sampled', { form: { testResult: '超标' }, on: '2025-10-17' })
  assert.deepEqual([sampled.state.value, sampled.due('filing')], ['verifying', '2025-10-30'])
})

test('a suspected crime goes to the police, who have three days, and ten in a complex case', () => {
  const sent = verified('2026-10-08', { isCrime: true }).take('toPolice', {
    reason: '涉嫌犯罪',
    on: '2026-10-12',
  })
  assert.deepEqual(
    [sent.state.value, sent.state.facts.department, sent.due('policeDecision'), sent.due('filing')],
    ['atPolice', 'public-security', '2026-10-15', null],
  )
  sent.take('policeExtend', { reason: '案情复杂', on: '2026-10-15' })
  assert.equal(sent.due('policeDecision'), '2026-10-22')
  sent.pass('2026-11-01')
  assert.equal(sent.state.value, 'atPolice')
  const back = verified('2026-10-08', { isCrime: true })
    .take('toPolice', { reason: '涉嫌犯罪', on: '2026-10-12' })
    .take('policeReturn', { as: 'reviewer', reason: '不构成犯罪', on: '2026-10-14' })
  assert.deepEqual(
    [back.state.value, back.state.facts.department, back.due('filing')],
    ['verifying', 'market-regulation', '2026-11-02'],
  )
  sent.take('policeFile', { as: 'reviewer', reason: '案情复杂' })
  assert.deepEqual([sent.state.value, sent.state.facts.outcome], ['movedToPolice', 'police'])
  sent.take('tell', { department: 'public-security' })
  assert.equal(sent.state.value, 'closed')
})

test('a report for another office is pointed there, and one that repeats another is merged under order 121 alone', () => {
  const elsewhere = begun('2026-09-24').take('redirect', { reason: '属于城市管理部门职责' })
  assert.equal(elsewhere.state.value, 'redirected')
  const again = { form: { mergedInto: 'BJ331500260901000001' } }
  assert.equal(begun('2026-04-15').take('merge', again).state.value, 'merged')
  assert.equal(begun('2026-04-14').refused('merge', { as: 'clerk', ...again }), 'step-condition')
  assert.equal(begun('2026-04-15').take('claim').take('merge', again).state.value, 'merged')
})

test('where no place is known an officer names the office', () => {
  const lost = begun('2026-09-24', { respondentPlace: null })
  assert.equal(lost.state.facts.division, undefined)
  lost.take('place', { form: { division: '331504' }, reason: '线索所指' })
  assert.equal(lost.state.facts.division, '331504')
})

const penalty = {
  penaltyKey: '11330100002489452X|江市监处罚〔2026〕88号',
  penaltyNo: '江市监处罚〔2026〕88号',
  penalisedOn: '2026-11-18',
}

const form = {
  respondentName: '江湾市沙鸥家电有限公司',
  respondentCode: '91331502MC10009624',
  respondentKind: 'business',
  respondentAddress: '临江路3号',
  respondentPlace: '331502',
  category: 'food',
  violation: '销售过期食品',
  isNamed: true,
}

const sound = {
  inspectors: ['李四', '王五'],
  found: '现场检查属实',
  hasEvidence: true,
  isPunishable: true,
  isOurs: true,
  isInTime: true,
  isCrime: false,
}

function begun(
  on: string,
  changed: Record<string, unknown> = {},
  penalised = form.respondentCode,
): PlayedCase {
  const found = { penalty: { uscc: penalised } }
  return new PlayedCase(complaint, '12315-report', { on, form: { ...form, ...changed }, found })
}

function verified(
  on: string,
  found: Record<string, unknown> = {},
  changed: Record<string, unknown> = {},
  penalised = form.respondentCode,
): PlayedCase {
  return begun(on, changed, penalised)
    .take('claim')
    .take('verify', { form: { ...sound, ...found } })
}

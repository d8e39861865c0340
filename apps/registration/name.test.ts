import assert from 'node:assert/strict'
import test from 'node:test'
import { PlayedCase } from '#test/play-case.ts'
import { registration } from './app.ts'

const parts = { place: '江湾市', tradeName: '云来', industry: '餐饮', organisation: '有限公司' }
const declared = (form: Record<string, unknown> = {}, same: Record<string, unknown> | null = null) =>
  new PlayedCase(registration, 'registration-name', {
    on: '2026-03-02',
    form: { ...parts, ...form },
    division: '331500',
    found: { same },
  })

test('a name that is free and allowed is kept for two months, and on the day after for nobody', () => {
  const played = declared()
  assert.deepEqual([played.state.value, played.state.facts.nameId], ['reserved', '331500/云来/餐饮'])
  assert.equal(played.due('keep'), '2026-05-06', 'two months end on 2 May, a holiday')
  assert.equal(played.pass('2026-05-06').state.value, 'reserved')
  assert.equal(played.pass('2026-05-07').state.value, 'lapsed')
  assert.equal(played.history.filter(({ step }) => step === 'lapse').length, 1)
})

test('where a licence is needed first, a name is kept for a year', () => {
  const played = declared({ licensed: true })
  assert.equal(played.due('keepLong'), '2027-03-02')
  assert.equal(played.pass('2027-03-02').state.value, 'reserved')
  assert.equal(played.pass('2027-03-03').state.value, 'lapsed')
})

test('a name is refused whose trade name and industry somebody has in the same office', () => {
  for (const status of ['reserved', 'registered']) {
    const { state, history } = declared({}, { status, holder: 'person:other', since: '2026-01-01' })
    assert.deepEqual([state.value, state.facts.outcome], ['refused', 'denied'])
    assert.equal(history.at(-1)?.documents[0]?.kind, 'registration.nameTaken')
  }
})

test('who has kept a name themselves may declare it again', () => {
  const same = { status: 'reserved', holder: 'person:applicant', since: '2026-01-01', caseNo: 'BJ1' }
  assert.equal(declared({}, same).state.value, 'reserved')
})

test('the name of an entity that has ended rests for a year, to the day', () => {
  const resting = (since: string) => declared({}, { status: 'resting', since }).state.value
  assert.equal(resting('2025-03-03'), 'refused')
  assert.equal(resting('2025-03-02'), 'reserved')
  assert.equal(declared({}, { status: 'free', since: '2026-03-01' }).state.value, 'reserved')
})

test('words that no name may have are refused, each with its ground and article', () => {
  const grounds: [Record<string, unknown>, string, string][] = [
    [{ tradeName: '云来ABC' }, 'notChinese', '第五条'],
    [{ tradeName: '云' }, 'tooShort', '第八条'],
    [{ tradeName: '江湾' }, 'placeOrIndustry', '第八条'],
    [{ tradeName: '中国云来' }, 'state', '第十二条'],
    [{ tradeName: '公安云来' }, 'partyOrArmy', '第十一条'],
    [{ tradeName: '联合国云来' }, 'foreign', '第十一条'],
    [{ tradeName: '赌博云来' }, 'indecent', '第十一条'],
    [{ tradeName: '国家级云来' }, 'state', '第十二条'],
    [{ tradeName: '第一品牌' }, 'misleading', '第十一条'],
  ]
  for (const [form, ground, article] of grounds) {
    const { state, history } = declared(form)
    assert.deepEqual([state.value, state.facts.nameGround], ['refused', ground])
    assert.deepEqual(history[0]?.decision?.matched[0]?.basis, [`企业名称登记管理规定#${article}`])
  }
})

test('a name may be given up, and is used by a rule when its business is registered', () => {
  assert.equal(declared().take('release').state.value, 'released')
  assert.equal(declared().take('use', { as: 'rule' }).state.value, 'used')
  assert.equal(declared().refused('use', { as: 'applicant' }), 'step-not-yours')
})

test('who was second with a name loses it, with a notice that says so', () => {
  const { state, history } = declared().take('lose', { as: 'rule' })
  assert.deepEqual([state.value, state.facts.outcome], ['refused', 'denied'])
  assert.equal(history.at(-1)?.documents[0]?.kind, 'registration.nameTaken')
})

import assert from 'node:assert/strict'
import test from 'node:test'
import { uscc } from '#core/identifiers/uscc.ts'
import { type CaseBegun, PlayedCase } from '#test/play-case.ts'
import { registered, restaurant } from '#test/registration-forms.ts'
import { registration } from './app.ts'

const free = { same: null, entity: null }

const applied = (form: Record<string, unknown> = {}, more: Partial<CaseBegun> = {}) =>
  new PlayedCase(registration, 'registration-setup', {
    on: '2026-03-02',
    form: { ...restaurant, ...form },
    division: '331500',
    materials: ['premises'],
    found: free,
    ...more,
  })

test('what is complete and plain is suggested for, and registered, on the spot, with a code whose check characters are right', () => {
  const played = applied()
  assert.deepEqual([played.state.value, played.due('register')], ['received', '2026-03-05'])
  assert.equal(played.due('register', 'promised'), '2026-03-03')
  played.take('register', { as: 'clerk' })
  const { facts, isClosed } = played.state
  const code = uscc.parse(String(facts.uscc))
  assert.ok(code.ok && code.warnings.length === 0, JSON.stringify(code))
  assert.deepEqual(
    [code.parts.deptCode, code.parts.orgTypeCode, code.parts.divisionCode],
    ['9', '1', '331500'],
  )
  assert.deepEqual(
    [facts.outcome, facts.registeredOn, facts.days, isClosed],
    ['approved', '2026-03-02', 0, true],
  )
  const done = played.history.at(-1)!
  assert.deepEqual([done.suggestion?.step, done.certificate], ['register', 'issue'])
  assert.equal(done.documents[0]?.kind, 'registration.registered')
})

test('an individual business and a cooperative get codes of their own kind', () => {
  const kinds: [string, string, string][] = [
    ['个体工商户', '店', '2'],
    ['农民专业合作社', '农民专业合作社', '3'],
  ]
  for (const [kind, organisation, category] of kinds) {
    const { facts } = applied({ kind, organisation }).take('register', { as: 'clerk' }).state
    const code = uscc.parse(String(facts.uscc))
    assert.ok(code.ok)
    assert.equal(code.parts.orgTypeCode, category)
  }
})

test('what is not plain is taken in for three working days, and the head may add three more, once', () => {
  const played = applied({ modelArticles: false }, { materials: ['premises', 'articles'] })
  assert.equal(played.refused('register', { as: 'clerk' }), 'step-departs')
  played.take('defer', { as: 'clerk' })
  assert.deepEqual(
    [played.state.value, played.history.at(-1)?.documents[0]?.values.until],
    ['reviewing', '2026-03-05'],
  )
  assert.equal(played.refused('extend', { as: 'reviewer', reason: 'x' }), 'step-not-yours')
  played.take('extend', { on: '2026-03-05', reason: '章程条款需要核对' })
  assert.equal(played.due('register'), '2026-03-10')
  assert.equal(played.refused('extend', { reason: 'x' }), 'step-extension')
  assert.equal(played.take('register', { on: '2026-03-09' }).state.facts.days, 5)
})

test('time that passes registers nobody: the law gives silence no consequence here', () => {
  const played = applied().pass('2026-04-30')
  assert.deepEqual([played.state.value, played.state.isClosed], ['received', false])
})

test('licences that the law wants first, and a name without an industry, have to be read', () => {
  const reasons: [Record<string, unknown>, string[], string][] = [
    [{ scope: ['危险化学品经营'] }, ['premises', 'licenceBefore'], 'licensed-before'],
    [{ industry: null }, ['premises'], 'no-industry'],
    [{}, [], 'incomplete'],
  ]
  for (const [form, materials, row] of reasons) {
    const played = applied(form, { materials })
    played.take('defer', { as: 'clerk', reason: '需要核对' })
    assert.equal(played.history.at(-1)?.suggestion?.matched[0]?.rule, row)
  }
})

test('what is incomplete goes back with everything that is missing, and the time begins again when it comes', () => {
  const played = applied({}, { materials: [] })
  assert.equal(played.refused('register', { as: 'clerk', reason: 'x' }), 'step-condition')
  played.take('correct', { as: 'clerk', reason: '请补交住所使用文件' })
  assert.deepEqual(played.history.at(-1)?.documents[0]?.values.missing, ['premises'])
  assert.equal(played.state.value, 'needsCorrection')
  const [advised] = applied({}, { materials: [] })
    .take('correct', { as: 'clerk', reason: '请补交住所使用文件' })
    .take('resubmit', { form: restaurant })
    .take('deny', { reason: '补正后仍缺住所使用文件' })
    .history.slice(-1)
  assert.equal(advised?.suggestion?.step, 'deny')
  played.take('resubmit', { on: '2026-03-10', form: restaurant, materials: ['premises'] })
  assert.deepEqual([played.state.value, played.due('register')], ['received', '2026-03-13'])
  assert.equal(played.refused('correct', { as: 'clerk', reason: '还缺一份' }), 'step-not-now')
  played.take('defer', { reason: '核对材料' })
  assert.equal(played.refused('correct', { as: 'clerk', reason: '还缺一份' }), 'step-not-now')
  assert.equal(played.take('register', { as: 'clerk' }).state.value, 'registered')
})

test('a name that is taken keeps nobody from going on: another one is chosen in the same case', () => {
  const same = { status: 'registered', holder: 'person:other' }
  const played = applied({}, { found: { same, entity: null } })
  assert.deepEqual([played.state.value, played.due('register')], ['needsName', null])
  assert.equal(played.history.at(-1)?.documents[0]?.values.ground, 'taken')
  const { place, industry, organisation } = restaurant
  played.take('rename', { form: { place, tradeName: '潮声', industry, organisation } })
  assert.equal(played.state.value, 'needsName', 'the world of this test holds every name for taken')
  assert.equal(played.take('withdraw').state.value, 'withdrawn')
  const forbidden = applied({ tradeName: '中国云来' })
  assert.equal(forbidden.state.value, 'needsName')
  forbidden.take('rename', { form: { place, tradeName: '潮声', industry, organisation } })
  assert.deepEqual(
    [forbidden.state.value, forbidden.state.facts.name],
    ['received', '江湾市潮声餐饮有限公司'],
  )
})

test('who was second with a name chooses another one, also while the application is under review', () => {
  for (const played of [applied(), applied().take('defer', { as: 'clerk', reason: 'x' })]) {
    played.take('lose', { as: 'rule' })
    assert.equal(played.state.value, 'needsName')
    const { place, industry, organisation } = restaurant
    played.take('rename', { form: { place, tradeName: '潮声', industry, organisation } })
    assert.deepEqual([played.state.value, played.state.facts.isTaken], ['received', false])
  }
})

test('a name the applicant has kept is theirs to register', () => {
  const same = { status: 'reserved', holder: 'person:applicant', caseNo: 'BJ1' }
  const { state } = applied({}, { found: { same, entity: null } })
  assert.deepEqual([state.value, state.facts.reservedBy], ['received', 'BJ1'])
})

test('a refusal is written with its reason, and what was obtained by deceit is annulled by the head', () => {
  const denied = applied().take('deny', { reason: '危害社会公共利益' })
  assert.deepEqual(
    [denied.state.value, denied.history.at(-1)?.documents[0]?.values.reason],
    ['denied', '危害社会公共利益'],
  )
  const found = { same: null, entity: registered }
  const annulled = applied({}, { found }).take('register', { as: 'clerk' })
  assert.equal(annulled.refused('annul', { as: 'clerk', reason: 'x' }), 'step-not-yours')
  annulled.take('annul', { reason: '提交虚假材料取得登记' })
  const done = annulled.history.at(-1)!
  assert.deepEqual(
    [annulled.state.value, done.certificate, done.facts.outcome],
    ['annulled', 'revoke', 'annulled'],
  )
})

test('an applicant may withdraw at every turn before the decision', () => {
  for (const played of [
    applied(),
    applied().take('defer', { reason: 'x' }),
    applied().take('correct', { reason: 'x' }),
  ])
    assert.equal(played.take('withdraw').state.value, 'withdrawn')
})

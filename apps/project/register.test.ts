import assert from 'node:assert/strict'
import test from 'node:test'
import { projectCode } from '#core/identifiers/project-code.ts'
import { type CaseBegun, PlayedCase } from '#test/play-case.ts'
import { owner, windFarm } from '#test/project-forms.ts'
import { project } from './app.ts'

const declared = (form: Record<string, unknown> = {}, more: Partial<CaseBegun> = {}) =>
  new PlayedCase(project, 'project-registration', {
    on: '2026-03-02',
    form: { ...windFarm, ...form },
    division: '331500',
    subject: `uscc:${owner}`,
    found: { same: null, owner: { name: '江湾市听潮软件有限公司' } },
    ...more,
  })

test('every project gets a code with a right check digit, of the month, the division and the kind', () => {
  const { state } = declared()
  const code = projectCode.parse(String(state.facts.projectCode))
  assert.ok(code.ok && code.warnings.length === 0, JSON.stringify(code))
  const { coded, divisionCode, projectType, department } = code.parts
  assert.deepEqual([coded, divisionCode, department, projectType], ['2603', '331500', '89', '01'])
})

test('what the table says decides: refused, approved, verified or filed, each with its article', () => {
  const kinds: [Record<string, unknown>, string, string][] = [
    [{ technique: 'eliminated' }, 'refuse', 'eliminated'],
    [{ technique: 'restricted' }, 'refuse', 'restricted'],
    [{ technique: 'restricted', nature: 'renovation' }, 'verify', 'catalogue'],
    [{ government: true }, 'approve', 'government'],
    [{}, 'verify', 'catalogue'],
    [{ matter: 'manufacturing' }, 'file', 'other'],
  ]
  for (const [form, regime, ground] of kinds) {
    const { state, history } = declared(form)
    assert.deepEqual([state.facts.regime, state.facts.ground], [regime, ground])
    assert.ok((history[0]?.decision?.matched[0]?.basis.length ?? 0) > 0)
    assert.equal(
      state.value,
      { refuse: 'refused', file: 'filed', verify: 'handedOn', approve: 'handedOn' }[regime],
    )
  }
})

test('a project of the same owner, name and place gets no second code', () => {
  const same = { projectCode: '2610-331500-89-01-234561' }
  const { state, history } = declared({}, { found: { same, owner: null } })
  assert.deepEqual([state.value, state.facts.projectCode], ['refused', undefined])
  assert.equal(history.at(-1)?.documents[0]?.values.projectCode, same.projectCode)
  assert.equal(state.facts.identity, `${owner}/${windFarm.name}/${windFarm.place}`)
})

test('what is only filed is filed at once when it is complete', () => {
  const { state, history } = declared({ matter: 'manufacturing' })
  assert.deepEqual([state.value, state.isClosed, state.facts.filedOn], ['filed', true, '2026-03-02'])
  assert.equal(history.at(-1)?.certificate, 'issue')
})

test('what is incomplete is asked for within five working days, and filed as soon as it comes', () => {
  const played = declared({ matter: 'manufacturing', policyDeclared: false })
  assert.deepEqual([played.state.value, played.due('correction')], ['incomplete', '2026-03-09'])
  assert.equal(played.pass('2026-03-20').state.value, 'incomplete', 'silence files nothing')
  played.take('correct', { as: 'clerk', reason: '请声明符合产业政策' })
  assert.equal(played.state.value, 'needsCorrection')
  played.take('complete', { on: '2026-03-23', form: { ...windFarm, matter: 'manufacturing' } })
  assert.deepEqual([played.state.value, played.state.facts.filedOn], ['filed', '2026-03-23'])
})

test('a filing that should not have been is recalled by the head, with its proof', () => {
  const played = declared({ matter: 'manufacturing' })
  assert.equal(played.refused('recall', { as: 'clerk', reason: 'x' }), 'step-not-yours')
  played.take('recall', { reason: '属于核准管理的项目' })
  assert.deepEqual([played.state.value, played.history.at(-1)?.certificate], ['recalled', 'revoke'])
})

test('what is not yet filed may be withdrawn', () => {
  const incomplete = { matter: 'manufacturing', policyDeclared: false }
  assert.equal(declared(incomplete).take('withdraw').state.value, 'withdrawn')
  const corrected = declared(incomplete).take('correct', { as: 'clerk', reason: 'x' })
  assert.equal(corrected.take('withdraw').state.value, 'withdrawn')
})

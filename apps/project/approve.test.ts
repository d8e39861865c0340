import assert from 'node:assert/strict'
import test from 'node:test'
import { PlayedCase } from '#test/play-case.ts'
import { owner, project as registered } from '#test/project-forms.ts'
import { project } from './app.ts'

const government = { ...registered, regime: 'approve' }
const begun = (found: unknown = government) =>
  new PlayedCase(project, 'project-approval', {
    on: '2026-03-02',
    form: { projectCode: registered.projectCode, necessity: '改善青岩县公共服务，提升供电保障能力。' },
    subject: `uscc:${owner}`,
    found: { project: found },
  })

const study = { feasibility: '技术成熟，资金落实，社会效益显著。', estimate: 1_000_000 }
const withDesign = (budget: number) =>
  begun()
    .take('approveProposal', { on: '2026-03-05' })
    .take('submitFeasibility', { on: '2026-03-10', form: study })
    .take('approveFeasibility', { on: '2026-03-12' })
    .take('submitDesign', { on: '2026-03-20', form: { designText: '按批复的可行性研究报告设计。', budget } })

test('a government project is approved in three stages, each with a clock of its own', () => {
  const played = begun()
  assert.deepEqual([played.state.value, played.due('approve')], ['proposal', '2026-03-30'])
  played.take('approveProposal', { on: '2026-03-05' })
  assert.equal(played.state.value, 'feasibilityDue')
  played.take('submitFeasibility', { on: '2026-03-10', form: study })
  assert.deepEqual([played.state.value, played.due('approve')], ['feasibility', '2026-04-08'])
  const done = withDesign(1_000_000).take('approveDesign')
  assert.deepEqual([done.state.value, done.state.facts.outcome], ['approved', 'approved'])
  assert.equal(done.history.at(-1)?.certificate, 'issue')
})

test('a budget above the estimate by more than a tenth is to go back; by a tenth it is not', () => {
  const over = withDesign(1_100_001)
  assert.equal(over.refused('approveDesign'), 'step-departs')
  over.take('sendBack')
  assert.equal(over.state.value, 'feasibilityDue')
  assert.deepEqual(over.history.at(-1)?.suggestion?.matched[0]?.basis, ['政府投资条例#第十二条'])
  const within = withDesign(1_100_000)
  assert.equal(within.refused('sendBack'), 'step-departs')
  assert.equal(within.take('approveDesign').state.value, 'approved')
})

test('every stage may be refused or withdrawn, and strangers are not let in', () => {
  assert.equal(begun().take('deny', { reason: '必要性不足' }).state.value, 'denied')
  assert.equal(withDesign(1).take('deny', { reason: '概算不实' }).state.value, 'denied')
  const later = begun().take('approveProposal').take('submitFeasibility', { form: study })
  assert.equal(later.take('deny', { reason: '资金未落实' }).state.value, 'denied')
  for (const played of [begun(), begun().take('approveProposal'), withDesign(1)])
    assert.equal(played.take('withdraw').state.value, 'withdrawn')
  const studied = begun().take('approveProposal').take('submitFeasibility', { form: study })
  assert.equal(studied.take('approveFeasibility').take('withdraw').state.value, 'withdrawn')
  assert.equal(begun(registered).state.value, 'refused')
})

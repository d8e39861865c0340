import assert from 'node:assert/strict'
import test from 'node:test'
import { registration } from '#apps/registration/app.ts'
import { Faults } from '#core/faults.ts'
import { loadExpression } from '#core/load-expression.ts'
import { PlayedCase } from '#test/play-case.ts'
import { service } from './app.ts'
import { isOfChannel, ratingTags, tagsOffered } from './rating-tags.ts'

const form = {
  ratedCase: 'BJ331500260302000001',
  ratedItem: 'signboard',
  responsible: 'urban-management',
  ratedChannel: 'portal',
  grade: 1,
  tags: ['speed'],
  ratedOn: '2026-03-02',
}
const opened = () =>
  new PlayedCase(service, 'rating-followup', { on: '2026-03-02', beside: [registration], form })

test('a bad rating lies with the department that was rated, which has five working days to answer', () => {
  const played = opened()
  assert.deepEqual([played.state.facts.department, played.due('answer')], ['urban-management', '2026-03-09'])
  assert.equal(played.refused('rectify', { as: 'clerk', department: 'data', form: {} }), 'step-not-yours')
})

test('it is verified, mended, answered and called back, and the working days it took are kept', () => {
  const played = opened()
    .take('rectify', { on: '2026-03-04', form: { verification: '属实' } })
    .take('answer', { on: '2026-03-06', form: { answerText: '已增加窗口' } })
    .take('callBack', { on: '2026-03-11', form: { callBack: 'content' } })
  assert.deepEqual([played.state.value, played.state.facts.days], ['closed', 4])
  assert.deepEqual(played.history.at(-2)?.documents[0]?.values.answer, '已增加窗口')
})

test('nothing follows from the department’s silence but that it must say why it was late', () => {
  const played = opened().pass('2026-03-20')
  assert.equal(played.state.value, 'verifying')
  assert.equal(played.refused('answer', { form: { answerText: '…' } }), 'step-reason-missing')
  played.take('answer', { form: { answerText: '…' }, reason: '核实耗时' })
  assert.equal(played.state.value, 'answered')
})

test('a department that calls a rating malicious has it judged by the head, once', () => {
  const objected = () => opened().take('objectRating', { reason: '系竞争对手恶意评价' })
  assert.equal(objected().take('invalidate', { reason: '多个账号同一内容' }).state.value, 'invalid')
  const upheld = objected().take('uphold', { reason: '并无恶意' })
  assert.deepEqual(
    [upheld.state.value, upheld.refused('objectRating', { reason: '再申诉' })],
    ['verifying', 'step-condition'],
  )
})

test('whoever has objected does not judge the objection, also where they are the head as well', () => {
  const objected = opened().take('objectRating', { reason: '系竞争对手恶意评价' })
  objected.state = { ...objected.state, facts: { ...objected.state.facts, objectedBy: 'account:head' } }
  for (const step of ['invalidate', 'uphold'])
    assert.equal(objected.refused(step, { reason: '多个账号同一内容' }), 'step-condition', step)
  const givenUp = objected.take('answer', { form: { answerText: '不再申诉，已整改' } })
  assert.equal(givenUp.state.value, 'answered', 'an objection is given up by answering')
  const ofReviewer = opened().take('objectRating', { reason: '系竞争对手恶意评价' })
  assert.equal(ofReviewer.state.facts.objectedBy, 'account:reviewer')
})

test('each channel has tags of its own: nobody rates a hall they were not in, or pages they did not use', () => {
  const faults = new Faults()
  const { run } = loadExpression('rating', isOfChannel, faults)
  assert.equal(faults.all.length, 0)
  const taken = (channel: string) => ratingTags.filter((tag) => run({ channel, tags: [tag] }) === true)
  const offered = (channel: string) =>
    tagsOffered.filter((one) => one[channel] !== false).map(({ code }) => code)
  for (const channel of ['portal', 'counter', 'hotline', 'engine'])
    assert.deepEqual(taken(channel), offered(channel), channel)
  assert.deepEqual(
    ['portal', 'counter', 'hotline'].map((channel) =>
      ratingTags.filter((tag) => !taken(channel).includes(tag)),
    ),
    [['facilities'], ['online'], ['online', 'facilities']],
  )
  assert.equal(run({ channel: 'portal', tags: null }), true)
})

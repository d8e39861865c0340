import assert from 'node:assert/strict'
import test from 'node:test'
import { PlayedCase } from '#test/play-case.ts'
import { owner, project as registered } from '#test/project-forms.ts'
import { project } from './app.ts'

const verified = { ...registered, status: 'verified' }
const applied = (form: Record<string, unknown> = {}, found: unknown = verified) =>
  new PlayedCase(project, 'project-permits', {
    on: '2026-03-02',
    form: {
      projectCode: registered.projectCode,
      landUse: 'granted',
      assessment: 'report',
      erodes: true,
      hazardous: true,
      specialFire: false,
      design: '按批复建设，详见施工图设计文件。',
      ...form,
    },
    subject: `uscc:${owner}`,
    found: { project: found },
  })

test('five departments start on one day; planning waits for the land, building for all', () => {
  const played = applied()
  assert.deepEqual(played.state.value, {
    review: {
      land: 'open',
      environment: 'open',
      planning: 'waiting',
      water: 'open',
      safety: 'open',
      building: 'waiting',
    },
  })
  assert.deepEqual([played.due('landAnswer'), played.due('together')], ['2026-03-30', '2026-05-08'])
  played.take('extend', { on: '2026-05-08', reason: '设计需要修改' })
  assert.equal(played.due('together'), '2026-05-28')
})

test('a missing answer holds up only those that rest on it', () => {
  const played = applied().take('land.agree', { on: '2026-03-04' })
  assert.deepEqual(played.state.value, {
    review: {
      land: 'done',
      environment: 'open',
      planning: 'open',
      water: 'open',
      safety: 'open',
      building: 'waiting',
    },
  })
})

test('departments that are not concerned are not asked, and keep nobody waiting', () => {
  const played = applied({ assessment: 'register', erodes: false, hazardous: false })
  assert.deepEqual(played.state.value, {
    review: {
      land: 'open',
      environment: 'done',
      planning: 'waiting',
      water: 'done',
      safety: 'done',
      building: 'waiting',
    },
  })
  played.take('land.agree', { on: '2026-03-05' }).take('planning.agree', { on: '2026-03-09' })
  played.take('building.agree', { on: '2026-03-10' })
  assert.deepEqual(
    [played.state.value, played.state.facts.outcome, played.state.facts.reviewDays],
    ['granted', 'approved', 6],
  )
})

test('silence permits nothing', () => {
  const played = applied().pass('2026-12-31')
  assert.deepEqual((played.state.value as { review: { land: string } }).review.land, 'open')
  assert.equal(played.history.filter(({ by }) => by.id === 'clock').length, 0)
})

test('an objection is given back with all answers', () => {
  const played = applied({ erodes: false, hazardous: false })
  played.take('land.agree').take('environment.object', { reason: '选址在生态保护红线内' })
  played.take('planning.agree').take('building.agree')
  assert.deepEqual([played.state.value, played.state.facts.outcome], ['objected', 'denied'])
  const { values } = played.history.at(-1)!.documents[0]!
  assert.deepEqual([values.land, values.environment, values.water], ['agreed', 'objected', null])
})

test('permits are for decided projects of one’s own, and may be withdrawn', () => {
  assert.equal(applied({}, registered).state.value, 'refused')
  assert.equal(applied({}, { ...verified, ownerCode: '91331502MA7K00016A' }).state.value, 'refused')
  assert.equal(applied().take('withdraw').state.value, 'withdrawn')
})

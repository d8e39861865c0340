import assert from 'node:assert/strict'
import test from 'node:test'
import { PlayedCase } from '#test/play-case.ts'
import { items } from './app.ts'

const guide = {
  code: 'tree-permit',
  nameZh: '砍伐城市树木审批',
  kind: 'promised',
  powerType: '01',
  audience: ['person'],
  statutory: 20,
  statutoryUnit: 'workday',
  promised: 8,
  promisedUnit: 'workday',
  basis: ['城市绿化条例#第二十条'],
  validFrom: '2026-01-01',
}
const listed = { ...guide, version: 3, department: 'urban-management' }

const drafted = () => begun({ ...guide, department: 'urban-management' })
const published = () => begun(listed)

function begun(form: Record<string, unknown>): PlayedCase {
  return new PlayedCase(items, 'item-line', { on: '2026-03-02', form, subject: 'item:tree-permit' })
}

function stands({ state: { facts } }: PlayedCase): unknown[] {
  const { status, statusFrom, statusUntil, standsFrom, version } = facts
  return [status, statusFrom, statusUntil ?? null, standsFrom, version]
}

const told = (played: PlayedCase) => played.history.map(({ tells }) => tells)

test('what is listed stands published from the day that it says, and in the version that it says', () => {
  const line = published()
  assert.deepEqual(line.state.value, { published: { guide: 'current', offer: 'open' } })
  assert.deepEqual(stands(line), ['inForce', '2026-01-01', null, '2026-01-01', 3])
  assert.equal(line.state.facts.department, 'urban-management')
  assert.deepEqual(told(line), ['item.opened', 'item.listed'])
})

test('what a clerk drafts is edited, sent back, reviewed by the head within five working days, and published as its first version', () => {
  const line = drafted()
  assert.deepEqual(line.open('clerk'), ['edit', 'submit', 'discard'])
  assert.deepEqual(line.open('head'), [])
  line.take('edit', { form: { promised: 5 } }).take('submit')
  assert.equal(line.due('review'), '2026-03-09')
  assert.deepEqual(line.open('head'), ['publish', 'sendBack'])
  assert.equal(line.refused('sendBack'), 'step-reason-missing')
  line.take('sendBack', { reason: '材料名称不准确' }).take('submit', { on: '2026-03-03' })
  line.take('publish', { on: '2026-03-04' })
  assert.deepEqual(stands(line), ['inForce', '2026-03-04', null, '2026-03-04', 1])
  assert.equal((line.state.facts.content as typeof guide).promised, 5)
})

test('a draft may be discarded, and an item of its code be drafted anew', () => {
  const line = drafted().take('discard')
  assert.deepEqual([line.state.value, line.state.facts.outcome], ['discarded', 'withdrawn'])
})

test('a change is not what everybody reads until it is reviewed, and may be dropped', () => {
  const line = published().take('change', { form: { promised: 6 } })
  const content = () => (line.state.facts.content as typeof guide).promised
  assert.deepEqual([content(), line.state.facts.version], [8, 3])
  line.take('edit', { form: { promised: 7 } }).take('submit')
  line.take('sendBack', { reason: '理由不足' }).take('submit').take('publish', { on: '2026-03-05' })
  assert.deepEqual([content(), line.state.facts.version], [7, 4])
  assert.deepEqual(stands(line), ['inForce', '2026-01-01', null, '2026-03-05', 4])
  line.take('change', { form: { promised: 3 } }).take('dropChange')
  assert.deepEqual([content(), line.state.facts.version], [7, 4])
})

test('whoever had a hand in an item does not review it, in whatever role', () => {
  const line = drafted().take('submit')
  line.state = { ...line.state, facts: { ...line.state.facts, drafters: ['account:clerk', 'account:head'] } }
  assert.equal(line.refused('publish'), 'step-condition')
  assert.deepEqual(line.open('head'), ['sendBack'])
  const edited = drafted()
    .take('edit', { form: { promised: 5 } })
    .take('submit')
  assert.deepEqual(edited.state.facts.drafters, ['account:applicant', 'account:clerk'])
})

test('an item that a release declares is not changed by hand, only by the next release', () => {
  const line = begun({ ...listed, app: 'service' })
  assert.equal(line.refused('change', { form: guide }), 'step-condition')
  assert.ok(!line.open('clerk').includes('change'))
  line.take('revise', {
    as: 'rule',
    on: '2026-04-01',
    form: { ...listed, app: 'service', version: 4, promised: 5 },
  })
  assert.deepEqual(stands(line), ['inForce', '2026-01-01', null, '2026-04-01', 4])
  assert.equal(told(line).at(-1), 'item.revised')
})

test('a suspension with a last day is over by itself on the day after, and one without stays until it is resumed', () => {
  const line = published()
  const form = { suspendFrom: '2026-03-02', suspendUntil: '2026-03-10' }
  assert.equal(line.refused('suspend', { form }), 'step-reason-missing')
  line.take('suspend', { form, reason: '系统升级' })
  assert.deepEqual(stands(line), ['suspended', '2026-03-02', '2026-03-10', '2026-03-02', 3])
  assert.equal(line.pass('2026-03-10').state.facts.status, 'suspended')
  line.pass('2026-03-12')
  assert.deepEqual(stands(line), ['inForce', '2026-03-11', null, '2026-03-11', 3])
  assert.equal(told(line).at(-1), 'item.resumed.by-time')
  line.take('suspend', { form: { suspendFrom: '2026-03-12' }, reason: '政策调整' }).pass('2028-03-12')
  assert.equal(line.state.facts.status, 'suspended')
  line.take('resume')
  assert.deepEqual(stands(line), ['inForce', '2028-03-12', null, '2028-03-12', 3])
})

test('how long it is suspended can be changed, and the clock goes by the last word', () => {
  const line = published().take('suspend', {
    form: { suspendFrom: '2026-03-02', suspendUntil: '2026-03-10' },
    reason: '系统升级',
  })
  line.take('prolong', { on: '2026-03-09', form: { suspendUntil: '2026-03-20' }, reason: '尚未完成' })
  assert.equal(line.pass('2026-03-20').state.facts.status, 'suspended')
  assert.equal(line.pass('2026-03-21').state.facts.status, 'inForce')
})

test('a guide can be changed while its item is suspended, and the change keeps it suspended', () => {
  const line = published().take('suspend', { form: { suspendFrom: '2026-03-02' }, reason: '修改指南' })
  line
    .take('change', { form: { promised: 4 } })
    .take('submit')
    .take('publish', { on: '2026-03-06' })
  assert.deepEqual(line.state.value, { published: { guide: 'current', offer: 'suspended' } })
  assert.deepEqual(stands(line), ['suspended', '2026-03-02', null, '2026-03-06', 4])
})

test('a cancelled item is over for good, with its day, reason and basis, also while it is suspended', () => {
  const line = published().take('suspend', { form: { suspendFrom: '2026-03-02' }, reason: '修改指南' })
  line.take('cancel', {
    on: '2026-03-05',
    form: { cancelBasis: '国发〔2026〕1号' },
    reason: '国务院决定取消',
  })
  const { facts, isClosed, value } = line.state
  assert.deepEqual([isClosed, value, facts.outcome], [true, 'cancelled', 'cancelled'])
  assert.deepEqual(stands(line), ['cancelled', '2026-03-05', null, '2026-03-05', 3])
  assert.deepEqual([facts.statusReason, facts.statusBasis], ['国务院决定取消', '国发〔2026〕1号'])
  assert.deepEqual(line.open('head'), [])
})

test('an item ends on the day after its last one, at once where that is past', () => {
  const line = begun({ ...listed, validTo: '2026-06-30' })
  assert.equal(line.pass('2026-06-30').state.isClosed, false)
  assert.deepEqual([line.pass('2026-07-01').state.value, line.state.facts.outcome], ['ended', 'ended'])
  assert.equal(begun({ ...listed, validTo: '2026-02-01' }).state.value, 'ended')
  const longer = begun({ ...listed, validTo: '2026-06-30' }).take('revise', {
    as: 'rule',
    form: { ...listed, validTo: null },
  })
  assert.equal(longer.pass('2027-01-01').state.isClosed, false)
})

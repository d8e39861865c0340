import assert from 'node:assert/strict'
import test from 'node:test'
import { decide } from '#core/decision/decide.ts'
import { loadApps } from '#core/load-apps.ts'
import { complaint } from './app.ts'
import { orders } from './orders.ts'

const { tables } = loadApps([complaint])

test('the order of the day of receipt applies, from its first day to its last', () => {
  const orderOn = (receivedOn: string) => answer('rule-set', { receivedOn })
  const days = ['2019-12-31', '2020-01-01', '2026-04-14', '2026-04-15']
  assert.deepEqual(days.map(orderOn), [
    { ruleSet: 'order62' },
    { ruleSet: 'order20' },
    { ruleSet: 'order20' },
    { ruleSet: 'order121' },
  ])
  assert.deepEqual(orderOn('2013-05-01'), { ruleSet: 'order62' })
})

test('the respondent’s place decides, for a shop nobody finds that of its platform, and no table guesses a place', () => {
  for (const { id: ruleSet } of orders) {
    const place = (respondentKind: string, isPlaceKnown: boolean) =>
      answer('jurisdiction', { ruleSet, respondentKind, isPlaceKnown })
    for (const kind of ['business', 'platform', 'ownSite', 'shop'])
      assert.deepEqual(place(kind, true), { place: 'respondent' })
    assert.deepEqual(place('shop', false), { place: 'platform' })
    assert.deepEqual(place('business', false), { place: 'unknown' })
  }
})

test('each of the six grounds refuses a complaint under each order, the first of them named', () => {
  const grounds: [object, string][] = [
    [{ isCompetent: false }, 'notCompetent'],
    [{ isHandledElsewhere: true }, 'handledElsewhere'],
    [{ isForLiving: false }, 'notForLiving'],
    [{ isTooLate: true }, 'tooLate'],
    [{ isComplete: false }, 'incomplete'],
    [{ isBarred: true }, 'otherLaw'],
    [{ isForLiving: false, isBarred: true }, 'notForLiving'],
  ]
  for (const { id: ruleSet } of orders) {
    for (const [found, ground] of grounds)
      assert.deepEqual(answer('admission', { ...sound, ruleSet, ...found }), { step: 'refuse', ground })
    assert.deepEqual(answer('admission', { ...sound, ruleSet }), { step: 'accept', ground: null })
  }
})

test('before an officer has looked nothing is suggested', () => {
  assert.equal(answer('admission', {}), null)
  assert.equal(answer('filing', {}), null)
})

test('a report is filed on evidence of something punishable, here and in time; a suspected crime goes to the police', () => {
  const filing = (changed: object) => answer('filing', { ...verified, ...changed })
  assert.deepEqual(filing({}), { step: 'file', ground: null })
  assert.deepEqual(filing({ isCrime: true }), { step: 'toPolice', ground: 'crime' })
  assert.deepEqual(filing({ isCrime: true, hasEvidence: false }), { step: 'notFile', ground: 'noEvidence' })
  assert.deepEqual(filing({ isPunishable: false }), { step: 'notFile', ground: 'notPunishable' })
  assert.deepEqual(filing({ isOurs: false }), { step: 'redirect', ground: 'notOurs' })
  assert.deepEqual(filing({ isInTime: false }), { step: 'notFile', ground: 'tooLate' })
})

test('what is not confirmed against the text of a rule says so', () => {
  const unconfirmed = complaint.limits.filter(({ basis }) => /令第|处理办法$|消费者投诉办法$/.test(basis))
  assert.deepEqual(unconfirmed, [])
})

const sound = {
  isCompetent: true,
  isHandledElsewhere: false,
  isForLiving: true,
  isTooLate: false,
  isComplete: true,
  isBarred: false,
}

const verified = { isCrime: false, hasEvidence: true, isPunishable: true, isOurs: true, isInTime: true }

function answer(table: string, inputs: Record<string, unknown>): unknown {
  return decide(tables.get(`complaint.${table}`)!.compiled, inputs).outcome
}

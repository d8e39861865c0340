import assert from 'node:assert/strict'
import test from 'node:test'
import { registration } from '#apps/registration/app.ts'
import { PlayedCase } from '#test/play-case.ts'
import { service } from './app.ts'

const uscc = '92331502MA0000000X'
const form = {
  hasLicence: false,
  place: '江湾市',
  tradeName: '潮味',
  industry: '餐饮',
  organisation: '店',
  legalRepresentative: '张三',
  address: '临江路 18 号',
  area: 320,
  seats: 80,
  foodKinds: ['hotFood'],
  isGatheringPlace: true,
  byPromise: true,
  hasSign: true,
  drains: true,
  isTrue: true,
}
const begun = (more: object = {}) =>
  new PlayedCase(service, 'restaurant', {
    on: '2026-03-02',
    beside: [registration],
    form: { ...form, ...more },
  })

type Outcome = 'approved' | 'denied' | 'withdrawn'
const child = (item: string, isClosed = false, outcome: Outcome | null = null) => {
  return { no: `BJ-${item}`, item, isClosed, outcome }
}
const opensOf = (played: PlayedCase) => played.history.flatMap(({ opens }) => opens.map(({ item }) => item))

/** The case is told how one of those it opened stands now. */
function told(played: PlayedCase, one: ReturnType<typeof child>): PlayedCase {
  return played.settle([...played.state.children.filter(({ no }) => no !== one.no), one])
}

const begunRegistering = (more: object = {}) => told(begun(more).take('accept'), child('registration-setup'))

/** As the register and its rule tell it. */
function registered(): PlayedCase {
  const noted = { as: 'rule', form: { uscc, businessName: '江湾市潮味餐饮店' } } as const
  return told(
    begunRegistering().take('noteRegistration', noted),
    child('registration-setup', true, 'approved'),
  )
}

test('one application is taken in at one window, and first the business is registered', () => {
  const played = begun().take('accept')
  assert.deepEqual([played.state.value, opensOf(played)], ['registering', ['registration-setup']])
  const [opened] = played.history.flatMap(({ opens }) => opens)
  assert.deepEqual(
    [opened?.form.kind, opened?.form.scope, opened?.form.tradeName, opened?.form.promised],
    ['个体工商户', ['餐饮服务'], '潮味', true],
  )
  assert.deepEqual([played.due('joint'), played.due('joint', 'promised')], ['2026-05-08', '2026-03-23'])
})

test('when it is registered the permits are opened side by side, each with the code and the name of the business', () => {
  const played = registered()
  assert.equal(played.state.value, 'permitting')
  const opens = played.history.flatMap((step) => step.opens).slice(1)
  assert.deepEqual(
    opens.map(({ item, form: given }) => [item, given.uscc, given.businessName]),
    ['food-business-permit', 'fire-safety-promise', 'signboard', 'drainage-permit'].map((item) => [
      item,
      uscc,
      '江湾市潮味餐饮店',
    ]),
  )
})

test('the permits wait for the code of the register, in whichever order register and case tell of it', () => {
  const played = told(begun().take('accept'), child('registration-setup', true, 'approved'))
  assert.equal(played.state.value, 'registering')
  played.take('noteRegistration', { as: 'rule', form: { uscc, businessName: '江湾市潮味餐饮店' } })
  assert.equal(played.state.value, 'permitting')
})

test('who has a licence already goes on to the permits at once, and only to those that are needed', () => {
  const played = begun({
    hasLicence: true,
    uscc,
    isGatheringPlace: false,
    hasSign: false,
    drains: false,
  }).take('accept')
  assert.deepEqual([played.state.value, opensOf(played)], ['permitting', ['food-business-permit']])
  assert.equal(played.history.flatMap((step) => step.opens)[0]?.form.businessName, '江湾市潮味餐饮店')
  const inspected = begun({ hasLicence: true, uscc, byPromise: false }).take('accept')
  assert.ok(opensOf(inspected).includes('fire-safety-check'))
})

test('it is over when every permit is, approved wholly or in part', () => {
  const permits = ['food-business-permit', 'fire-safety-promise', 'drainage-permit', 'signboard']
  const finished = (last: Outcome) => {
    const played = registered()
    for (const item of permits.slice(0, -1)) told(played, child(item, true, 'approved'))
    assert.equal(played.state.value, 'permitting')
    return told(told(played, child('signboard')), child('signboard', true, last))
  }
  assert.deepEqual(
    [finished('approved').state.value, finished('approved').state.facts.outcome],
    ['finished', 'approved'],
  )
  assert.equal(finished('denied').state.facts.outcome, 'partly')
})

test('where the registration fails the matter stops, and says which cases there were', () => {
  const played = told(begun().take('accept'), child('registration-setup', true, 'denied'))
  assert.deepEqual([played.state.value, played.state.facts.outcome], ['stopped', 'denied'])
  assert.deepEqual(played.history.at(-1)?.documents[0]?.values.cases, ['BJ-registration-setup'])
})

test('forty-five working days together, fifteen more once, and no permit by silence', () => {
  const played = begunRegistering()
  played.take('extend', { on: '2026-05-08', reason: '消防整改' })
  assert.equal(played.due('joint'), '2026-05-28')
  played.pass('2026-09-01')
  assert.equal(played.state.value, 'registering')
})

test('an applicant withdraws the whole until it is over, and with it what nothing has come of yet', () => {
  const registering = begunRegistering().take('withdraw')
  assert.deepEqual([registering.state.value, registering.state.facts.outcome], ['withdrawn', 'withdrawn'])
  assert.deepEqual(registering.history.at(-1)?.moves, [{ no: 'BJ-registration-setup', step: 'withdraw' }])
  const permitting = told(registered(), child('food-business-permit', false, 'approved'))
  told(permitting, child('signboard')).take('withdraw')
  assert.deepEqual(permitting.history.at(-1)?.moves, [{ no: 'BJ-signboard', step: 'withdraw' }])
  assert.equal(permitting.refused('withdraw'), 'step-not-now')
})

test('one window answers within five working days, corrects once, or has accepted', () => {
  const silent = begun().pass('2026-03-10')
  assert.deepEqual([silent.state.value, silent.due('joint')], ['registering', '2026-05-08'])
  const corrected = begun().take('correct', { form: { defects: ['平面图不清'] } })
  assert.equal(
    corrected.take('resubmit', { form }).refused('correct', { form: { defects: ['x'] } }),
    'step-not-now',
  )
})

import assert from 'node:assert/strict'
import test from 'node:test'
import { registration } from '#apps/registration/app.ts'
import { shippedCalendar } from '#core/clock/calendar-years.ts'
import { loadApps } from '#core/load-apps.ts'
import { blankOf } from '#core/process/load-cases.ts'
import { scopeIn } from '#core/process/scope-in.ts'
import { unmet } from '#core/process/unmet.ts'
import { PlayedCase } from '#test/play-case.ts'
import { service } from './app.ts'

const own = {
  item: 'food-business-permit',
  uscc: '92331502MA0000000X',
  person: null,
  holderName: '江湾市潮味餐馆',
  state: 'valid',
  validUntil: '2026-04-20',
}
const asked = (held: Partial<Record<keyof typeof own, string | null>> | null = {}, on = '2026-03-02') =>
  new PlayedCase(service, 'food-business-renewal', {
    on,
    beside: [registration],
    subject: `uscc:${own.uscc}`,
    form: { renewedCase: 'BJ331500210420000001', businessName: own.holderName, validUntil: '2026-04-21' },
    found: { certificate: held && { ...own, ...held } },
  })

test('a renewal that nobody decides before the permit ends is granted by silence, the day after and not before', () => {
  const played = asked().pass('2026-04-20')
  assert.equal(played.state.value, 'asked')
  played.pass('2026-04-21')
  assert.deepEqual(
    [played.state.value, played.state.facts.outcome, played.state.facts.validUntil],
    ['renewed', 'approved', '2031-04-20'],
  )
  assert.deepEqual(
    played.history.map(({ step, certificate }) => [step, certificate]),
    [
      ['open', null],
      ['renewBySilence', 'issue'],
    ],
  )
})

test('a renewal is decided before the permit ends, also where that is a holiday: no day is without one', () => {
  const played = asked({ validUntil: '2026-05-01' })
  assert.equal(played.due('renew'), '2026-05-01')
  assert.equal(played.pass('2026-05-01').state.value, 'asked')
  assert.equal(played.pass('2026-05-02').state.value, 'renewed')
  assert.equal(played.history.at(-1)?.at, '2026-05-01T16:00:00.000Z')
})

test('what the network holds tells the last day, whatever the form says', () => {
  const played = asked({ validUntil: '2026-05-29' })
  assert.deepEqual([played.state.facts.endsOn, played.due('renew')], ['2026-05-29', '2026-05-29'])
})

test('nothing is renewed, neither by silence nor by an officer, unless the applicant holds it and it is still good', () => {
  const others = [
    null,
    { state: 'revoked' },
    { item: 'signboard' },
    { uscc: '92331502MA0000001Q' },
    { uscc: null, person: 'person:somebody' },
    { validUntil: '2026-03-01' },
    { validUntil: null },
  ]
  for (const held of others) {
    const played = asked(held)
    assert.deepEqual([played.state.facts.endsOn, played.due('renew')], [null, null], JSON.stringify(held))
    assert.equal(played.refused('renew'), 'step-condition')
    assert.equal(played.pass('2026-12-31').state.value, 'asked')
  }
})

test('a renewal is decided either way while there is time, and goes on from the last day, not from the decision', () => {
  const renewed = asked().take('renew', { on: '2026-03-10' })
  assert.deepEqual([renewed.state.value, renewed.state.facts.validUntil], ['renewed', '2031-04-20'])
  const refused = asked().take('refuseRenewal', { on: '2026-03-10', reason: '经营条件已变化' })
  refused.pass('2026-05-01')
  assert.deepEqual([refused.state.value, refused.state.facts.outcome], ['refused', 'denied'])
  assert.equal(asked().take('withdraw').state.value, 'withdrawn')
})

test('who could not ask in time because the renewal was suspended still can for ten working days after it is open again', () => {
  const suspended = { status: 'inForce', suspendedFrom: '2026-03-16', statusFrom: '2026-03-25' }
  const missed = (on: string, item: object | null) => lacking({ certificate: own, item }, on)
  assert.deepEqual(missed('2026-03-26', null), ['service.renewal.late'])
  assert.deepEqual(missed('2026-03-26', suspended), [])
  assert.deepEqual(missed('2026-04-09', suspended), [])
  assert.deepEqual(missed('2026-04-10', suspended), ['service.renewal.late'])
  assert.deepEqual(missed('2026-03-26', { ...suspended, statusFrom: '2026-03-20' }), ['service.renewal.late'])
})

/** What hinders somebody on a day from asking, with what the network holds of the permit and of the item. */
function lacking(found: { certificate: object; item: object | null }, today: string): string[] {
  const { cases, tables } = loadApps([service, registration])
  const loaded = cases.processes.get('service.renewal')!
  const item = cases.items.get('food-business-renewal')!
  const blank = (process: Parameters<typeof blankOf>[2]) => blankOf(cases, 'service', process)
  const world = { calendar: shippedCalendar, item, tables, documents: cases.documents, blank, serials: {} }
  const scope = scopeIn(loaded, asked().state, { world: { ...world, found, today } })
  return unmet(loaded, scope).map(({ code }) => code)
}

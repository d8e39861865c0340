import assert from 'node:assert/strict'
import { test } from 'node:test'
import { afterRotation, eventRefusal, keyRefusal, type Party, type PartyKey, partyRefusal } from './party.ts'
import { pauseAfter, windowStart } from './party-breaker.ts'
import { quotaExceeded, startsOf } from './party-quota.ts'
import { partyRules } from './party-rules.ts'

const at = '2026-11-24T04:00:30.000Z'

const key: PartyKey = {
  id: 'one',
  algorithm: 'ed25519',
  publicKey: '',
  validFrom: '2026-01-01T00:00:00.000Z',
  validTo: null,
  withdrawnAt: null,
}

const party: Party = {
  id: 'health',
  names: { zh: '卫生健康委员会', en: 'Health Commission' },
  uscc: '1133150000459001XQ',
  kind: 'department',
  state: 'active',
  stateReason: null,
  stateSince: at,
  sources: ['hospital'],
  types: [],
  keys: [key],
  quota: {},
  pause: null,
  registeredAt: at,
  lastAt: null,
}

test('a party speaks in its own name and in those it is registered for', () => {
  const of = (source: string, type = 'a') => eventRefusal(party, { source, type })?.code ?? null
  assert.deepEqual(
    [of('health'), of('hospital'), of('transport'), of('')],
    [null, null, 'source-not-yours', 'source-not-yours'],
  )
  const only = { ...party, types: ['a'] }
  assert.equal(eventRefusal(only, { source: 'health', type: 'b' })?.code, 'type-not-yours')
  assert.equal(eventRefusal(only, { source: 'health', type: 'a' }), null)
})

test('a key is in force from its first instant until before its end', () => {
  const ending = { ...key, validTo: '2026-11-24T00:00:00.000Z' }
  const of = (instant: string) => keyRefusal(ending, instant)?.code ?? null
  assert.equal(of('2025-12-31T23:59:59.999Z'), 'key-not-yet-valid')
  assert.equal(of('2026-01-01T00:00:00.000Z'), null)
  assert.equal(of('2026-11-23T23:59:59.999Z'), null)
  assert.equal(of('2026-11-24T00:00:00.000Z'), 'key-expired')
  assert.equal(keyRefusal({ ...key, withdrawnAt: at }, '2020-01-01T00:00:00.000Z')?.code, 'key-withdrawn')
})

test('a rotation ends keys in force after the overlap, and no key later than it would have ended', () => {
  const keys = [
    key,
    { ...key, id: 'ends-soon', validTo: '2026-11-25T00:00:00.000Z' },
    { ...key, id: 'ends-late', validTo: '2027-11-25T00:00:00.000Z' },
    { ...key, id: 'over', validTo: '2026-02-01T00:00:00.000Z' },
    { ...key, id: 'withdrawn', withdrawnAt: at },
  ]
  assert.deepEqual(
    afterRotation(keys, { at, overlapDays: 30 }).map((one) => one.validTo),
    [
      '2026-12-24T04:00:30.000Z',
      '2026-11-25T00:00:00.000Z',
      '2026-12-24T04:00:30.000Z',
      '2026-02-01T00:00:00.000Z',
      null,
    ],
  )
})

test('a paused party is told how long it rests; when that is over it goes on by itself', () => {
  const pause = { until: '2026-11-24T04:10:30.000Z', received: 200, refused: 150, percent: 75 }
  assert.deepEqual(partyRefusal({ ...party, pause }, at), {
    code: 'party-paused',
    params: { seconds: 600, received: 200, refused: 150, percent: 75 },
  })
  assert.equal(partyRefusal({ ...party, pause }, pause.until), null)
  assert.equal(partyRefusal({ ...party, state: 'suspended', pause }, at)?.code, 'party-suspended')
  assert.equal(partyRefusal({ ...party, state: 'revoked', pause }, at)?.code, 'party-revoked')
})

test('the breaker needs enough rows and enough of them refused', () => {
  const breaker = { windowMinutes: 10, leastRows: 200, refusedPercent: 50, pauseMinutes: 15 }
  const of = (received: number, refused: number) => pauseAfter(breaker, { received, refused }, at)
  assert.equal(of(199, 199), null)
  assert.equal(of(200, 99), null)
  assert.deepEqual(of(200, 100), {
    until: '2026-11-24T04:15:30.000Z',
    received: 200,
    refused: 100,
    percent: 50,
  })
  assert.equal(windowStart(breaker, at, null), '2026-11-24T03:50:30.000Z')
  assert.equal(windowStart(breaker, at, '2026-11-24T03:55:00.000Z'), '2026-11-24T03:55:00.000Z')
  assert.equal(windowStart(breaker, at, '2026-11-24T01:55:00.000Z'), '2026-11-24T03:50:30.000Z')
})

test('a quota is what may be used up, and the wait is until the minute or the day in Shanghai is over', () => {
  const quota = { requestsPerMinute: 2, eventsPerMinute: 10, requestsPerDay: 20, eventsPerDay: 100 }
  const of = (minute: [number, number], day: [number, number]) =>
    quotaExceeded(
      quota,
      { minute: { requests: minute[0], events: minute[1] }, day: { requests: day[0], events: day[1] } },
      at,
    )
  assert.equal(of([2, 10], [20, 100]), null)
  assert.deepEqual(of([3, 1], [3, 1])?.params, { what: 'requestsPerMinute', most: 2, seconds: 30 })
  assert.deepEqual(of([1, 11], [1, 11])?.params, { what: 'eventsPerMinute', most: 10, seconds: 30 })
  const left = 12 * 3600 - 30
  assert.deepEqual(of([1, 1], [21, 21])?.params, { what: 'requestsPerDay', most: 20, seconds: left })
  assert.deepEqual(of([3, 11], [3, 101])?.params, { what: 'eventsPerDay', most: 100, seconds: left })
})

test('a day of use begins at midnight in Shanghai', () => {
  assert.deepEqual(startsOf('2026-11-23T15:59:59.999Z'), {
    minute: '2026-11-23T15:59:00.000Z',
    day: '2026-11-22T16:00:00.000Z',
  })
  assert.equal(startsOf('2026-11-23T16:00:00.000Z').day, '2026-11-23T16:00:00.000Z')
})

test('the rules of a day are those that began last, and a nonce is remembered as long as its signature can be in time', () => {
  const base = partyRules('2026-11-24')
  const later = { ...base, validFrom: '2027-01-01', overlapDays: 7 }
  assert.equal(partyRules('2026-12-31', [base, later]).overlapDays, base.overlapDays)
  assert.equal(partyRules('2027-01-01', [base, later]).overlapDays, 7)
  assert.equal(partyRules('1990-01-01', [base, later]), base)
  assert.ok(base.signature.rememberSeconds >= 2 * base.signature.skewSeconds)
})

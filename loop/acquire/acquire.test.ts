import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { Type } from '#core/app.ts'
import { loadApps } from '#core/load-apps.ts'
import { smallApp } from '#test/small-app.ts'
import { small, smallContext, take, visit } from '#test/small-world.ts'
import { acquire } from './acquire.ts'
import { UNREAD } from './intake.ts'

const [visits] = smallApp.records
const withoutLimits = {
  ...visits!,
  schema: Type.Object({ ...visits!.schema.properties, no: Type.String() }),
}

const codesOf = (taken: { reasons: { code: string }[] }) => taken.reasons.map((reason) => reason.code)

test('a sound row becomes an event about its subject, in the type’s own units', () => {
  const taken = take(visit({ name: 'Ｂakery　', 罚款: '30', fine: undefined }))
  assert.equal(taken.outcome, 'accepted')
  assert.ok(taken.outcome === 'accepted')
  assert.equal(taken.event.subject, 'shop:S1')
  assert.deepEqual(
    { name: taken.event.data.name, fine: taken.event.data.fine },
    { name: 'Bakery', fine: 3000 },
  )
})

test('a row that breaks a warning is kept with the mark, one that breaks a refusal is not', () => {
  const warned = take(visit({ kind: 'dirty', fine: '0' }))
  assert.deepEqual([warned.outcome, codesOf(warned)], ['warned', ['dirty-without-fine']])
  const refused = take(visit({ seenOn: '2026-11-25' }))
  assert.deepEqual([refused.outcome, codesOf(refused)], ['quarantined', ['visit-in-future']])
})

test('a rule that is no longer in force refuses nothing', () => {
  assert.ok(!codesOf(take(visit())).includes('old-rule'))
})

test('every fault of a row is told at once, each with its field', () => {
  const taken = take({ kind: 'odd', seenOn: '2026年2月30日', fine: '-3' })
  assert.deepEqual(
    taken.reasons.map(({ code, field }) => `${field}: ${code}`),
    ['no: required', 'kind: not-in-list', 'fine: amount-negative', 'seenOn: date-not-real'],
  )
})

test('the same row gives the same receipt whatever the order and the titles of its columns', () => {
  const { no, fine, ...rest } = visit()
  assert.equal(take({ 编号: no, ...rest, 罚款: fine }).receipt, take({ fine, ...rest, no }).receipt)
})

test('another source, another id or another value gives another receipt', () => {
  const receipts = [
    take(visit()),
    take(visit(), { source: 'south' }),
    take(visit(), { id: 'x' }),
    take(visit({ fine: '31' })),
  ].map((taken) => taken.receipt)
  assert.equal(new Set(receipts).size, 4)
})

test('a refused id may come again with mended content', () => {
  assert.notEqual(take(visit({ kind: 'odd' }), { id: 'a' }).receipt, take(visit(), { id: 'a' }).receipt)
})

test('a personal number is nowhere in the event: sealed, masked, and the subject is its keyed hash', () => {
  const number = '11010519491231002X'
  const taken = take(visit({ code: '', citizenId: number }))
  assert.ok(taken.outcome === 'accepted', JSON.stringify(taken.reasons))
  assert.equal(taken.event.subject, `person:${smallContext.pseudonym(number)}`)
  assert.ok(!JSON.stringify(taken.event).includes(number))
  assert.deepEqual(Object.keys(taken.event.data.$sealed as object), ['citizenId'])
})

test('a column no field is known for is kept sealed, whatever it is called', () => {
  const taken = take(
    JSON.parse('{"no":"V1","code":"S1","kind":"clean","seenOn":"2026-11-20","__proto__":"x"}'),
  )
  assert.ok(taken.outcome === 'accepted')
  assert.equal(taken.event.data.$extra, `sealed:${'{"__proto__":"x"}'.length}`)
})

test('two columns of one field that disagree are refused, not guessed', () => {
  assert.deepEqual(codesOf(take({ ...visit(), 编号: 'V2' })), ['field-twice'])
})

test('an event from five minutes ahead is taken, from more than five it is refused', () => {
  assert.equal(take(visit(), { time: '2026-11-24T04:05:00Z' }).outcome, 'accepted')
  assert.deepEqual(codesOf(take(visit(), { time: '2026-11-24T04:05:31Z' })), ['clock-ahead'])
  assert.deepEqual(codesOf(take(visit(), { time: '2026-11-27T04:00:00Z' })), ['clock-ahead'])
})

test('a key or a subject too long to look up is refused by the field that makes it so', () => {
  assert.equal(take(visit({ no: 'x'.repeat(60), code: '𠮷'.repeat(60) })).outcome, 'accepted')
  const taken = acquire(
    loadApps([{ ...smallApp, records: [withoutLimits] }]),
    { source: 'north', type: 'shop.visit', data: visit({ no: '𠮷'.repeat(301) }), raw: '' },
    smallContext,
  )
  assert.deepEqual(taken.reasons, [{ code: 'too-long', field: 'no', params: { most: 600 } }])
})

test('control characters in an attribute are refused', () => {
  assert.deepEqual(codesOf(take(visit(), { id: 'a\r\nSet-Cookie: b' })), ['attribute-control-character'])
})

test('an unknown type is refused and whatever is wrong with its envelope is told too', () => {
  const taken = acquire(
    small,
    { source: '', type: 'no.such', data: {}, raw: '{}', time: 'yesterday' },
    smallContext,
  )
  assert.deepEqual(codesOf(taken), ['attribute-empty', 'time-format', 'unknown-type'])
})

test('what could not be read is refused for that alone', () => {
  const fault = { code: 'json-syntax' }
  const unread = { source: UNREAD, type: UNREAD, data: null, raw: '{"a', fault }
  assert.deepEqual(acquire(small, unread, smallContext).reasons, [fault])
  const { fault: _, ...named } = unread
  assert.deepEqual(codesOf(acquire(small, named, smallContext)), ['unknown-type'])
})

test('nothing that can be sent makes acquiring throw, and every refusal has a reason', () => {
  const value = fc.oneof(
    fc.jsonValue(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\u0000', '\ud842', '𠮷', { toString: {} }, [{ toString: null }], [[{ valueOf: 0 }]]),
  )
  const row = fc.dictionary(
    fc.oneof(fc.constantFrom(...small.types.get('shop.visit')!.titles.values()), fc.string()),
    value,
  )
  fc.assert(
    fc.property(row, fc.string({ unit: 'binary' }), (data, id) => {
      const taken = take(data, { id })
      assert.equal(taken.outcome === 'accepted', taken.reasons.length === 0)
    }),
    { numRuns: 300 },
  )
})

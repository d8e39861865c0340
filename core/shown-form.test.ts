import assert from 'node:assert/strict'
import test from 'node:test'
import { smallApp } from '#test/small-app.ts'
import { type App, Type } from './app.ts'
import { disclose } from './disclose.ts'
import type { FieldDisclosure } from './disclosure.ts'
import { loadApps } from './load-apps.ts'
import type { LoadedType } from './load-record-type.ts'
import { shownAlways, shownEver, shownForm } from './shown-form.ts'

const today = '2026-11-24'

/** A type of three fields that are disclosed as asked. */
function typeWith(fields: Record<string, FieldDisclosure>): LoadedType {
  const text = Type.Optional(Type.String())
  const record = {
    ...smallApp.records[0]!,
    schema: Type.Object({ no: Type.String(), seenOn: Type.String(), a: text, b: text, c: text }),
    subject: [{ scheme: 'shop', field: 'no' }],
    title: ['no'],
    validTime: { from: 'seenOn' },
    facts: {},
    columns: {},
    search: { kind: 'visit' },
    quality: [],
    disclosure: { publish: 'rule' as const, fields },
  }
  const app: App = { ...smallApp, records: [record], rules: [], tables: [], indicators: [] }
  return loadApps([app]).types.get('shop.visit')!
}

const seen = (type: LoadedType, data: Record<string, unknown>) =>
  disclose(type, data, { circle: 'public', today }).data

test('a condition reads the record itself, not what another rule has left of it', () => {
  const type = typeWith({ a: { to: 'none' }, b: { to: 'department', when: 'a = "secret"' } })
  assert.deepEqual(seen(type, { a: 'secret', b: 'x', c: 'y' }), { c: 'y' })
  assert.deepEqual(seen(type, { a: 'open', b: 'x' }), { b: 'x' })
})

test('a field of certain days is shown on these alone, the first and the last among them', () => {
  const on = (from: string, until: string) =>
    seen(typeWith({ a: { to: 'public', from, until } }), { a: 'x' }).a
  assert.equal(on(today, today), 'x')
  assert.equal(on('2026-11-25', '2026-11-30'), undefined)
  assert.equal(on('2026-11-01', '2026-11-23'), undefined)
})

test('a mask of certain days gives way to nothing, never to the value', () => {
  const type = typeWith({ a: { to: 'department', mask: 'name', until: '2026-11-23' } })
  assert.deepEqual(seen(type, { a: 'Li Ming' }), {})
})

test('what outlasts the day holds no field of certain days, what is looked through before opening holds them all', () => {
  const type = typeWith({
    a: { to: 'public', until: '2027-01-01' },
    b: { to: 'department', mask: 'all', from: '2027-01-01' },
    c: { to: 'none' },
  })
  const data = { no: '1', a: 'x', b: 'y', c: 'z', $sealed: { c: 's' } }
  const form = shownForm(type, data, 'public')
  assert.deepEqual(shownAlways(form, data), { no: '1' })
  assert.deepEqual(shownEver(form, data), { no: '1', a: 'x', b: '****' })
})

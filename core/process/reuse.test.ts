import assert from 'node:assert/strict'
import test from 'node:test'
import { Type } from '#core/app.ts'
import { smallCases } from '#test/small-cases.ts'
import type { Form } from './form.ts'
import type { Item } from './item.ts'
import { heldOf, type Known, knownFields, wantedId, wantedOf } from './reuse.ts'

const entity = {
  type: 'shop.entity',
  key: '91331503MA00000234',
  source: 'market',
  knownFrom: '2026-01-02T00:00:00.000Z',
  data: { name: '李记', phone: '138****8000', seats: 0, empty: null, $sealed: { phone: 'sealed' } },
}
const permit = {
  identifier: '1.2.3',
  item: 'stall-permit',
  department: 'city',
  issuedAt: '2026-03-04T00:00:00.000Z',
}
const known: Known = {
  records: new Map([[wantedId({ type: 'shop.entity', where: {} }), entity]]),
  certificates: new Map([['stall-permit', permit]]),
  named: new Map([['register', { ...entity, key: 'named by the form' }]]),
}

const of = (field: string) => ({ record: 'shop.entity', field })
const form: Form = {
  id: 'f',
  quality: [],
  schema: Type.Object({}),
  prefill: {
    ...{ name: of('name'), phone: of('phone'), seats: of('seats'), empty: of('empty'), other: of('other') },
    place: { record: 'city.place', field: 'place' },
  },
}
const item: Item = {
  ...smallCases.items![0]!,
  materials: [
    { id: 'licence', necessity: 'required', source: 'network', record: 'shop.entity' },
    { id: 'permit', necessity: 'required', source: 'network', certificate: 'stall-permit' },
    { id: 'proof', necessity: 'required', source: 'network', record: 'city.place' },
    { id: 'register', necessity: 'required', source: 'network', record: 'shop.entity', key: 'form.code' },
    { id: 'lease', necessity: 'required', source: 'applicant' },
  ],
}

test('a field is known where the network holds a value, with where it comes from and since when', () => {
  const { type, key, source, knownFrom } = entity
  const from = { type, key, source, knownFrom }
  assert.deepEqual(knownFields(form, known), { name: { value: '李记', from }, seats: { value: 0, from } })
})

test('a material is held where a record or a certificate stands for it, of the highest trust', () => {
  const held = heldOf(item.materials, known)
  assert.deepEqual(Object.keys(held), ['licence', 'permit', 'register'])
  assert.equal(held.register?.record?.key, 'named by the form')
  assert.deepEqual(held.permit, {
    ...{ state: 'held', files: [], trust: 'A' },
    record: { type: 'certificate', key: '1.2.3', source: 'city', knownFrom: permit.issuedAt },
  })
})

test('only what an item asks of the network is looked up', () => {
  assert.deepEqual(wantedOf(item, form), {
    records: [
      { type: 'shop.entity', where: {} },
      { type: 'city.place', where: {} },
    ],
    items: ['stall-permit'],
  })
  assert.deepEqual(wantedOf(smallCases.items![0]!, { ...form, prefill: {} }), { records: [], items: [] })
})

test('a field that only some records of a type may fill is filled from one of those', () => {
  const where = { kind: ['stall', 'kiosk'] }
  const stall = { ...entity, data: { name: '摊位' } }
  const prefill = { name: { ...of('name'), where } }
  assert.deepEqual(wantedOf({ ...item, materials: [] }, { ...form, prefill }).records, [
    { type: 'shop.entity', where },
  ])
  assert.deepEqual(knownFields({ ...form, prefill }, known), {})
  const both = new Map([...known.records, [wantedId({ type: 'shop.entity', where }), stall] as const])
  assert.equal(knownFields({ ...form, prefill }, { ...known, records: both }).name?.value, '摊位')
})

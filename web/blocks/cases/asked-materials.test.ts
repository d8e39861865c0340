import assert from 'node:assert/strict'
import { test } from 'node:test'
import { apps } from '#apps/apps.ts'
import { createLabels } from '../labels.ts'
import { askedMaterials } from './asked-materials.ts'
import { formModel } from './form-model.ts'
import { begunForm } from './sent-form.ts'
import type { Typed } from './shown-fields.ts'

test('a restaurant is asked for the papers of what it ticks, and for no other', () => {
  const always = asked('restaurant', {})
  for (const paper of ['signDesign', 'floorPlan', 'fireRules', 'firePromise'])
    assert.ok(!always.includes(paper), paper)
  assert.ok(asked('restaurant', { hasSign: true }).includes('signDesign'))
  const gathering = asked('restaurant', { isGatheringPlace: true })
  assert.deepEqual(
    ['floorPlan', 'fireRules', 'firePromise'].map((paper) => gathering.includes(paper)),
    [true, true, false],
  )
  assert.ok(asked('restaurant', { isGatheringPlace: true, byPromise: true }).includes('firePromise'))
})

test('what was ticked before and is no longer shown asks for nothing', () => {
  const typed = { isGatheringPlace: false, byPromise: true }
  assert.ok(!asked('restaurant', typed).includes('firePromise'))
})

test('a number counts as soon as it is one, an amount in the unit it is kept in, and a condition that cannot be read asks', () => {
  const model = {
    id: 'm',
    version: '0'.repeat(16),
    name: 'm',
    holder: null,
    groups: [{ id: '', label: null, fields: [box('area', 'number'), box('cost', 'money')] }],
  }
  const of = (when: string, typed: Typed) => askedMaterials([{ when }], { model, typed }).length
  assert.deepEqual([of('form.area > 50', { area: '50' }), of('form.area > 50', { area: '51' })], [0, 1])
  assert.deepEqual([of('form.cost > 9999', { cost: '99' }), of('form.cost > 9999', { cost: '100' })], [0, 1])
  assert.equal(of('form.area >', { area: '1' }), 1)
})

function box(name: string, kind: 'number' | 'money') {
  return {
    name,
    kind,
    label: name,
    hint: null,
    isRequired: false,
    unit: null,
    choices: [],
    maxLength: null,
    shown: null,
  }
}

function asked(code: string, typed: Typed): string[] {
  const views = apps as never as Parameters<typeof formModel>[0]
  const app = apps.find(({ items = [] }) => items.some((one) => one.code === code))!
  const item = app.items!.find((one) => one.code === code)!
  const model = formModel(views, { app: app.id, form: item.form }, createLabels(views as never, 'zh'))
  return askedMaterials(item.materials, { model, typed: begunForm(model, typed) }).map(({ id }) => id)
}

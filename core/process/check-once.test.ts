import assert from 'node:assert/strict'
import test from 'node:test'
import { smallCases } from '#test/small-cases.ts'
import { type App, Type } from '../app.ts'
import { loadApps } from '../load-apps.ts'
import type { Material } from './item.ts'

const [item] = smallCases.items!

/** Another app whose records are leases: a department of the network holds them. */
const leases: App = {
  ...smallCases,
  id: 'lease',
  processes: [],
  items: [],
  forms: [],
  documents: [],
  tables: [],
  records: [
    {
      type: 'lease.contract',
      version: 1,
      proves: ['lease', 'right-of-use'],
      schema: Type.Object({ no: Type.String() }),
      subject: [{ scheme: 'lease', field: 'no' }],
      key: ['no'],
      title: ['no'],
      disclosure: { publish: 'never' },
      quality: [],
      sources: [],
      updateCycle: 'daily',
    },
  ],
}

const loading = (material: Partial<Material>) => {
  const wanted: Material = { id: 'paper', necessity: 'required', source: 'applicant', ...material }
  const asking: App = { ...smallCases, items: [{ ...item!, materials: [wanted] }] }
  return () => loadApps([asking, leases])
}

test('an item may not ask an applicant for what a record of any app stands for', () => {
  assert.throws(
    loading({ id: 'lease' }),
    /asks the applicant for "lease", which "lease.contract" already proves/,
  )
  assert.throws(loading({ is: 'right-of-use' }), /asks the applicant for "right-of-use"/)
})

test('the same material may be taken from the record that stands for it', () => {
  assert.doesNotThrow(loading({ is: 'lease', source: 'network', record: 'lease.contract' }))
  assert.doesNotThrow(loading({ is: 'plan' }))
})

test('a record may not be taken for a material that it does not stand for', () => {
  assert.throws(
    loading({ is: 'plan', source: 'network', record: 'lease.contract' }),
    /takes "plan" from "lease.contract", which does not say that it proves it/,
  )
})

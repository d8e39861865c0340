import assert from 'node:assert/strict'
import { test } from 'node:test'
import { apps } from '#apps/apps.ts'
import { service } from '#apps/service/app.ts'
import { createLabels } from './labels.ts'

test('whatever a case tells is called by its process and its step, in both languages', () => {
  const processes = apps.flatMap(({ processes = [] }) => processes)
  const told = processes.flatMap(({ begin, steps }) => [
    begin?.tells ?? 'case.opened',
    ...Object.values(steps).map(({ tells }) => tells),
  ])
  assert.ok(told.length > 100)
  for (const language of ['zh', 'en'] as const) {
    const labels = createLabels(apps, language)
    const raw = told.filter((type) => labels.event(type) === type)
    assert.deepEqual(raw, [], language)
  }
  const { steps } = service.processes!.find(({ id }) => id === 'permit')!
  assert.match(createLabels(apps, 'en').event(steps.consult!.tells), / · /)
})

import assert from 'node:assert/strict'
import test from 'node:test'
import { apps } from '#apps/apps.ts'
import { shippedCalendar } from '../clock/calendar-years.ts'
import { qualityScope } from '../expression-scope.ts'
import { loadApps } from '../load-apps.ts'

const { cases } = loadApps(apps)
const withInspectors = [...cases.forms].filter(([, { fields }]) =>
  fields.some(({ name }) => name === 'inspectors'),
)

test('permits, promises, reports and prices are looked into by two, by their different names', () => {
  assert.deepEqual(withInspectors.map(([id]) => id).sort(), [
    'complaint.verification',
    'price.finding',
    'project.promiseCheck',
    'service.inspection',
  ])
  for (const [id, form] of withInspectors) {
    const { holds } = form.quality.find(({ rule }) => rule.field === 'inspectors')!
    const base = { today: '2026-03-02', calendar: shippedCalendar, limits: form.limits }
    const isTaken = (inspectors: string[]) => holds.run(qualityScope({ ...form.blank, inspectors }, base))
    assert.deepEqual(
      [isTaken(['李四']), isTaken(['李四', '李四']), isTaken(['李四', '王五'])],
      [false, false, true],
      id,
    )
  }
})

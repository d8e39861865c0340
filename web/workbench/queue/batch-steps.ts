import type { OfProcess } from '#web/blocks/cases/case-labels.ts'
import type { AppView } from '#web/blocks/views/app-view.ts'
import type { DeskView } from '../views.ts'

const OFFICERS = new Set<string>(['clerk', 'reviewer', 'inspector', 'head'])

/** The steps that all chosen lines know, that an officer takes at their desk, and that need no form filled in. */
export function batchSteps(
  apps: readonly AppView[],
  chosen: readonly DeskView[],
): { id: string; of: OfProcess }[] {
  const known = chosen.map((row) => stepsOf(apps, row))
  const [first = [], ...others] = known
  return first.filter(({ id }) => others.every((steps) => steps.some((one) => one.id === id)))
}

function stepsOf(apps: readonly AppView[], { item: code, desk }: DeskView): { id: string; of: OfProcess }[] {
  const app = apps.find(({ items }) => items?.some((item) => item.code === code))
  const item = app?.items?.find((one) => one.code === code)
  const process = app?.processes?.find(({ id }) => id === item?.process)
  if (!app || !process) return []
  const steps = Object.entries(process.steps).filter(
    ([, { by, form, lane = 'main' }]) => !form && lane === desk && by.some((who) => OFFICERS.has(who)),
  )
  return steps.map(([id]) => ({ id, of: { app: app.id, process: process.id } }))
}

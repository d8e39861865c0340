import type { LoggedEvent } from '#core/event.ts'
import type { LoadedApps } from '#core/load-apps.ts'
import type { Analyzed, Batch, Outcome, View } from '../stage.ts'
import { countRecord } from './count-record.ts'
import { withFigures } from './figures.ts'
import { IndicatorSums } from './indicator-sums.ts'
import { keepRecord } from './keep-record.ts'
import { mergeSubject } from './merge-subject.ts'

/**
 * The third stage: makes records of events, keeps both times, merges what sources say of a subject and moves the
 * indicators. Adds to `outcome`; events of types that no app catalogues pass through untouched.
 */
export function analyze(
  apps: LoadedApps,
  batch: Batch,
  view: View,
  outcome: Outcome,
): Map<LoggedEvent, Analyzed> {
  const analyzed = new Map<LoggedEvent, Analyzed>()
  const sums = new IndicatorSums()
  for (const event of batch) {
    const type = apps.types.get(event.type)
    if (!type) continue
    const kept = keepRecord(type, event, view, outcome)
    mergeSubject(type, kept, view)
    countRecord(apps, kept, view, sums)
    analyzed.set(event, withFigures(apps, kept, view, sums))
  }
  outcome.subjects = [...outcome.subjects, ...touched(analyzed, view)]
  outcome.cells = sums.cells()
  outcome.members = sums.members()
  return analyzed
}

function touched(analyzed: Map<LoggedEvent, Analyzed>, view: View) {
  const ids = new Set([...analyzed.values()].map((one) => one.event.subject))
  return [...ids].flatMap((id) => view.subjects.get(id) ?? [])
}

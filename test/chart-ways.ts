import type { StateValue } from 'xstate'
import { activePaths } from '#core/process/case-scope.ts'
import { statesOf, waysOut } from '#core/process/chart.ts'
import type { LoadedProcess } from '#core/process/load-process.ts'

/** A way of a chart: out of a state, by a step, to another. */
export interface Way {
  process: string
  path: string[]
  step: string
  /** The path of where it leads; its own where it stays. */
  to: string[]
}

/** Every way of a process as its chart declares it. */
export function waysOf({ id, process }: LoadedProcess): Way[] {
  return statesOf(process.chart).flatMap(({ path, node }) =>
    waysOut(node).map(({ step, target }) => {
      const to = target === undefined ? path : [...path.slice(0, -1), ...target.split('.')]
      return { process: id, path, step, to }
    }),
  )
}

/** The ways that a step has gone: of several by one step, which guards tell apart, that to where the chart stands then. */
export function waysTaken(
  ways: Way[],
  { step, before, after }: { step: string; before: StateValue; after: StateValue },
): Way[] {
  const stood = placesIn(before)
  const candidates = ways.filter((way) => way.step === step && stood.has(way.path.join('.')))
  if (candidates.length < 2) return candidates
  const stands = placesIn(after)
  return candidates.filter(({ to }) => stands.has(to.join('.')))
}

/** The paths of all states a chart stands in. */
export function placesIn(value: StateValue): Set<string> {
  return new Set(activePaths(value).map((path) => path.join('.')))
}

export function nameOfWay({ process, path, step, to }: Way): string {
  return `${process}: ${path.join('.')} – ${step} → ${to.join('.')}`
}

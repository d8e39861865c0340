import type { Process } from '#core/process/process.ts'
import { statesLeftOut } from '#core/process/states-left-out.ts'
import { useDeclarations } from '../declarations.tsx'
import { useWords } from '../words.ts'
import type { CaseSummary, StepView } from './case-views.ts'
import { type PlacedState, processColumns } from './process-layout.ts'
import { useCaseLabels } from './use-case-labels.ts'

interface ProcessPictureProps {
  process: Process
  of: Pick<CaseSummary, 'app' | 'process' | 'states' | 'item'>
  steps: Pick<StepView, 'states'>[]
}

/**
 * A process as a line of stations, in which the present one is lit and those passed are marked; where the way forks, stations stand
 * under one another. Read out as a list; on a narrow page the line stands upright, with what a fork leads to side by side.
 */
export function ProcessPicture({ process, of, steps }: ProcessPictureProps) {
  const labels = useCaseLabels()
  const words = useWords().cases
  const { apps } = useDeclarations()
  const item = apps.flatMap(({ items = [] }) => items).find(({ code }) => code === of.item)
  const leftOut = item ? statesLeftOut(item) : []
  const passed = new Set(steps.flatMap((step) => step.states))
  const now = new Set(of.states)
  return (
    <ol className="process-picture" aria-label={labels.process(of.app, of.process)}>
      {processColumns(process, leftOut).map((members) => (
        <li key={members[0]?.name}>
          {members.map((state) => (
            <Station
              key={state.name}
              state={state}
              label={labels.state(of, state.name)}
              standing={now.has(state.name) ? 'now' : passed.has(state.name) ? 'passed' : 'ahead'}
              says={now.has(state.name) ? words.here : passed.has(state.name) ? words.passed : null}
            />
          ))}
        </li>
      ))}
    </ol>
  )
}

interface StationProps {
  state: PlacedState
  label: string
  standing: 'now' | 'passed' | 'ahead'
  says: string | null
}

function Station({ state, label, standing, says }: StationProps) {
  return (
    <span
      className="station"
      data-standing={standing}
      data-final={state.node.type === 'final' || state.node.tags?.includes('closed') || undefined}
      aria-current={standing === 'now' ? 'step' : undefined}
    >
      <span className="station-mark" aria-hidden />
      {label}
      {says && <span className="hidden-visually">{says}</span>}
    </span>
  )
}

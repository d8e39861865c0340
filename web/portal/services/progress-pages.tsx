import { CaseHistory } from '#web/blocks/cases/case-history.tsx'
import type { CaseSummary, ClockView, StepView } from '#web/blocks/cases/case-views.ts'
import { ClockRing } from '#web/blocks/cases/clock-ring.tsx'
import { ProcessPicture } from '#web/blocks/cases/process-picture.tsx'
import { useCaseLabels } from '#web/blocks/cases/use-case-labels.ts'
import { useDeclarations } from '#web/blocks/declarations.tsx'
import { SubmitButton } from '#web/ui/button.tsx'
import { fill } from '#web/ui/format.ts'
import type { PageProps } from '../visit.ts'
import { useServiceWords } from './words.ts'

interface ProgressView extends CaseSummary {
  clock: ClockView | null
  steps: { step: string; tells: string; at: string; states: string[]; department: string | null }[]
}

/** The number of a case, typed by whoever knows it. */
export function ProgressPage() {
  const words = useServiceWords().progress
  return (
    <div className="page page-body stack" data-gap="loose">
      <header className="stack" data-gap="tight">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </header>
      <form className="filter card" method="get" action="/progress">
        <label className="field filter-words">
          <span className="field-label">{words.no}</span>
          <input className="input" name="no" required autoComplete="off" />
        </label>
        <div className="row filter-acts">
          <SubmitButton variant="primary">{words.find}</SubmitButton>
        </div>
      </form>
    </div>
  )
}

/** How far a case is, for everybody: steps and days, nothing of whose it is. */
export function CaseProgressPage({ data: { progress } }: PageProps<{ progress: ProgressView }>) {
  const words = useServiceWords()
  const labels = useCaseLabels()
  const { apps } = useDeclarations()
  const process = apps
    .find(({ id }) => id === progress.app)
    ?.processes?.find(({ id }) => id === progress.process)
  const steps = progress.steps.map(
    (step, at): StepView => ({
      ...step,
      by: { role: null, department: step.department },
      reason: null,
      version: at + 1,
      clocks: [],
      documents: [],
      suggested: null,
      decision: null,
      form: {},
      event: '',
    }),
  )
  return (
    <div className="page page-body stack" data-gap="loose">
      <header className="stack" data-gap="tight">
        <h1>{labels.item(progress.item)}</h1>
        <p className="soft">{fill(words.one.no, { no: progress.no })}</p>
      </header>
      {process && <ProcessPicture process={process} of={progress} steps={steps} />}
      {progress.clock && (
        <ClockRing clock={progress.clock} label={labels.clock(progress, progress.clock.name)} />
      )}
      <section className="stack" aria-labelledby="steps">
        <h2 id="steps">{words.progress.steps}</h2>
        <CaseHistory of={progress} steps={steps} />
      </section>
    </div>
  )
}

import { ITEM_FORM } from '#core/process/step-form.ts'
import { formatInstant } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { useDeclarations } from '../declarations.tsx'
import { useWords } from '../words.ts'
import type { CaseSummary, StepView } from './case-views.ts'
import { FormValues } from './form-values.tsx'
import { Judgement } from './judgement.tsx'
import { useCaseLabels } from './use-case-labels.ts'

interface CaseHistoryProps {
  of: Pick<CaseSummary, 'app' | 'process'>
  steps: StepView[]
}

/** Everything that was done in a case, the latest first: what, when, by whom, why where it was said, and what a table decided. */
export function CaseHistory({ of, steps }: CaseHistoryProps) {
  const labels = useCaseLabels()
  const words = useWords().cases
  const language = useLanguage()
  return (
    <ol className="case-history">
      {[...steps].reverse().map((step) => (
        <li key={step.version} className="stack" data-gap="tight">
          <strong>
            {step.step === 'open' && step.version === 1 ? words.opened : labels.step(of, step.step)}
          </strong>
          <span className="small soft">
            <time dateTime={step.at}>{formatInstant(step.at, language)}</time> · <By step={step} />
          </span>
          {step.reason && <p className="long-text">{step.reason}</p>}
          <StepValues of={of} step={step} />
          {step.decision && <Judgement judged={step.decision} context={formatInstant(step.at, language)} />}
        </li>
      ))}
    </ol>
  )
}

function By({ step }: { step: StepView }) {
  const labels = useCaseLabels()
  const words = useWords().cases
  const { role, department, name } = step.by
  const who: Record<string, string> = words.who
  const said = who[role ?? ''] ?? role ?? ''
  const place = department === null ? null : labels.department(department)
  return <>{[place, said, name].filter(Boolean).join(' · ')}</>
}

/** What was filled in for a step in a form of its own, as what has to be put right. */
function StepValues({ of: { app, process }, step }: { of: CaseHistoryProps['of']; step: StepView }) {
  const { apps } = useDeclarations()
  const declared = apps.find(({ id }) => id === app)?.processes?.find(({ id }) => id === process)
  const form = declared?.steps[step.step]?.form
  if (!form || form === ITEM_FORM) return null
  return <FormValues app={app} form={form} values={step.form} />
}

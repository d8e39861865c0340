import { useId } from 'react'
import type { CaseView, OfferedStep } from '#web/blocks/cases/case-views.ts'
import { FormFields } from '#web/blocks/cases/form-fields.tsx'
import { formModel } from '#web/blocks/cases/form-model.ts'
import { typedValues } from '#web/blocks/cases/typed-values.ts'
import { useCaseLabels } from '#web/blocks/cases/use-case-labels.ts'
import { useDeclarations } from '#web/blocks/declarations.tsx'
import { fieldProblems } from '#web/blocks/form-problem.tsx'
import { Problem } from '#web/blocks/problem.ts'
import { Button } from '#web/ui/button.tsx'
import { fill } from '#web/ui/format.ts'
import { TextField } from '#web/ui/text-field.tsx'
import { useWorkbenchWords } from '../words.ts'
import { BroughtPapers, useBrought } from './brought-papers.tsx'
import { RestValues } from './grounds.tsx'
import { MovedNotice } from './moved-notice.tsx'
import { StepProblem } from './step-problem.tsx'
import { useStep } from './use-step.ts'

interface StepFormProps {
  one: CaseView
  offered: OfferedStep
  onDone: () => void
}

/** A step on its way: its form, why it is taken where that has to be said, and what hinders it. */
export function StepForm({ one, offered, onDone }: StepFormProps) {
  const { step, form, needsReason, corrects, restsOn, takesPapers } = offered
  const words = useWorkbenchWords()
  const labels = useCaseLabels()
  const { apps, labels: declared } = useDeclarations()
  const title = useId()
  const model = form === null ? null : formModel(apps, { app: one.app, form }, declared)
  const fields = model?.groups.flatMap((group) => group.fields.map(({ name }) => name)) ?? []
  const word = labels.step(one, step)
  const brought = useBrought(one, offered)
  const taking = useStep({
    one,
    step,
    model,
    first: corrects ? typedValues(model, one.form) : {},
    brought: takesPapers ? brought.sent : null,
    done: fill(words.case.done, { step: word }),
    onDone,
  })
  const { error, typed, reason, isBusy } = taking
  const faults = fieldProblems(error, fields)
  const departs = isDeparture(one, step)
  const hint = labels.hint(one, step)
  return (
    <form
      className="card stack"
      aria-labelledby={title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        taking.take()
      }}
    >
      <h3 id={title}>{word}</h3>
      {hint && <p className="soft">{hint}</p>}
      <RestValues app={one.app} rests={restsOn} />
      {model && <FormFields model={model} typed={typed} onType={taking.type} faults={faults} />}
      {takesPapers && <BroughtPapers one={one} brought={brought} />}
      <TextField
        label={needsReason || departs ? words.case.reason : words.case.remark}
        value={reason}
        onChange={taking.setReason}
        isLong
        maxLength={2000}
        {...(departs ? { description: words.case.departs } : {})}
      />
      {error instanceof Problem && error.code === 'case-moved-on' ? (
        <MovedNotice one={one} since={error.since} onReload={() => void taking.reload()} />
      ) : (
        <StepProblem
          {...{ one, offered, error, fields }}
          filled={{ model, typed }}
          onLoad={() => void taking.loadForm()}
        />
      )}
      <div className="row">
        <Button type="submit" variant="primary" isDisabled={isBusy}>
          {isBusy ? words.case.acting : words.case.act}
        </Button>
        <Button onPress={onDone}>{words.cancel}</Button>
      </div>
    </form>
  )
}

/** Whether the table suggests another of the steps it knows. */
function isDeparture({ suggestion }: CaseView, step: string): boolean {
  if (!suggestion?.step) return false
  return suggestion.steps.includes(step) && suggestion.step !== step
}

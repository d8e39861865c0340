import { useState } from 'react'
import { FormFields } from '#web/blocks/cases/form-fields.tsx'
import type { FormModel } from '#web/blocks/cases/form-model.ts'
import { FormRefused } from '#web/blocks/cases/form-refused.tsx'
import { sentMaterials } from '#web/blocks/cases/handed-material.ts'
import { begunForm, sentForm } from '#web/blocks/cases/sent-form.ts'
import type { Typed } from '#web/blocks/cases/shown-fields.ts'
import { fieldProblems } from '#web/blocks/form-problem.tsx'
import { Button } from '#web/ui/button.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { useServiceWords } from '../services/words.ts'
import { useRunningForm } from '../use-running-form.ts'
import { useSend } from '../use-send.ts'
import { type Papers, StepPapers, useStepPapers } from './step-papers.tsx'

export interface StepChoice {
  step: string
  label: string
  /** The first thing to do. */
  isMain: boolean
  hint: string | null
  needsReason: boolean
  model: FormModel | null
  /** What can be handed in with it; null where nothing can. */
  papers: Papers | null
}

export interface CaseStepsProps {
  no: string
  app: string
  version: number
  steps: StepChoice[]
  /** What the case's form says now: a correction begins with it. */
  first: Typed
}

/** The steps an applicant can take: pressed, filled in where a form belongs to it, then done. */
export function CaseSteps({ steps, ...of }: CaseStepsProps) {
  const [chosen, setChosen] = useState<string | null>(null)
  const step = steps.find((one) => one.step === chosen)
  if (step) return <StepForm {...of} step={step} onCancel={() => setChosen(null)} />
  return (
    <div className="row">
      {steps.map((one) => (
        <Button
          key={one.step}
          variant={one.isMain ? 'primary' : undefined}
          onPress={() => setChosen(one.step)}
        >
          {one.label}
        </Button>
      ))}
    </div>
  )
}

interface StepFormProps extends Omit<CaseStepsProps, 'steps'> {
  step: StepChoice
  onCancel: () => void
}

function StepForm({ no, app, version, step, first, onCancel }: StepFormProps) {
  const words = useServiceWords().one
  const { model, load } = useRunningForm(app, step.model)
  const [typed, setTyped] = useState<Typed>(() => begunForm(step.model, first))
  const [reason, setReason] = useState('')
  const { error, isBusy, run, clear } = useSend()
  const papers = useStepPapers(step.papers, { model, typed })
  const fields = model?.groups.flatMap((group) => group.fields.map(({ name }) => name)) ?? []
  const faults = fieldProblems(error, fields)
  const submit = () => {
    const form = sentForm(model, typed)
    const body = {
      step: step.step,
      version,
      ...(model ? { form, formVersion: model.version } : {}),
      ...(reason ? { reason } : {}),
      ...(step.papers ? { materials: sentMaterials(papers.asked, papers.handed) } : {}),
    }
    const path = `/api/my/cases/${encodeURIComponent(no)}/steps`
    return run({ method: 'POST', path, body, then: () => location.reload() })
  }
  return (
    <form
      className="card stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <h3>{step.label}</h3>
      {step.hint && <p className="soft">{step.hint}</p>}
      {model && (
        <FormFields
          model={model}
          typed={typed}
          onType={(name, value) => setTyped((now) => ({ ...now, [name]: value }))}
          faults={faults}
        />
      )}
      <StepPapers {...papers} />
      {step.needsReason && (
        <TextField label={words.reason} value={reason} onChange={setReason} isLong maxLength={2000} />
      )}
      <FormRefused
        error={error}
        fields={fields}
        filled={{ model, typed }}
        onLoad={() => void load().then(clear)}
      />
      <div className="row">
        <Button type="submit" variant="primary" isDisabled={isBusy}>
          {isBusy ? words.acting : words.act}
        </Button>
        <Button onPress={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  )
}

import { FormFields } from '#web/blocks/cases/form-fields.tsx'
import { useCaseLabels } from '#web/blocks/cases/use-case-labels.ts'
import { FormProblem, fieldProblems } from '#web/blocks/form-problem.tsx'
import { Button } from '#web/ui/button.tsx'
import { useWorkbenchWords } from '../words.ts'
import { CounterMaterials } from './counter-materials.tsx'
import type { Change, useApplications } from './use-applications.ts'
import type { Application } from './visit.ts'

interface ApplicationCardProps extends ReturnType<ReturnType<typeof useApplications>['askedOf']> {
  application: Application
  error: Error | null
  onChange: (change: Change) => void
  onRemove: () => void
}

/** One application of a visit: its form, and its papers. */
export function ApplicationCard(props: ApplicationCardProps) {
  const { application, model, asked, error, onChange, onRemove } = props
  const words = useWorkbenchWords().counter
  const labels = useCaseLabels()
  const { item: code, form } = application
  const fields = model?.groups.flatMap((group) => group.fields.map(({ name }) => name)) ?? []
  const faults = fieldProblems(error, fields)
  return (
    <section className="card stack" aria-label={labels.item(code)}>
      <div className="row" data-spread>
        <h2>{labels.item(code)}</h2>
        <Button size="small" variant="quiet" onPress={onRemove}>
          {words.remove}
        </Button>
      </div>
      {model && (
        <FormFields
          model={model}
          typed={form}
          onType={(name, value) => onChange((now) => ({ ...now, form: { ...now.form, [name]: value } }))}
          faults={faults}
        />
      )}
      <CounterMaterials
        {...{ application, asked }}
        onChange={(change) => onChange((now) => ({ ...now, handed: change(now.handed) }))}
      />
      <FormProblem error={error} fields={fields} />
    </section>
  )
}

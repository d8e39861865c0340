import { askedMaterials } from '#web/blocks/cases/asked-materials.ts'
import { FormFields } from '#web/blocks/cases/form-fields.tsx'
import { useCaseLabels } from '#web/blocks/cases/use-case-labels.ts'
import { useDeclarations } from '#web/blocks/declarations.tsx'
import { FormProblem, fieldProblem } from '#web/blocks/form-problem.tsx'
import { Button } from '#web/ui/button.tsx'
import { Checkbox } from '#web/ui/checkbox.tsx'
import { useWorkbenchWords } from '../words.ts'
import { itemForm } from './item-form.ts'
import type { Application } from './visit.ts'

interface ApplicationCardProps {
  application: Application
  error: Error | null
  onChange: (part: Partial<Application>) => void
  onRemove: () => void
}

/** One application of a visit: its form, and the materials whose originals the clerk has seen. */
export function ApplicationCard({ application, error, onChange, onRemove }: ApplicationCardProps) {
  const words = useWorkbenchWords().counter
  const labels = useCaseLabels()
  const { apps, labels: declared } = useDeclarations()
  const { item: code, form } = application
  const { model, materials } = itemForm(apps, code, declared)
  const asked = askedMaterials(materials, { model, typed: form })
  const fields = model?.groups.flatMap((group) => group.fields.map(({ name }) => name)) ?? []
  const faults = fields.flatMap((name) => {
    const said = fieldProblem(error, name)
    return said === undefined ? [] : [[name, said] as const]
  })
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
          onType={(name, value) => onChange({ form: { ...form, [name]: value } })}
          faults={Object.fromEntries(faults)}
        />
      )}
      <FormProblem error={error} fields={fields} />
      <Materials application={application} ids={asked.map(({ id }) => id)} onChange={onChange} />
    </section>
  )
}

interface MaterialsProps {
  application: Application
  ids: string[]
  onChange: ApplicationCardProps['onChange']
}

function Materials({ application: { item, seen }, ids, onChange }: MaterialsProps) {
  const words = useWorkbenchWords().counter
  const labels = useCaseLabels()
  if (ids.length === 0) return null
  return (
    <fieldset className="form-group stack" data-gap="tight">
      <legend>{words.materials}</legend>
      {ids.map((id) => (
        <Checkbox
          key={id}
          isSelected={seen.includes(id)}
          onChange={(isSeen) => onChange({ seen: isSeen ? [...seen, id] : seen.filter((one) => one !== id) })}
        >
          {labels.material(item, id)}
        </Checkbox>
      ))}
    </fieldset>
  )
}

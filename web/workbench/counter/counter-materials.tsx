import { useState } from 'react'
import { useAsk } from '#web/blocks/application/use-ask.ts'
import type { ItemView } from '#web/blocks/cases/case-views.ts'
import type { HandedMaterial, HandedMaterials } from '#web/blocks/cases/handed-material.ts'
import { MaterialField } from '#web/blocks/cases/material-field.tsx'
import { sendFile } from '#web/blocks/cases/send-file.ts'
import { useCaseLabels } from '#web/blocks/cases/use-case-labels.ts'
import { FormProblem } from '#web/blocks/form-problem.tsx'
import { Checkbox } from '#web/ui/checkbox.tsx'
import { useWorkbenchWords } from '../words.ts'
import type { Application } from './visit.ts'

interface CounterMaterialsProps {
  application: Application
  /** What is asked as the form is filled in now. */
  asked: ItemView['materials']
  onChange: (change: (before: HandedMaterials) => HandedMaterials) => void
}

/** The papers of one application: each seen in the original, sent as files, or, where that is allowed, promised for a day. */
export function CounterMaterials({ application: { item, handed }, asked, onChange }: CounterMaterialsProps) {
  const words = useWorkbenchWords().counter
  const { data } = useAsk<ItemView>(`/api/items/${encodeURIComponent(item)}`)
  const [error, setError] = useState<Error | null>(null)
  if (asked.length === 0) return null
  return (
    <fieldset className="form-group stack">
      <legend>{words.materials}</legend>
      {asked.map((material) => (
        <Paper
          key={material.id}
          {...{ item, material }}
          guide={data ?? null}
          handed={handed[material.id] ?? { files: [] }}
          onChange={(change) => onChange((now) => changed(now, material.id, change))}
          onError={setError}
        />
      ))}
      <FormProblem error={error} />
    </fieldset>
  )
}

function changed(
  now: HandedMaterials,
  id: string,
  change: (before: HandedMaterial) => HandedMaterial,
): HandedMaterials {
  return { ...now, [id]: change(now[id] ?? { files: [] }) }
}

interface PaperProps {
  item: string
  material: ItemView['materials'][number]
  guide: ItemView | null
  handed: HandedMaterial
  onChange: (change: (before: HandedMaterial) => HandedMaterial) => void
  onError: (error: Error | null) => void
}

function Paper({ item, material: { id, necessity, source }, guide, handed, onChange, onError }: PaperProps) {
  const words = useWorkbenchWords().counter
  const labels = useCaseLabels()
  async function send(file: File): Promise<void> {
    onError(null)
    try {
      const sent = await sendFile(file)
      onChange((now) => ({ ...now, files: [...now.files, sent] }))
    } catch (fault) {
      onError(fault instanceof Error ? fault : new Error(String(fault)))
    }
  }
  const material = {
    id,
    label: labels.material(item, id),
    isDeferrable: necessity === 'deferrable',
    note: source === 'network' ? words.network : words.necessity[necessity],
    condition: labels.materialCondition(item, id),
    when: null,
  }
  return (
    <MaterialField
      {...{ material, handed }}
      uploads={guide?.uploads ?? []}
      days={guide?.promiseDays ?? null}
      onChange={(next) => onChange(() => next)}
      onFile={send}
    >
      <Checkbox isSelected={handed.seen ?? false} onChange={(seen) => onChange((now) => ({ ...now, seen }))}>
        {words.seen}
      </Checkbox>
    </MaterialField>
  )
}

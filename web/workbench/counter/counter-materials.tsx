import { useState } from 'react'
import { useAsk } from '#web/blocks/application/use-ask.ts'
import type { ItemView } from '#web/blocks/cases/case-views.ts'
import type { HandedMaterials, MaterialAsked } from '#web/blocks/cases/handed-material.ts'
import { useCaseLabels } from '#web/blocks/cases/use-case-labels.ts'
import { FormProblem } from '#web/blocks/form-problem.tsx'
import { OfficePaper, withPaper } from '../office-paper.tsx'
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
  const worded = useAskedHere(item)
  if (asked.length === 0) return null
  return (
    <fieldset className="form-group stack">
      <legend>{words.materials}</legend>
      {asked.map((material) => (
        <OfficePaper
          key={material.id}
          material={worded(material)}
          how={data ?? { promiseDays: null, uploads: [] }}
          handed={handed[material.id] ?? { files: [] }}
          onChange={(change) => onChange((now) => withPaper(now, material.id, change))}
          onError={setError}
        />
      ))}
      <FormProblem error={error} />
    </fieldset>
  )
}

function useAskedHere(item: string): (material: ItemView['materials'][number]) => MaterialAsked {
  const words = useWorkbenchWords().counter
  const labels = useCaseLabels()
  return ({ id, necessity, source }) => ({
    id,
    label: labels.material(item, id),
    isDeferrable: necessity === 'deferrable',
    note: source === 'network' ? words.network : words.necessity[necessity],
    condition: labels.materialCondition(item, id),
    when: null,
  })
}

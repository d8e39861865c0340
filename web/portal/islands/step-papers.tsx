import { useState } from 'react'
import { askedMaterials } from '#web/blocks/cases/asked-materials.ts'
import type { FormModel } from '#web/blocks/cases/form-model.ts'
import type {
  HandedMaterial,
  HandedMaterials,
  HandingIn,
  MaterialAsked,
} from '#web/blocks/cases/handed-material.ts'
import { MaterialField } from '#web/blocks/cases/material-field.tsx'
import { sendFile } from '#web/blocks/cases/send-file.ts'
import type { Typed } from '#web/blocks/cases/shown-fields.ts'
import { FormProblem } from '#web/blocks/form-problem.tsx'
import { useServiceWords } from '../services/words.ts'

/** What can be handed in with a step: the papers, each with how it stands, and how. */
export type Papers = HandingIn & { all: MaterialAsked[] }

const none: HandedMaterial = { files: [] }

/** Papers on their way with a step, and which of them are asked as its form is filled in now. */
export function useStepPapers(papers: Papers | null, filled: { model: FormModel | null; typed: Typed }) {
  const [handed, setHanded] = useState<HandedMaterials>({})
  const [error, setError] = useState<Error | null>(null)
  const asked = papers === null ? [] : askedMaterials(papers.all, filled)
  async function upload(id: string, file: File): Promise<void> {
    setError(null)
    try {
      const sent = await sendFile(file)
      setHanded((now) => ({ ...now, [id]: { files: [...(now[id] ?? none).files, sent] } }))
    } catch (fault) {
      setError(fault instanceof Error ? fault : new Error(String(fault)))
    }
  }
  const change = (id: string, next: HandedMaterial) => setHanded((now) => ({ ...now, [id]: next }))
  return { papers, asked, handed, error, upload, change }
}

/** A place for each paper that can be handed in with a step. */
export function StepPapers({
  papers,
  asked,
  handed,
  error,
  upload,
  change,
}: ReturnType<typeof useStepPapers>) {
  const words = useServiceWords().apply
  if (papers === null || asked.length === 0) return null
  return (
    <fieldset className="form-group stack">
      <legend>{words.materials}</legend>
      {asked.map((material) => (
        <MaterialField
          key={material.id}
          material={material}
          handed={handed[material.id] ?? none}
          uploads={papers.uploads}
          days={papers.promiseDays}
          onChange={(next) => change(material.id, next)}
          onFile={(file) => upload(material.id, file)}
        />
      ))}
      <FormProblem error={error} />
    </fieldset>
  )
}

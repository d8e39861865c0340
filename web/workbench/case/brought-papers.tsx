import { useState } from 'react'
import type { CaseView, OfferedStep } from '#web/blocks/cases/case-views.ts'
import { type HandedMaterials, type MaterialAsked, sentMaterials } from '#web/blocks/cases/handed-material.ts'
import { useCaseLabels } from '#web/blocks/cases/use-case-labels.ts'
import { FormProblem } from '#web/blocks/form-problem.tsx'
import { fill, formatDate } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { OfficePaper, withPaper } from '../office-paper.tsx'
import { useWorkbenchWords } from '../words.ts'

/** Papers that somebody brings to the desk with a step. What was awaited when it was begun stays, whoever is quicker. */
export function useBrought({ applicant, agent }: CaseView, { awaits }: OfferedStep) {
  const [awaited] = useState(awaits)
  const [handed, setHanded] = useState<HandedMaterials>({})
  const [by, setBy] = useState(
    agent?.name ?? (applicant.subject?.startsWith('person:') ? applicant.name : ''),
  )
  const sent = () => ({
    materials: sentMaterials(
      awaited.map((id) => ({ id })),
      handed,
    ),
    broughtBy: by,
  })
  return { awaited, handed, setHanded, by, setBy, sent }
}

interface BroughtPapersProps {
  one: CaseView
  brought: ReturnType<typeof useBrought>
}

/** A place for each paper that is awaited: its files, or that its original was seen; and who has brought them. */
export function BroughtPapers({
  one,
  brought: { awaited, handed, setHanded, by, setBy },
}: BroughtPapersProps) {
  const words = useWorkbenchWords().case
  const [error, setError] = useState<Error | null>(null)
  const worded = useAwaited(one)
  return (
    <fieldset className="form-group stack">
      <legend>{words.brought}</legend>
      {awaited.map((id) => (
        <OfficePaper
          key={id}
          material={worded(id)}
          how={one}
          handed={handed[id] ?? { files: [] }}
          onChange={(change) => setHanded((now) => withPaper(now, id, change))}
          onError={setError}
        />
      ))}
      <TextField
        label={words.broughtBy}
        value={by}
        onChange={setBy}
        maxLength={100}
        isRequired
        validationBehavior="aria"
      />
      <FormProblem error={error} />
    </fieldset>
  )
}

function useAwaited({ item, materials }: CaseView): (id: string) => MaterialAsked {
  const words = useWorkbenchWords().case
  const labels = useCaseLabels()
  const language = useLanguage()
  return (id) => {
    const { promisedBy } = materials[id] ?? {}
    const note = promisedBy ? fill(words.awaited, { at: formatDate(promisedBy, language) }) : ''
    return { id, label: labels.material(item, id), isDeferrable: false, note, condition: null, when: null }
  }
}

import type { HandedMaterial, HandingIn, MaterialAsked } from '#web/blocks/cases/handed-material.ts'
import { MaterialField } from '#web/blocks/cases/material-field.tsx'
import { sendFile } from '#web/blocks/cases/send-file.ts'
import { Checkbox } from '#web/ui/checkbox.tsx'
import { useWorkbenchWords } from './words.ts'

interface OfficePaperProps {
  material: MaterialAsked
  how: HandingIn
  handed: HandedMaterial
  onChange: (change: (before: HandedMaterial) => HandedMaterial) => void
  onError: (error: Error | null) => void
}

/** A paper as an office takes it in: seen in the original, sent as files, or, where that is allowed, promised for a day. */
export function OfficePaper({ material, how, handed, onChange, onError }: OfficePaperProps) {
  const words = useWorkbenchWords().counter
  async function send(file: File): Promise<void> {
    onError(null)
    try {
      const sent = await sendFile(file)
      onChange((now) => ({ ...now, files: [...now.files, sent] }))
    } catch (fault) {
      onError(fault instanceof Error ? fault : new Error(String(fault)))
    }
  }
  return (
    <MaterialField
      {...{ material, handed }}
      uploads={how.uploads}
      days={how.promiseDays}
      onChange={(next) => onChange(() => next)}
      onFile={send}
    >
      <Checkbox isSelected={handed.seen ?? false} onChange={(seen) => onChange((now) => ({ ...now, seen }))}>
        {words.seen}
      </Checkbox>
    </MaterialField>
  )
}

/** What is handed in, with one paper of it changed. */
export function withPaper<Handed extends Record<string, HandedMaterial>>(
  now: Handed,
  id: string,
  change: (before: HandedMaterial) => HandedMaterial,
): Handed {
  return { ...now, [id]: change(now[id] ?? { files: [] }) }
}

import { useRef, useState } from 'react'
import { send } from '#web/blocks/ask.ts'
import { askedMaterials } from '#web/blocks/cases/asked-materials.ts'
import type { CaseView } from '#web/blocks/cases/case-views.ts'
import {
  type HandedMaterial,
  type HandedMaterials,
  sentMaterials,
} from '#web/blocks/cases/handed-material.ts'
import { sendFile } from '#web/blocks/cases/send-file.ts'
import { begunForm, sentForm } from '#web/blocks/cases/sent-form.ts'
import type { Typed } from '#web/blocks/cases/shown-fields.ts'
import { newCommand } from '#web/blocks/new-command.ts'
import { Problem } from '#web/blocks/problem.ts'
import type { ApplyFormProps } from '../islands/apply-form.tsx'
import { labelsOf } from './form-changes.ts'
import { useDraft } from './use-draft.ts'

/** An application while it is filled in: what was typed and handed in, whether it is saved, and why it was not taken. */
export function useApplication(props: ApplyFormProps) {
  const { item, model, first, given: before, savedAt: savedBefore } = props
  const [typed, setTyped] = useState<Typed>(() => begunForm(model, first))
  const [given, setGiven] = useState<HandedMaterials>(before)
  const [error, setError] = useState<Error | null>(null)
  const [isBusy, setBusy] = useState(false)
  const asked = askedMaterials(props.materials, { model, typed })
  // One id for this application, however often it is sent: pressing twice opens one case.
  const command = useRef(newCommand())
  const labels = labelsOf(model, props.changes.gone)
  const draft = { form: typed, materials: given, formVersion: model.version, labels }
  const { saveNow, drop, ...saved } = useDraft(item, draft, savedBefore)

  async function submit(): Promise<void> {
    setBusy(true)
    setError(null)
    try {
      const body = {
        item,
        form: sentForm(model, typed),
        formVersion: model.version,
        materials: sentMaterials(asked, given),
        command: command.current,
      }
      const { no } = await send<CaseView>('POST', '/api/my/cases', body)
      await drop()
      location.assign(`/my/cases/${encodeURIComponent(no)}`)
    } catch (fault) {
      setError(fault instanceof Error ? fault : new Error(String(fault)))
      setBusy(false)
    }
  }

  async function upload(material: string, file: File): Promise<void> {
    setError(null)
    try {
      const { id, name } = await sendFile(file)
      setGiven((now) => ({ ...now, [material]: { files: [...(now[material]?.files ?? []), { id, name }] } }))
    } catch (fault) {
      setError(fault instanceof Error ? fault : new Error(String(fault)))
    }
  }

  return {
    typed,
    given,
    asked,
    error,
    isBusy,
    faults: faultsOf(error),
    ...saved,
    saveNow,
    type: (name: string, value: Typed[string]) => setTyped((now) => ({ ...now, [name]: value })),
    give: (material: string, what: HandedMaterial) => setGiven((now) => ({ ...now, [material]: what })),
    upload,
    submit,
    /** The form of now with what was typed: from the draft, which is saved first. */
    loadForm: async () => {
      if (await saveNow()) location.reload()
    },
  }
}

function faultsOf(error: Error | null): Record<string, string> {
  if (!(error instanceof Problem)) return {}
  return Object.fromEntries(
    error.reasons.flatMap(({ field, message }) => (field === null ? [] : [[field, message]])),
  )
}

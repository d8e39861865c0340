import { useEffect, useRef, useState } from 'react'
import { send } from '#web/blocks/ask.ts'
import { askedMaterials } from '#web/blocks/cases/asked-materials.ts'
import type { CaseView } from '#web/blocks/cases/case-views.ts'
import { begunForm, sentForm } from '#web/blocks/cases/sent-form.ts'
import type { Typed } from '#web/blocks/cases/shown-fields.ts'
import { newCommand } from '#web/blocks/new-command.ts'
import { Problem } from '#web/blocks/problem.ts'
import type { ApplyFormProps } from '../islands/apply-form.tsx'
import { labelsOf } from './form-changes.ts'
import { sendFile } from './send-file.ts'

export interface MaterialAsked {
  id: string
  label: string
  isDeferrable: boolean
  note: string
  /** Asked only where this holds, over the form. */
  when: string | null
}

/** What was handed in for each material: files sent, or the day they follow. */
export type GivenFiles = Record<string, { files: { id: string; name: string }[]; promise?: string }>

const SAVE_AFTER_MS = 800

/** An application while it is filled in: what was typed and handed in, whether it is saved, and why it was not taken. */
export function useApplication(props: ApplyFormProps) {
  const { item, model, first, given: before, savedAt: savedBefore } = props
  const [typed, setTyped] = useState<Typed>(() => begunForm(model, first))
  const [given, setGiven] = useState<GivenFiles>(before)
  const [error, setError] = useState<Error | null>(null)
  const [isBusy, setBusy] = useState(false)
  const asked = askedMaterials(props.materials, { model, typed })
  // One id for this application, however often it is sent: pressing twice opens one case.
  const command = useRef(newCommand())
  const labels = labelsOf(model, props.changes.gone)
  const draft = { form: typed, materials: given, formVersion: model.version, labels }
  const { saveNow, ...saved } = useDraft(item, draft, savedBefore)

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
      await send('DELETE', `/api/my/drafts/${encodeURIComponent(item)}`).catch(() => {})
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
    type: (name: string, value: Typed[string]) => setTyped((now) => ({ ...now, [name]: value })),
    give: (material: string, what: GivenFiles[string]) => setGiven((now) => ({ ...now, [material]: what })),
    upload,
    submit,
    /** The form of now with what was typed: from the draft, which is saved first. */
    loadForm: async () => {
      if (await saveNow()) location.reload()
    },
  }
}

/** Saves what was typed a moment after the last key, and again when saving has failed. */
function useDraft(item: string, draft: object, before: string | null) {
  const text = JSON.stringify(draft)
  const last = useRef(text)
  const [savedAt, setSavedAt] = useState(before)
  const [saving, setSaving] = useState<'idle' | 'under-way' | 'failed'>('idle')
  async function saveNow(): Promise<boolean> {
    setSaving('under-way')
    try {
      const path = `/api/my/drafts/${encodeURIComponent(item)}`
      const kept = await send<{ savedAt: string }>('PUT', path, JSON.parse(text))
      last.current = text
      setSavedAt(kept.savedAt)
      setSaving('idle')
      return true
    } catch {
      setSaving('failed')
      return false
    }
  }
  const save = useRef(saveNow)
  save.current = saveNow
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is saved is what the text says then.
  useEffect(() => {
    if (text === last.current) return
    const timer = setTimeout(() => void save.current(), SAVE_AFTER_MS)
    return () => clearTimeout(timer)
  }, [item, text])
  return { savedAt, saving, saveNow }
}

/** Of what was handed in, what is asked as the form is filled in now; the rest stays in the draft. */
function sentMaterials(asked: MaterialAsked[], given: GivenFiles) {
  const entries = asked.flatMap(({ id }) => {
    const { files, promise } = given[id] ?? { files: [] }
    if (files.length === 0 && !promise) return []
    return [[id, { files: files.map((file) => file.id), ...(promise ? { promise } : {}) }]]
  })
  return Object.fromEntries(entries)
}

function faultsOf(error: Error | null): Record<string, string> {
  if (!(error instanceof Problem)) return {}
  return Object.fromEntries(
    error.reasons.flatMap(({ field, message }) => (field === null ? [] : [[field, message]])),
  )
}

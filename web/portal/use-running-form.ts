import { useState } from 'react'
import { ask } from '#web/blocks/ask.ts'
import { type FormModel, formModel } from '#web/blocks/cases/form-model.ts'
import { createLabels } from '#web/blocks/labels.ts'
import type { AppView } from '#web/blocks/views/app-view.ts'
import { useLanguage } from '#web/ui/language.tsx'

/** A form that was drawn with the page, and how to put the one of now in its place while it is filled in. */
export function useRunningForm(app: string, drawn: FormModel | null) {
  const [model, setModel] = useState(drawn)
  const language = useLanguage()
  async function load(): Promise<void> {
    if (model === null) return
    const { apps } = await ask<{ apps: AppView[] }>('/api/apps')
    setModel(formModel(apps, { app, form: model.id }, createLabels(apps, language)))
  }
  return { model, load }
}

import { useState } from 'react'
import { askedMaterials } from '#web/blocks/cases/asked-materials.ts'
import { begunForm } from '#web/blocks/cases/sent-form.ts'
import { useDeclarations } from '#web/blocks/declarations.tsx'
import { newCommand } from '#web/blocks/new-command.ts'
import { itemForm } from './item-form.ts'
import { type Applicant, type Application, codeOf } from './visit.ts'

export type Change = (before: Application) => Application

/** The applications of a visit while they are filled in, and for each its form and the papers it asks for. */
export function useApplications(applicant: Applicant) {
  const { apps, labels } = useDeclarations()
  const [applications, setApplications] = useState<Application[]>([])
  const begun = (item: string): Application => {
    const { model } = itemForm(apps, item, labels)
    const code = codeOf(applicant)
    const own = model?.holder && code ? { [model.holder]: code } : {}
    return { command: newCommand(), item, form: { ...begunForm(model), ...own }, handed: {} }
  }
  return {
    applications,
    askedOf: ({ item, form }: Application) => {
      const { model, materials } = itemForm(apps, item, labels)
      return { model, asked: askedMaterials(materials, { model, typed: form }) }
    },
    add: (item: string) => setApplications((now) => [...now, begun(item)]),
    change: (command: string, change: Change) =>
      setApplications((now) => now.map((one) => (one.command === command ? change(one) : one))),
    remove: (command: string) => setApplications((now) => now.filter((one) => one.command !== command)),
  }
}

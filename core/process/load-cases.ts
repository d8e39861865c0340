import type { App } from '../app.ts'
import type { Faults } from '../faults.ts'
import { type LoadedDocument, loadDocument } from './load-document.ts'
import { type LoadedForm, loadForm } from './load-form.ts'
import { type LoadedItem, loadItem } from './load-item.ts'
import { type LoadedProcess, loadProcess } from './load-process.ts'
import type { Process } from './process.ts'

/** All that cases are made of, checked and compiled: processes, forms and documents by `<app>.<id>`, items by their code. */
export interface CaseDeclarations {
  processes: Map<string, LoadedProcess>
  items: Map<string, LoadedItem>
  forms: Map<string, LoadedForm>
  documents: Map<string, LoadedDocument>
  /** The item whose cases are the lives of items; null where no app keeps them. */
  line: LoadedItem | null
}

export function loadCases(apps: App[], faults: Faults): CaseDeclarations {
  const processes = apps.flatMap((app) => (app.processes ?? []).map((one) => loadProcess(app, one, faults)))
  const forms = apps.flatMap((app) => (app.forms ?? []).map((one) => loadForm(app, one, faults)))
  const documents = apps.flatMap((app) => (app.documents ?? []).map((one) => loadDocument(app, one, faults)))
  const items = apps.flatMap((app) => (app.items ?? []).map((one) => loadItem(app, one, faults)))
  const lines = items.filter(({ item }) => item.of === 'item')
  if (lines.length > 1) faults.add('items', 'have two kinds of lines')
  const known = new Map(items.map((one) => [one.item.code, one]))
  if (known.size < items.length) faults.add('items', 'have one code for two of them')
  for (const { item, app } of items)
    for (const { item: code } of item.joint ?? [])
      if (!known.has(code)) faults.add(`${app}.items.${item.code}`, `joins "${code}", which no app has`)
  for (const { id, process } of processes)
    for (const [step, { opens }] of Object.entries(process.steps))
      if (typeof opens === 'object' && !known.has(opens.item))
        faults.add(`${id}.steps.${step}`, `opens "${opens.item}", which no app has`)
  for (const { item, app } of items)
    for (const { id, certificate } of item.materials)
      if (certificate !== undefined && !known.has(certificate))
        faults.add(
          `${app}.items.${item.code}.materials.${id}`,
          `takes the certificate of "${certificate}", which no app has`,
        )
  return {
    processes: new Map(processes.map((one) => [one.id, one])),
    items: known,
    forms: new Map(forms.map((one) => [one.id, one])),
    documents: new Map(documents.map((one) => [`${one.app}.${one.kind.id}`, one])),
    line: lines[0] ?? null,
  }
}

const blanks = new WeakMap<Process, Readonly<Record<string, null>>>()

/** Every field of the app's forms as null: what an expression of a process reads where nothing was filled in. */
export function blankOf(
  declared: CaseDeclarations,
  app: string,
  process: Process,
): Readonly<Record<string, null>> {
  const known = blanks.get(process)
  if (known) return known
  const forms = [...declared.forms.values()].filter((form) => form.app === app)
  const blank = Object.assign({}, ...forms.map((form) => form.blank)) as Record<string, null>
  blanks.set(process, blank)
  return blank
}

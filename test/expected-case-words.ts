import type { App } from '#core/app.ts'
import { processWords } from '#core/process/process-words.ts'
import { propertiesOf, valuesOf, type WordPath } from './expected-words.ts'

type Of<Part extends 'processes' | 'items' | 'forms' | 'documents'> = NonNullable<App[Part]>[number]

/** Every word an app owes for its cases. */
export function caseWords({ processes = [], items = [], forms = [], documents = [] }: App): WordPath[] {
  return [
    ...processes.flatMap(processWords),
    ...items.flatMap(itemWords),
    ...forms.flatMap(formWords),
    ...documents.flatMap(({ id }) => [
      ['documents', id, 'title'],
      ['documents', id, 'body'],
    ]),
  ]
}

/** A field may have a hint, a step a longer sentence and one for when its condition fails, a coded value of a document a word of its own: welcome, not owed. */
export function isHint(
  { forms = [], processes = [], documents = [] }: App,
  [part, id, kind, name = '']: WordPath,
): boolean {
  if (part === 'documents' && kind === 'values')
    return documents.some((one) => one.id === id && Object.hasOwn(one.values, name))
  const form = part === 'forms' && kind === 'hints' ? forms.find((one) => one.id === id) : undefined
  if (form) return Object.hasOwn(propertiesOf(form), name)
  const isOfStep = kind === 'hints' || kind === 'conditions'
  const process = part === 'processes' && isOfStep ? processes.find((one) => one.id === id) : undefined
  return process !== undefined && Object.hasOwn(process.steps, name)
}

function itemWords({ code, materials, certificate }: Of<'items'>): WordPath[] {
  const at = ['items', code]
  const lines = Object.keys(certificate?.values ?? {}).map((line) => [...at, 'certificate', 'values', line])
  return [
    [...at, 'name'],
    [...at, 'summary'],
    ...materials.map(({ id }) => [...at, 'materials', id]),
    ...materials.flatMap(({ id, when }) => (when === undefined ? [] : [[...at, 'conditions', id]])),
    ...(certificate ? [[...at, 'certificate', 'name'], ...lines] : []),
  ]
}

function formWords(form: Of<'forms'>): WordPath[] {
  const at = ['forms', form.id]
  const fields = Object.entries(propertiesOf(form))
  return [
    [...at, 'name'],
    ...fields.map(([field]) => [...at, 'fields', field]),
    ...fields.flatMap(([field, schema]) => valuesOf(schema).map((value) => [...at, 'values', field, value])),
    ...Object.keys(form.groups ?? {}).map((group) => [...at, 'groups', group]),
    ...form.quality.map(({ code }) => ['quality', code]),
  ]
}

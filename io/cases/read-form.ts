import { formVersion } from '#core/process/form-version.ts'
import type { Reason } from '#core/quality.ts'
import { checkQuality } from '#loop/acquire/check-quality.ts'
import { readRecord } from '#loop/acquire/read-record.ts'
import { Refusal } from '../refusal.ts'
import { acquireContext, type System } from '../system.ts'

/** What a form says, as it is kept: personal numbers masked, sealed under `$sealed`. With faults nothing of it may be kept. */
export interface FormRead {
  values: Record<string, unknown>
  faults: Reason[]
}

/**
 * What was filled in, read and checked as a record would be: dates and amounts in any common form, identifiers by their check
 * digits, numbers of persons sealed. Every fault is told, each at its field; a field the form does not have is one, for what was
 * typed in it would be lost.
 */
export function readForm(system: System, id: string, given: unknown): FormRead {
  const form = system.apps.cases.forms.get(id)!
  const context = acquireContext(system)
  const read = readRecord(form, given, context)
  const unknown = Object.keys(read.extra).map((field) => ({ code: 'form-field-unknown', field }))
  const said = read.reasons.length > 0 ? read.reasons : checkQuality(form, read.data, context).refusals
  const sealed = Object.keys(read.sealed).length > 0 ? { $sealed: read.sealed } : {}
  return { values: { ...read.data, ...sealed }, faults: [...unknown, ...said] }
}

/**
 * Refuses what was filled in under another version of the form, telling which of its fields are gone.
 * @throws Refusal `form-outdated`
 */
export function requireVersion(
  system: System,
  id: string,
  { version, form }: { version: string | undefined; form: Record<string, unknown> },
): void {
  const loaded = system.apps.cases.forms.get(id)!
  if (version === undefined || version === formVersion(loaded.form)) return
  const names = new Set(Object.keys(loaded.form.schema.properties))
  const gone = Object.keys(form).filter((field) => !names.has(field))
  throw new Refusal('form-outdated', {}, { gone })
}

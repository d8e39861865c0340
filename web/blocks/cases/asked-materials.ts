import { readAmount } from '#core/text/read-amount.ts'
import { readCondition } from './condition.ts'
import type { FormField, FormModel } from './form-model.ts'
import { sentForm } from './sent-form.ts'
import type { Typed } from './shown-fields.ts'

/**
 * The materials that are asked as the form is filled in now. The server decides by the same condition over what is sent: asked,
 * unless it is surely not needed.
 */
export function askedMaterials<Material extends { when?: string | null | undefined }>(
  materials: readonly Material[],
  { model, typed }: { model: FormModel | null; typed: Typed },
): Material[] {
  const form = valuesOf(model, typed)
  return materials.filter(({ when }) => !when || readCondition(when)?.({ form }) !== false)
}

/** What is sent, as an expression reads it; what was not filled in as nothing. */
function valuesOf(model: FormModel | null, typed: Typed): Record<string, unknown> {
  const fields = model?.groups.flatMap((group) => group.fields) ?? []
  const sent = sentForm(model, typed)
  return Object.fromEntries(fields.map((field) => [field.name, readValue(field, sent[field.name])]))
}

function readValue({ kind, unit }: FormField, value: Typed[string] | undefined): unknown {
  if (value === undefined) return null
  if (typeof value !== 'string') return value
  if (kind === 'money') return amountOf(value, unit ?? '元')
  return kind === 'number' ? numberOf(value) : value
}

function amountOf(text: string, unit: '元' | '万元'): number | null {
  const read = readAmount(text, { unit })
  return read.ok ? read.fen : null
}

/** A box that does not hold a number yet tells nothing. */
function numberOf(text: string): number | null {
  const read = Number(text)
  return Number.isFinite(read) ? read : null
}

import { foldedString } from './fold-text.ts'
import legalForms from './legal-forms.json' with { type: 'json' }

/**
 * The part of a name that tells it from others: folded, without the legal form at its end.
 * A name that is nothing but a legal form stays whole.
 */
export function coreName(name: string): string {
  const folded = foldedString(name)
  const form = legalForms.find((ending) => folded.endsWith(ending))
  return form && form.length < folded.length ? folded.slice(0, -form.length) : folded
}

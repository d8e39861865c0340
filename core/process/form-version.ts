import { fingerprint } from '../fingerprint.ts'
import type { Form } from './form.ts'

const known = new WeakMap<Form, string>()

/**
 * Which version of a form somebody has before them: the same on both sides of the wire, and another as soon as a field, a choice or
 * a condition is.
 */
export function formVersion(form: Form): string {
  const version = known.get(form) ?? fingerprint(JSON.stringify(form))
  known.set(form, version)
  return version
}

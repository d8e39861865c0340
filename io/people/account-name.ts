import { redact } from '#core/identifiers/personal.ts'
import { Refusal } from '../refusal.ts'

/** Letters of any script, digits and a few marks; two to 64 characters. */
const form = /^[\p{L}\p{N}][\p{L}\p{N}._@-]{1,63}$/u

/** A sign-in name as it is kept: full-width letters and capitals make no difference. */
export function signInName(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase()
}

/**
 * A name for a new account. A person's number is none: names are shown to others.
 * @throws Refusal `account-name-refused`
 */
export function newSignInName(text: string): string {
  const name = signInName(text)
  if (!form.test(name) || redact(name) !== name) throw new Refusal('account-name-refused')
  return name
}

/** What somebody is called on the pages. */
export function shownName(text: string): string {
  const name = text.normalize('NFC').trim()
  if (name === '' || redact(name) !== name) throw new Refusal('bad-body', { field: 'shownName' })
  return name
}

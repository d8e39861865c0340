import { citizenId } from '../identifiers/citizen-id.ts'

const eighteen = /\d{17}[\dxX]/g

/**
 * Whether a valid citizen number of 18 characters stands anywhere in the text. Such a text never becomes a token.
 * The number of 15 digits is not judged: it has no check digit and every old registration number looks like one.
 */
export function hasCitizenNumber(text: string): boolean {
  if (text.length < 18) return false
  for (let at = 0; at + 18 <= text.length; at++) {
    eighteen.lastIndex = at
    const found = eighteen.exec(text)
    if (!found) return false
    if (citizenId.parse(citizenId.normalise(found[0])).ok) return true
    at = found.index
  }
  return false
}

import { isErrorCode } from '#core/errors/catalogue.ts'
import { sentence } from '#core/errors/sentence.ts'
import type { Visit } from './visit.ts'

/** Why something was not done, to be said on this page: of a form that was sent, or by the code in the address. */
export function toldOf({ told, query, preferences }: Visit): string | null {
  if (told) return told.title
  const code = query.get('problem') ?? ''
  return isErrorCode(code) ? sentence({ code }, preferences.language) : null
}

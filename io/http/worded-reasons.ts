import { sentence } from '#core/errors/sentence.ts'
import type { Reason } from '#core/quality.ts'
import type { Language } from '#core/words.ts'
import type { System } from '../system.ts'

/** Reasons with their sentences, those of the apps' own rules among them. */
export function wordedReasons<T extends Reason>(
  { apps }: Pick<System, 'apps'>,
  reasons: readonly T[],
  language: Language,
): (T & { message: string })[] {
  const words = apps.apps.map((one) => one.words[language])
  return reasons.map((reason) => ({ ...reason, message: sentence(reason, language, words) }))
}

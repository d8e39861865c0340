import { type AccessWords, accessWords } from '#core/access/words.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { useConsoleWords } from '../words.ts'
import type { PeopleWords } from './words.zh.ts'

/** The words of this section, and what roles and scopes are called everywhere. */
export function usePeopleWords(): PeopleWords & { access: AccessWords } {
  return { ...useConsoleWords().people, access: accessWords(useLanguage()) }
}

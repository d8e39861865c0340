import type { Language } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { en } from './person-words.en.ts'
import { type PersonWords, zh } from './person-words.zh.ts'

export function personWords(language: Language): PersonWords {
  return language === 'zh' ? zh : en
}

/** The words of the pages of whoever is signed in, apart from the others because islands carry them to the browser. */
export function usePersonWords(): PersonWords {
  return personWords(useLanguage())
}

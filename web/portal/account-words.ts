import type { Language } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { en } from './account-words.en.ts'
import { type AccountWords, zh } from './account-words.zh.ts'

export function accountWords(language: Language): AccountWords {
  return language === 'zh' ? zh : en
}

/** The words of signing in and of one's own account. */
export function useAccountWords(): AccountWords {
  return accountWords(useLanguage())
}

import type { Language } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { en } from './words.en.ts'
import { type ServiceWords, zh } from './words.zh.ts'

export function serviceWords(language: Language): ServiceWords {
  return language === 'zh' ? zh : en
}

/** The words of services and cases, apart from the others because islands carry them to the browser. */
export function useServiceWords(): ServiceWords {
  return serviceWords(useLanguage())
}

import type { Language } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { en } from './words.en.ts'
import { type PortalWords, zh } from './words.zh.ts'

export function portalWords(language: Language): PortalWords {
  return language === 'zh' ? zh : en
}

/** The words of the portal in the language of the page. */
export function usePortalWords(): PortalWords {
  return portalWords(useLanguage())
}

import { useLanguage } from '#web/ui/language.tsx'
import { en } from './words.en.ts'
import { type ThingWords, zh } from './words.zh.ts'

/** The words of things in the language of the page. */
export function useThingWords(): ThingWords {
  return useLanguage() === 'zh' ? zh : en
}

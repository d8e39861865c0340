import { useLanguage } from '#web/ui/language.tsx'
import { en } from './words.en.ts'
import { type ConsoleWords, zh } from './words.zh.ts'

/** The words of the console in the language of the page. */
export function useConsoleWords(): ConsoleWords {
  return useLanguage() === 'zh' ? zh : en
}

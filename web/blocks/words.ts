import { useLanguage } from '#web/ui/language.tsx'
import { en } from './words.en.ts'
import { type BlockWords, zh } from './words.zh.ts'

/** The words of the blocks in the language of the page. */
export function useWords(): BlockWords {
  return useLanguage() === 'zh' ? zh : en
}

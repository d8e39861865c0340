import { useLanguage } from '#web/ui/language.tsx'
import { en } from './words.en.ts'
import { type WorkbenchWords, zh } from './words.zh.ts'

/** The words of the workbench in the language of the page. */
export function useWorkbenchWords(): WorkbenchWords {
  return useLanguage() === 'zh' ? zh : en
}

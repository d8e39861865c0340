import { sentence } from '#core/errors/sentence.ts'
import { useDeclarations } from '#web/blocks/declarations.tsx'
import { useLanguage } from '#web/ui/language.tsx'
import { firstClause } from './first-clause.ts'

/** Says a reason in the language of the page: the whole sentence, or only what is wrong, for a list to choose from. */
export function useReasonWords() {
  const { apps } = useDeclarations()
  const language = useLanguage()
  const words = apps.map((app) => app.words[language])
  const whole = (reason: Parameters<typeof sentence>[0]) => sentence(reason, language, words)
  return { whole, short: (code: string) => firstClause(whole({ code })) }
}

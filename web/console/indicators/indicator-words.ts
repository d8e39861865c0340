import { useLabels } from '#web/blocks/declarations.tsx'
import { unitWord } from '#web/blocks/unit-word.ts'
import { useWords } from '#web/blocks/words.ts'
import { formatNumber } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import type { IndicatorLine } from '../views.ts'
import { useConsoleWords } from '../words.ts'
import { figureOf } from './figure.ts'

/** The name of an indicator, its number and its unit in the language of the page. */
export function useIndicatorWords() {
  const labels = useLabels()
  const words = useConsoleWords().indicators
  const blocks = useWords()
  const language = useLanguage()
  return {
    name: ({ app, id }: Pick<IndicatorLine, 'app' | 'id'>) =>
      labels.at(app, ['indicators', ownId(app, id)]) ?? id,
    unit: (unit: string) => (unit === 'yuan' || unit === 'fen' ? words.yuan : unitWord(unit, blocks)),
    number: (value: number | null | undefined, kind: { measure: string; unit: string }) => {
      const figure = figureOf(value, kind)
      return figure.value === null ? '—' : formatNumber(figure.value, language)
    },
  }
}

/** Within its app an indicator is called without the app's name in front. */
function ownId(app: string, id: string): string {
  return id.startsWith(`${app}.`) ? id.slice(app.length + 1) : id
}

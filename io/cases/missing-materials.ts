import { wordAt } from '#core/words.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'

/** The refusal of an application whose materials are not all there: told by their names in the reader's language, and by their ids. */
export function missingMaterials({ apps }: Pick<System, 'apps'>, item: string, missing: string[]): Refusal {
  const { app } = apps.cases.items.get(item)!
  const words = apps.apps.find(({ id }) => id === app)!.words
  const names = (language: 'zh' | 'en', comma: string) =>
    missing.map((id) => wordAt(words[language], ['items', item, 'materials', id]) ?? id).join(comma)
  const worded = { zh: { names: names('zh', '、') }, en: { names: names('en', ', ') } }
  return new Refusal('materials-missing', {}, { missing }, worded)
}

import type { App } from './app.ts'
import { titleKey } from './column-titles.ts'
import type { RecordType } from './record.ts'
import type { Words } from './words.ts'

/** The values of a field by the words people write for them, in both languages. */
export type ValueWords = Map<string, string>

/**
 * Of each field of a type that has a list of values: every value by its word in either language, so that a file may say 行政许可
 * where the record says `01`. A word that stands for two values names neither.
 */
export function valueWords({ type }: Pick<RecordType, 'type'>, { words }: App): Map<string, ValueWords> {
  const found = new Map<string, ValueWords>()
  for (const language of [words.zh, words.en]) {
    const fields = Object.entries(branchAt(language, ['records', type, 'values']))
    for (const [field, values] of fields)
      if (typeof values !== 'string') addWords(found.get(field) ?? setNew(found, field), values)
  }
  return found
}

/** The value a text stands for: itself where it names one, else the one whose word it is. */
export function valueNamed(text: string, words: ValueWords | undefined): string {
  return words?.get(titleKey(text)) || text
}

function addWords(words: ValueWords, values: Words): void {
  for (const [value, word] of Object.entries(values)) {
    if (typeof word !== 'string') continue
    const known = words.get(titleKey(word))
    words.set(titleKey(word), known === undefined || known === value ? value : '')
  }
}

function setNew(found: Map<string, ValueWords>, field: string): ValueWords {
  const words: ValueWords = new Map()
  found.set(field, words)
  return words
}

function branchAt(words: Words, path: string[]): Words {
  let node: string | Words | undefined = words
  for (const segment of path) {
    if (typeof node !== 'object' || !Object.hasOwn(node, segment)) return {}
    node = node[segment]
  }
  return typeof node === 'object' ? node : {}
}

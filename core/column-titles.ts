import type { App } from './app.ts'
import type { RecordType } from './record.ts'
import { wordAt } from './words.ts'

/** Field by normalised title. */
export type ColumnTitles = Map<string, string>

/**
 * Every title under which a field may stand in a file or an event: its own name, the titles and national codes of the
 * declaration, and its name in Chinese and in English.
 */
export function columnTitles(type: RecordType, app: App): ColumnTitles {
  const titles: ColumnTitles = new Map()
  for (const field of Object.keys(type.schema.properties)) {
    titles.set(titleKey(field), field)
    for (const language of ['zh', 'en'] as const) {
      const word = wordAt(app.words[language], ['records', type.type, 'fields', field])
      if (word && !titles.has(titleKey(word))) titles.set(titleKey(word), field)
    }
  }
  for (const [title, field] of Object.entries(type.columns ?? {})) titles.set(titleKey(title), field)
  return titles
}

const namedBefore = new WeakMap<ColumnTitles, Map<string, string>>()

/** The field a title stands for. Titles repeat with every row, so those found once are remembered as they are written. */
export function fieldOf(titles: ColumnTitles, title: string): string | undefined {
  const named = titles.get(title) ?? namedBefore.get(titles)?.get(title)
  if (named !== undefined) return named
  const field = titles.get(titleKey(title))
  if (field !== undefined) remember(titles, title, field)
  return field
}

function remember(titles: ColumnTitles, title: string, field: string): void {
  const names = namedBefore.get(titles) ?? new Map<string, string>()
  if (names.size < 1000) names.set(title, field)
  namedBefore.set(titles, names)
}

/** Titles are the same when they differ only in width, case, spaces, underscores or a note in brackets. */
export function titleKey(title: string): string {
  return title
    .normalize('NFKC')
    .replace(/\([^)]*\)|\[[^\]]*\]/g, '')
    .replace(/[\s_*:：]+/g, '')
    .toLowerCase()
}

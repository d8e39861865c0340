import type { App } from '../app.ts'
import { type Language, wordAt } from '../words.ts'
import { ofField, spokenValue } from './spoken-value.ts'

/** What stands on a certificate, in one language: its name, and a line for each value that is there. */
export interface CertificateText {
  name: string
  lines: { label: string; value: string }[]
}

export function certificateText(
  app: App,
  said: { item: string; values: Record<string, unknown> },
  language: Language,
): CertificateText {
  const at = ['items', said.item, 'certificate']
  const words = app.words[language]
  const declared = app.items?.findLast(({ code }) => code === said.item)?.certificate?.values ?? {}
  const lines = Object.entries(said.values).map(([line, value]) => ({
    label: wordAt(words, [...at, 'values', line]) ?? line,
    value: spokenValue(value, { app, language, ...ofField(app, declared[line] ?? '') }),
  }))
  return {
    name: wordAt(words, [...at, 'name']) ?? said.item,
    lines: lines.filter(({ value }) => value !== ''),
  }
}

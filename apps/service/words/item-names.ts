import type { Words } from '#core/app.ts'

/** The names of the items, as values of a field that holds an item's code. */
export function itemNames(items: Words): Record<string, string> {
  return Object.fromEntries(
    Object.entries(items).flatMap(([code, words]) =>
      typeof words === 'string' || typeof words.name !== 'string' ? [] : [[code, words.name]],
    ),
  )
}

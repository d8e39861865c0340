/**
 * Titles made unique, so that no column hides another: the second `name` becomes `name#2`, a column without
 * a title `#<column>`.
 */
export function uniqueTitles(titles: readonly string[]): string[] {
  const taken = new Set<string>()
  return titles.map((title, index) => {
    const base = title.trim() === '' ? `#${index + 1}` : title.trim()
    let unique = base
    for (let count = 2; taken.has(unique); count++) unique = `${base}#${count}`
    taken.add(unique)
    return unique
  })
}

/**
 * Cells as an object by title. Cells beyond the header are kept under `#<column>`; a missing cell has no key.
 * A column named `__proto__` becomes an ordinary property, because an assignment would lose its value.
 */
export function cellsToValues(titles: readonly string[], cells: readonly unknown[]): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (let index = 0; index < cells.length; index++) {
    const title = titles[index] ?? `#${index + 1}`
    if (title === '__proto__') setOwn(values, title, cells[index])
    else values[title] = cells[index]
  }
  return values
}

function setOwn(values: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(values, key, { value, writable: true, enumerable: true, configurable: true })
}

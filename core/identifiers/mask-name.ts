import compoundSurnames from './tables/compound-surnames.json' with { type: 'json' }

const LATIN_TOKEN = /^[A-Za-z\u00C0-\u024F]/

/**
 * `张*`, `张*三`, `欧**娜`; of a name in foreign letters only the first token stays, `John ****`.
 * A single character or a single foreign word is hidden but for its first letter.
 */
export function maskName(value: string): string {
  const name = value.trim()
  if (LATIN_TOKEN.test(name)) return maskForeignName(name)
  const chars = [...name]
  if (chars.length <= 1) return '*'.repeat(chars.length)
  if (chars.length === 2) return `${chars[0]}*`
  return `${chars[0]}${'*'.repeat(chars.length - 2)}${chars.at(-1)}`
}

/**
 * How a court publishes a name (Supreme People's Court provisions on publishing judgments online, 2016, art. 9):
 * the surname and 某, of a minority or transliterated name the first character and 某, of foreign letters the first.
 */
export function maskCourtName(value: string): string {
  const name = value.trim()
  if (name === '') return ''
  const first = [...name][0]!
  if (LATIN_TOKEN.test(name)) return first.toUpperCase()
  return `${surnameOf(name) ?? first}某`
}

/** Court names of several persons of one document, in order; names that fall together are numbered from 1. */
export function courtAliases(names: readonly string[]): string[] {
  const aliases = names.map(maskCourtName)
  const shared = new Set(aliases.filter((alias, index) => aliases.indexOf(alias) !== index))
  const counts = new Map<string, number>()
  return aliases.map((alias) => {
    if (!shared.has(alias)) return alias
    const count = (counts.get(alias) ?? 0) + 1
    counts.set(alias, count)
    return `${alias}${count}`
  })
}

function maskForeignName(name: string): string {
  const space = name.indexOf(' ')
  return space > 0 ? `${name.slice(0, space)} ****` : `${[...name][0]}****`
}

function surnameOf(name: string): string | undefined {
  const compound = name.slice(0, 2)
  return name.length > 2 && compoundSurnames.includes(compound) ? compound : undefined
}

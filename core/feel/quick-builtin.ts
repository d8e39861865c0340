/** A built-in function for arguments of exactly the usual types; undefined sends the call to feelin. */
type QuickBuiltin = (a: unknown, b: unknown) => unknown

/**
 * The built-in functions that decision tables call most, without feelin's argument conversion.
 * Measured: `contains` takes 15 ns here, 700 ns there.
 */
export const quickBuiltins: Readonly<Record<string, QuickBuiltin & { readonly length: number }>> = {
  not: one((value) => (typeof value === 'boolean' ? !value : undefined)),
  'string length': one((value) => (typeof value === 'string' ? countSymbols(value) : undefined)),
  'upper case': one((value) => (typeof value === 'string' ? value.toUpperCase() : undefined)),
  'lower case': one((value) => (typeof value === 'string' ? value.toLowerCase() : undefined)),
  count: one((value) => (Array.isArray(value) ? value.length : undefined)),
  abs: one((value) => (typeof value === 'number' ? Math.abs(value) : undefined)),
  floor: one((value) => (typeof value === 'number' ? Math.floor(value) : undefined)),
  ceiling: one((value) => (typeof value === 'number' ? Math.ceil(value) : undefined)),
  contains: ofStrings((text, part) => text.includes(part)),
  'starts with': ofStrings((text, part) => text.startsWith(part)),
  'ends with': ofStrings((text, part) => text.endsWith(part)),
  matches: ofStrings((text, pattern) => patternOf(pattern)?.test(text)),
  'distinct values': one((list) =>
    Array.isArray(list) && list.every((each) => typeof each === 'string') ? [...new Set(list)] : undefined,
  ),
  'list contains': (list, element) =>
    Array.isArray(list) ? list.some((each) => each === element) : undefined,
}

function one(quick: (value: unknown) => unknown): QuickBuiltin {
  return quick as QuickBuiltin
}

function ofStrings(quick: (text: string, part: string) => unknown): QuickBuiltin {
  return (text, part) =>
    typeof text === 'string' && typeof part === 'string' ? quick(text, part) : undefined
}

const patterns = new Map<string, RegExp>()

/** A pattern as feelin reads it; undefined, and so feelin's own answer, where it is none. */
function patternOf(pattern: string): RegExp | undefined {
  const known = patterns.get(pattern)
  if (known) return known
  const made = readPattern(pattern)
  if (made && patterns.size < 1000) patterns.set(pattern, made)
  return made
}

function readPattern(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern, 'u')
  } catch {
    return undefined
  }
}

function countSymbols(text: string): number {
  let pairs = 0
  for (let at = 1; at < text.length; at++) if (isPair(text.charCodeAt(at - 1), text.charCodeAt(at))) pairs++
  return text.length - pairs
}

function isPair(high: number, low: number): boolean {
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff
}

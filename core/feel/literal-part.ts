import { valueReader } from './name-part.ts'
import { fixedPart, type PartRule } from './part.ts'

const escapes: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', n: '\n', r: '\r', t: '\t' }

/** Literals of FEEL: numbers, strings, booleans, null. */
export const literalParts: Readonly<Record<string, PartRule>> = {
  null: () => fixedPart(null, 'nil'),
  NumericLiteral: ({ text }) => fixedPart(Number(text.replace(/\s/g, '')), 'number'),
  BooleanLiteral: ({ text }) => fixedPart(text === 'true', 'boolean'),
  StringLiteral: ({ text }) => fixedPart(stringValue(text), 'string'),
  '?': () => ({ kind: undefined, run: valueReader('?') }),
}

/** The value of a quoted string literal. */
export function stringValue(quoted: string): string {
  const inner = quoted.replace(/^"|"$/g, '')
  return inner.replace(/\\(?:(["\\nrt])|u([0-9a-fA-F]{1,6}))/g, (all, sign?: string, code?: string) => {
    if (sign) return escapes[sign]!
    const point = Number.parseInt(code!, 16)
    return point > 0x10ffff ? all : String.fromCodePoint(point)
  })
}

import type { Reason } from '../quality.ts'
import { type Language, type Words, wordAt } from '../words.ts'
import { isErrorCode } from './catalogue.ts'
import type { ErrorText } from './error-text.ts'
import { en } from './text.en.ts'
import { zh } from './text.zh.ts'

const texts: Readonly<Record<Language, ErrorText>> = { zh, en }

type Values = Readonly<Record<string, string | number | undefined>>

/**
 * The sentence of a reason: from the catalogue, else from the apps' words under `quality.<code>`, else a general one
 * that names the code. Holes are filled from `params`, `field` and `code`; which field is meant the caller says in
 * front, with the field's own label. A number of eleven digits or more that a sender wrote is never repeated, because
 * it may be a person's.
 * @param words the apps' words in the same language
 */
export function sentence(reason: Reason, language: Language, words: readonly Words[] = []): string {
  const text = texts[language]
  const values = { code: reason.code, field: reason.field, ...reason.params }
  return fill(templateOf(reason.code, text, words), values, text)
}

function templateOf(code: string, text: ErrorText, words: readonly Words[]): string {
  if (isErrorCode(code)) return text.sentences[code]
  for (const app of words) {
    const own = wordAt(app, ['quality', code])
    if (own !== null) return own
  }
  return text.unlisted
}

const optionalPart = /\[([^[\]]*\{\w+\}[^[\]]*)\]/g
const hole = /\{(\w+)\}/g

function fill(template: string, values: Values, text: ErrorText): string {
  return template
    .replace(optionalPart, (_, part: string) => (isFillable(part, values) ? part : ''))
    .replace(hole, (_, name: string) => written(name, values, text))
}

function isFillable(part: string, values: Values): boolean {
  return [...part.matchAll(hole)].every(([, name]) => given(values, name!) !== '')
}

function written(name: string, values: Values, text: ErrorText): string {
  const value = given(values, name)
  if (typeof value === 'number') return value >= 10_000 ? value.toLocaleString('en-US') : String(value)
  const terms = text.terms[name]
  if (terms && Object.hasOwn(terms, value)) return terms[value]!
  return value.replace(longNumber, '…') || '…'
}

/** Eleven digits make a mobile number; longer ones identity, card and account numbers, with or without gaps. */
const longNumber = /\p{Nd}(?:[ -]?\p{Nd}){10,}[ -]?[XxＸｘ]?/gu

function given(values: Values, name: string): string | number {
  return Object.hasOwn(values, name) ? (values[name] ?? '') : ''
}

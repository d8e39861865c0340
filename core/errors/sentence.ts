import type { Reason } from '../quality.ts'
import { type Language, type Words, wordAt } from '../words.ts'
import { errors, isErrorCode } from './catalogue.ts'
import type { ErrorTerms } from './error-terms.ts'
import { en } from './terms.en.ts'
import { zh } from './terms.zh.ts'

const terms: Readonly<Record<Language, ErrorTerms>> = { zh, en }

type Values = Readonly<Record<string, string | number | undefined>>

/**
 * The sentence of a reason: from the catalogue, else from the apps' words under `quality.<code>`, else a general one
 * that names the code. Holes are filled from `params`, `field` and `code`; which field is meant the caller says in
 * front, with the field's own label. A number of eleven digits or more that a sender wrote is never repeated, because
 * it may be a person's.
 * @param words the apps' words in the same language
 */
export function sentence(reason: Reason, language: Language, words: readonly Words[] = []): string {
  const values = { code: reason.code, field: reason.field, ...reason.params }
  return fill(templateOf(reason.code, language, words), values, terms[language])
}

function templateOf(code: string, language: Language, words: readonly Words[]): string {
  if (isErrorCode(code)) return errors[code][language]
  for (const app of words) {
    const own = wordAt(app, ['quality', code])
    if (own !== null) return own
  }
  return terms[language].unlisted
}

const optionalPart = /\[([^[\]]*\{\w+\}[^[\]]*)\]/g
const hole = /\{(\w+)\}/g

function fill(template: string, values: Values, known: ErrorTerms): string {
  return template
    .replace(optionalPart, (_, part: string) => (isFillable(part, values) ? part : ''))
    .replace(hole, (_, name: string) => written(name, values, known))
}

function isFillable(part: string, values: Values): boolean {
  return [...part.matchAll(hole)].every(([, name]) => given(values, name!) !== '')
}

function written(name: string, values: Values, known: ErrorTerms): string {
  const value = given(values, name)
  if (typeof value === 'number') return value >= 10_000 ? value.toLocaleString('en-US') : String(value)
  const named = known.terms[name]
  if (named && Object.hasOwn(named, value)) return named[value]!
  return value.replace(longNumber, '…') || '…'
}

/** Eleven digits make a mobile number; longer ones identity, card and account numbers, with or without gaps. */
const longNumber = /\p{Nd}(?:[ -]?\p{Nd}){10,}[ -]?[XxＸｘ]?/gu

function given(values: Values, name: string): string | number {
  return Object.hasOwn(values, name) ? (values[name] ?? '') : ''
}

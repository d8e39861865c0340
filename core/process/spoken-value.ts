import type { App } from '../app.ts'
import { isDate } from '../clock/date.ts'
import { formatDate, formatInstant } from '../clock/format-date.ts'
import { instantMs } from '../clock/shanghai.ts'
import { formatAmount } from '../text/format-amount.ts'
import { type Language, wordAt } from '../words.ts'

/** Where the word of a coded value is looked for, first to last, and whether a number is money. */
export interface Speaking {
  app: App
  language: Language
  paths: string[][]
  isMoney: boolean
}

/**
 * A value of a case as people read it: a coded value by its word, a date written out, money in yuan, a list as one clause.
 * What has no word is said as it was given. Nothing at all is the empty text.
 */
export function spokenValue(value: unknown, speaking: Speaking): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value))
    return listed(
      value.map((one) => spokenValue(one, speaking)),
      speaking.language,
    )
  if (typeof value === 'number') return spokenNumber(value, speaking)
  if (typeof value === 'boolean')
    return wordOf(String(value), speaking) ?? yesOrNo[speaking.language][`${value}`]
  if (typeof value === 'object') return JSON.stringify(value)
  return spokenText(String(value), speaking)
}

/** Where the word of a value lies that an expression takes from a form field as it is, and whether that field is money. */
export function ofField(app: App, expression: string): Pick<Speaking, 'paths' | 'isMoney'> {
  const field = /^\s*(?:form|input)\.(\w+)\s*$/.exec(expression)?.[1]
  const forms =
    field === undefined ? [] : (app.forms ?? []).filter(({ schema }) => field in schema.properties)
  return {
    paths: forms.map(({ id }) => ['forms', id, 'values', field!]),
    isMoney: forms.some(({ schema }) => (schema.properties[field!] as { unit?: unknown }).unit === 'fen'),
  }
}

const yesOrNo = { zh: { true: '是', false: '否' }, en: { true: 'yes', false: 'no' } } as const

function spokenNumber(value: number, { isMoney, language }: Speaking): string {
  if (isMoney && Number.isSafeInteger(value)) return formatAmount(value, { language })
  return value.toLocaleString('en-US', { maximumFractionDigits: 6, useGrouping: Math.abs(value) >= 10_000 })
}

function spokenText(text: string, speaking: Speaking): string {
  const word = wordOf(text, speaking)
  if (word !== null) return word
  if (isDate(text)) return formatDate(text, speaking.language)
  return Number.isNaN(instantMs(text)) ? text : formatInstant(text)
}

function wordOf(code: string, { app, language, paths }: Speaking): string | null {
  for (const path of paths) {
    const word = wordAt(app.words[language], [...path, code])
    if (word !== null) return word
  }
  return null
}

/** 甲、乙、丙; first, second and third. */
function listed(said: string[], language: Language): string {
  if (language === 'zh') return said.join('、')
  return said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')} and ${said.at(-1)}`
}

import type { App } from '../app.ts'
import { type Language, wordAt } from '../words.ts'
import { ofField, type Speaking, spokenValue } from './spoken-value.ts'

/** What a document says, in one language. A paragraph that was a list alone has become numbered ones. */
export interface DocumentText {
  title: string
  /** Whom it is for, where its words begin with that; else it is for whoever applied. */
  addressee: string | null
  paragraphs: string[]
}

export interface DocumentSaid {
  /** The kind within its app. */
  kind: string
  /** The item of the case, whose materials a value may name. */
  item: string
  values: Record<string, unknown>
}

/**
 * The words of a document with its {holes} filled. A coded value is said by `documents.<id>.values.<hole>.<value>`, or by the
 * words of the form's field or the item's material it is, the item itself (`case.item`) by its name. A part in [square brackets]
 * goes where one of its holes has no value. A first paragraph that is a hole and a colon says whom the document is for.
 */
export function documentText(app: App, said: DocumentSaid, language: Language): DocumentText {
  const words = app.words[language]
  const title = wordAt(words, ['documents', said.kind, 'title']) ?? said.kind
  const body = wordAt(words, ['documents', said.kind, 'body']) ?? ''
  const say = (name: string, value: unknown) => spokenHole(app, { ...said, name, value }, language)
  const spoken = (text: string) => filled(text, (name) => say(name, said.values[name]))
  const [first = '', ...rest] = body.split('\n')
  const named = addressing.exec(first)?.[1]
  const paragraphs = (named === undefined ? [first, ...rest] : rest).flatMap((paragraph) => {
    const name = loneHole.exec(paragraph)?.[1]
    const list = name === undefined ? null : said.values[name]
    if (!Array.isArray(list) || list.length < 2) return [spoken(paragraph)]
    return list.map((one, at) => `${at + 1}. ${say(name!, one)}`)
  })
  return {
    title: spoken(title),
    addressee: named === undefined ? null : say(named, said.values[named]) || null,
    paragraphs: paragraphs.filter((paragraph) => paragraph !== ''),
  }
}

/** Whether a document is for whoever applied: what is for somebody else must not tell them who that is. */
export function isForApplicant(app: App, kind: string): boolean {
  const body = wordAt(app.words.zh, ['documents', kind, 'body']) ?? ''
  const named = addressing.exec(body.split('\n')[0]!)?.[1]
  const declared = app.documents?.find(({ id }) => id === kind)?.values
  return named === undefined || declared?.[named]?.trim() === 'case.applicant'
}

const addressing = /^\s*\{(\w+)\}\s*[：:]\s*$/
const loneHole = /^\s*\{(\w+)\}\s*$/
const optionalPart = /\[([^[\]]*\{\w+\}[^[\]]*)\]/g
const hole = /\{(\w+)\}/g

function spokenHole(
  app: App,
  { kind, item, name, value }: DocumentSaid & { name: string; value: unknown },
  language: Language,
): string {
  const declared = app.documents?.find(({ id }) => id === kind)?.values[name] ?? ''
  const itemName =
    declared === 'case.item' ? wordAt(app.words[language], ['items', String(value), 'name']) : null
  if (itemName !== null) return itemName
  const { paths, isMoney } = ofField(app, declared)
  const own = ['documents', kind, 'values', name]
  const speaking: Speaking = { app, language, paths: [own, ...paths, ['items', item, 'materials']], isMoney }
  return spokenValue(value, speaking)
}

/** A hole that must be filled and has no value stays open to the eye: a blank line, as on a printed form. */
function filled(text: string, say: (name: string) => string): string {
  const isKnown = (part: string) => [...part.matchAll(hole)].every(([, name]) => say(name!) !== '')
  return text
    .replace(optionalPart, (_, part: string) => (isKnown(part) ? part : ''))
    .replace(hole, (_, name: string) => say(name) || '____')
}

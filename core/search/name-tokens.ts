import { coreName } from './core-name.ts'
import { foldedString } from './fold-text.ts'
import { hasCitizenNumber } from './personal-number.ts'

/** Marks the 4-grams of codes and the 3-grams of initials among the tokens of a name. */
const CODE = '#'
const INITIAL = '~'
/** Stands before the first initial, so that two letters find the names that begin with them. */
const START = '^'

export interface NameWords {
  names: string[]
  codes: string[]
  initials: string
}

/** All tokens under which one name or code can be found, each once. Citizen numbers give none. */
export function nameTokens(words: NameWords): string[] {
  const tokens = new Set<string>()
  for (const name of words.names) for (const token of gramsOfName(name)) tokens.add(token)
  for (const code of words.codes) for (const token of codeTokens(code)) tokens.add(token)
  for (const token of initialTokens(words.initials, true)) tokens.add(token)
  return [...tokens]
}

function gramsOfName(name: string): string[] {
  const core = coreName(name)
  return hasCitizenNumber(core) ? [] : [...unigrams(core), ...bigrams(core)]
}

/** Single characters, but not Latin letters and digits: alone they pick nothing out. */
export function unigrams(core: string): string[] {
  return [...core].filter((char) => !/[a-z0-9]/.test(char))
}

export function bigrams(core: string): string[] {
  return grams([...core], 2)
}

/** 4-grams of a folded code; a shorter code is one token. Empty for a citizen number. */
export function codeTokens(code: string): string[] {
  const folded = foldedString(code)
  if (!folded || hasCitizenNumber(folded)) return []
  const chars = [...folded]
  return (chars.length < 4 ? [folded] : grams(chars, 4)).map((gram) => CODE + gram)
}

/** 3-grams of pinyin initials; `fromStart` adds the one that anchors the first two letters. */
export function initialTokens(initials: string, fromStart: boolean): string[] {
  const chars = [...(fromStart ? START + initials : initials)]
  return grams(chars, 3).map((gram) => INITIAL + gram)
}

function grams(chars: string[], size: number): string[] {
  const found: string[] = []
  for (let i = 0; i + size <= chars.length; i++) found.push(chars.slice(i, i + size).join(''))
  return found
}

import type { AccessWords } from '#core/access/words.ts'
import type { ErrorKind } from '#core/errors/error-entry.ts'
import type { Language } from '#core/words.ts'
import type { OperationName } from './operations.ts'
import { en } from './text.en.ts'
import { zh } from './text.zh.ts'

/** The words of the reference pages in one language. */
export interface ReferenceWords {
  brand: string
  skip: string
  otherLanguage: string
  interface: { title: string; about: string; machine: string; contents: string }
  errors: { title: string; about: string; kinds: Record<ErrorKind, { title: string; about: string }> }
  who: Record<'anybody' | 'signed' | 'signed-in', string>
  roles: AccessWords['roles']
  listComma: string
  query: string
  status: string
  tags: Record<string, string>
  /** Null where the routes' own summaries are in this language. */
  operations: Record<OperationName, string> | null
}

export function referenceWords(language: Language): ReferenceWords {
  return language === 'zh' ? zh : en
}

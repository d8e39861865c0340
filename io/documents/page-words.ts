import type { Language } from '#core/words.ts'
import { en } from './text.en.ts'
import { zh } from './text.zh.ts'

/** What stands on the pages of documents beside their own words. */
export interface DocumentWords {
  number: string
  to: string
  seal: string
  caseNo: string
  code: string
  check: string
  scan: string
  /** What of the two languages counts; empty where it is this one. */
  counts: string
  page: string
  certificate: {
    identifier: string
    holder: string
    issuer: string
    issuedOn: string
    validUntil: string
    noEnd: string
    state: Record<'revoked' | 'replaced', string>
  }
}

export function documentWords(language: Language): DocumentWords {
  return language === 'zh' ? zh : en
}

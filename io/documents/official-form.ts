import type { App } from '#core/app.ts'
import type { DocumentText } from '#core/process/document-text.ts'
import type { Language } from '#core/words.ts'
import type { Block, Sheet, SheetChoice } from './sheet.ts'

/** A document that a step of a case made, with all that its page says beside its own words. */
export interface OfficialDocument {
  app: App
  language: Language
  /** The kind within its app, and the item of the case. */
  kind: string
  item: string
  values: Record<string, unknown>
  number: string | null
  caseNo: string
  /** The department's name in the language of the page. */
  department: string
  /** Whom it is for, where its words do not say. */
  addressee: string
  madeAt: string
  isSealed: boolean
  verifyCode: string
  /** Where anybody can check it. */
  checkUrl: string
}

/** How documents look in one language. */
export interface OfficialForm {
  margins: SheetChoice['margins']
  body: Omit<Block, 'text'>
  writeHead: (sheet: Sheet, one: OfficialDocument, text: DocumentText) => void
  /** How much room the signature takes. */
  signatureHeight: (one: OfficialDocument) => number
  /** Department, date and seal. */
  writeSignature: (sheet: Sheet, one: OfficialDocument) => void
}

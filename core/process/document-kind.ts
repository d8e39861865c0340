/**
 * A document that a step makes: a receipt, a notice, a decision. Words: `documents.<id>.title`, and its paragraphs
 * `documents.<id>.body`, a text with {holes}; the values of the holes are expressions. How they are said: `document-text.ts`.
 */
export interface DocumentKind {
  id: string
  /** The body of its number, `<mark>〔year〕n号`; without one it has none. */
  numbered?: string
  values: Record<string, string>
  /** With the seal of the deciding department. */
  sealed?: true
}

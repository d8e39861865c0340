import type { App } from '../app.ts'
import type { Faults } from '../faults.ts'
import { type Expression, loadExpression } from '../load-expression.ts'
import type { DocumentKind } from './document-kind.ts'

/** A kind of document with the expressions of its holes compiled. */
export interface LoadedDocument {
  app: string
  kind: DocumentKind
  values: Record<string, Expression>
}

export function loadDocument(app: App, kind: DocumentKind, faults: Faults): LoadedDocument {
  const path = `${app.id}.documents.${kind.id}`
  const values = Object.entries(kind.values).map(
    ([name, text]) => [name, loadExpression(`${path}.${name}`, text, faults)] as const,
  )
  return { app: app.id, kind, values: Object.fromEntries(values) }
}

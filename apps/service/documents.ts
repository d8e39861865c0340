import type { DocumentKind } from '#core/app.ts'
import { decisionDocuments } from './documents/decision-documents.ts'
import { intakeDocuments } from './documents/intake-documents.ts'

export const documents: DocumentKind[] = [...intakeDocuments, ...decisionDocuments]

import type { DecisionTable } from './decision/decision-table.ts'
import type { Indicator } from './indicator.ts'
import type { Page } from './page.ts'
import type { DocumentKind } from './process/document-kind.ts'
import type { Form } from './process/form.ts'
import type { Item } from './process/item.ts'
import type { Process } from './process/process.ts'
import type { RecordType } from './record.ts'
import type { Rule } from './rule.ts'
import type { Words } from './words.ts'

export { default as Type } from 'typebox'
export type { DecisionTable } from './decision/decision-table.ts'
export type { Disclosure } from './disclosure.ts'
export type { Indicator } from './indicator.ts'
export type { Page } from './page.ts'
export type { DocumentKind } from './process/document-kind.ts'
export type { Form } from './process/form.ts'
export { inspectors, twoInspectors } from './process/inspectors.ts'
export type { Item, Material } from './process/item.ts'
export { parallelReview } from './process/lanes.ts'
export { supplying, withLatePapers } from './process/late-papers.ts'
export { preReview, preReviewDocument, preReviewForm } from './process/pre-review.ts'
export type { Clock, Lane, Process, Step } from './process/process.ts'
export type { QualityRule } from './quality.ts'
export type { RecordType } from './record.ts'
export type { Action, Figure, Rule } from './rule.ts'
export type { Words } from './words.ts'

/** A public platform: plain data that survives JSON. Read `apps/<id>/app.ts` first: it is the table of contents. */
export interface App {
  id: string
  version: number
  records: RecordType[]
  tables: DecisionTable[]
  rules: Rule[]
  /** How cases move, what can be applied for, what is filled in and which documents are made; none where the app has no cases. */
  processes?: Process[]
  items?: Item[]
  forms?: Form[]
  documents?: DocumentKind[]
  indicators: Indicator[]
  pages: Page[]
  /** Dated legal limits and thresholds, read by expressions as `limits.<id>` on the day they apply to. */
  limits: Limit[]
  /** Code lists and rule data, e.g. the measures that follow from a list entry. */
  dictionaries: Record<string, DictionaryEntry[]>
  /** Files of the app's own folder that hold its reference data, loaded at the first start. */
  reference: ReferenceFile[]
  examples: Example[]
  words: { zh: Words; en: Words }
}

export interface Limit {
  id: string
  amount: number
  unit: 'workday' | 'day' | 'hour' | 'month' | 'year' | 'count' | 'percent' | 'minute'
  basis: string
  validFrom: string
  validTo?: string
}

export type DictionaryEntry = { code: string } & Record<string, string | number | boolean | null>

export interface ReferenceFile {
  file: string
  type: string
  source: string
}

/** A raw record as it would arrive, and what must become of it. */
export interface Example {
  name: string
  type: string
  source: string
  data: Record<string, unknown>
  outcome: 'accepted' | 'warned' | 'quarantined'
  /** Comes from the platform's own forms, or from a registered thing (see `door` of a record type). */
  door?: 'own' | 'thing'
  reasons?: string[]
}

/** Declares an app. It only fixes the type; every fault is found when the apps are loaded, all at once. */
export function defineApp(app: App): App {
  return app
}

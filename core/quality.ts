/** The seven dimensions of data quality (政务信息资源目录编制指南; codes as in the exchange practice). */
export type QualityDimension =
  | 'completeness'
  | 'conformity'
  | 'accuracy'
  | 'consistency'
  | 'uniqueness'
  | 'timeliness'
  | 'linkage'

/**
 * One rule a record must satisfy. `holds` is a FEEL expression over the record's fields plus `today` and `received`
 * (business dates) and the functions `workdays between(a, b)` and `days between(a, b)`; null counts as held, so a
 * missing optional field breaks nothing. `refuse` sends the row to quarantine, `warn` keeps it with a mark.
 */
export interface QualityRule {
  code: string
  dimension: QualityDimension
  field?: string
  holds: string
  otherwise: 'refuse' | 'warn'
  basis?: string
  validFrom?: string
  validTo?: string
}

/** A reason why something was refused or marked: a stable code, the field, and values for the sentence. */
export interface Reason {
  code: string
  field?: string
  params?: Readonly<Record<string, string | number>>
}

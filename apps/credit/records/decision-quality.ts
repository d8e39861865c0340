import type { QualityRule } from '#core/app.ts'

/**
 * What must hold of every published decision, licence or penalty.
 *
 * Timeliness (Q-TIME-04): a row with its own upload date is judged by it. A row without one is judged by the day it is
 * taken in, but only while the decision is at most `limits.historyAfter` days old; older rows are history being loaded,
 * and the day of loading says nothing about the department.
 */
export const decisionQuality: QualityRule[] = [
  {
    code: 'Q-COMP-05',
    dimension: 'completeness',
    field: 'sourceName',
    holds: 'sourceName != null and sourceCode != null',
    otherwise: 'warn',
  },
  {
    code: 'Q-ACC-03',
    dimension: 'accuracy',
    field: 'organCode',
    holds: 'not(substring(organCode, 1, 2) in ("91", "92", "93"))',
    otherwise: 'warn',
  },
  {
    code: 'Q-TIME-01',
    dimension: 'timeliness',
    field: 'decidedOn',
    holds: 'decidedOn <= today',
    otherwise: 'refuse',
  },
  {
    code: 'Q-TIME-02',
    dimension: 'timeliness',
    field: 'uploadedOn',
    holds: 'uploadedOn = null or decidedOn <= uploadedOn',
    otherwise: 'refuse',
  },
  {
    code: 'Q-TIME-03',
    dimension: 'timeliness',
    field: 'uploadedOn',
    holds: 'uploadedOn = null or uploadedOn <= today',
    otherwise: 'refuse',
  },
  {
    code: 'Q-TIME-04',
    dimension: 'timeliness',
    field: 'uploadedOn',
    holds:
      'if uploadedOn != null then workdays between(decidedOn, uploadedOn) <= limits.uploadWithin else days between(decidedOn, received) > limits.historyAfter or workdays between(decidedOn, received) <= limits.uploadWithin',
    otherwise: 'warn',
  },
]

import type { QualityRule } from '#core/app.ts'
import { counterpartyQuality } from './counterparty-quality.ts'
import { decisionQuality } from './decision-quality.ts'

/** What must hold of a licence, beside what holds of every counterparty and every decision. */
export const licenceQuality: QualityRule[] = [
  ...counterpartyQuality,
  ...decisionQuality,
  {
    code: 'Q-COMP-21',
    dimension: 'completeness',
    field: 'licenceNo',
    holds: 'certificateName = null or licenceNo != null',
    otherwise: 'warn',
  },
  {
    code: 'Q-COMP-22',
    dimension: 'completeness',
    field: 'statusReason',
    holds: 'status != "2" or statusReason != null',
    otherwise: 'warn',
  },
  {
    code: 'Q-CONF-21',
    dimension: 'conformity',
    field: 'docNo',
    holds: 'matches(docNo, "[0-9]")',
    otherwise: 'warn',
  },
  {
    code: 'Q-CONS-21',
    dimension: 'consistency',
    field: 'validUntil',
    holds: 'validUntil >= validFrom',
    otherwise: 'refuse',
  },
  {
    code: 'Q-CONS-22',
    dimension: 'consistency',
    field: 'validUntil',
    holds: 'validUntil >= decidedOn',
    otherwise: 'refuse',
  },
  {
    code: 'Q-CONS-23',
    dimension: 'consistency',
    field: 'status',
    holds: 'status != "1" or validUntil >= today',
    otherwise: 'warn',
  },
  {
    code: 'Q-CONS-24',
    dimension: 'consistency',
    field: 'statusChangedOn',
    holds: 'statusChangedOn = null or statusChangedOn >= decidedOn',
    otherwise: 'refuse',
  },
]

import type { QualityRule } from '#core/app.ts'
import { counterpartyQuality } from './counterparty-quality.ts'

/** What must hold of a list entry, beside what holds of every counterparty. */
export const listingQuality: QualityRule[] = [
  ...counterpartyQuality,
  {
    code: 'Q-TIME-31',
    dimension: 'timeliness',
    field: 'listedOn',
    holds: 'listedOn <= today',
    otherwise: 'refuse',
  },
  {
    code: 'Q-TIME-32',
    dimension: 'timeliness',
    field: 'removedOn',
    holds: 'removedOn = null or removedOn <= today',
    otherwise: 'refuse',
  },
  {
    code: 'Q-CONS-31',
    dimension: 'consistency',
    field: 'removedOn',
    holds: 'removedOn = null or removedOn >= listedOn',
    otherwise: 'refuse',
  },
  {
    code: 'Q-CONS-32',
    dimension: 'consistency',
    field: 'listedUntil',
    holds: 'listedUntil = null or listedUntil >= listedOn',
    otherwise: 'refuse',
  },
  {
    code: 'Q-COMP-31',
    dimension: 'completeness',
    field: 'removalReason',
    holds: 'removedOn = null or removalReason != null',
    otherwise: 'warn',
  },
  {
    code: 'Q-LINK-31',
    dimension: 'linkage',
    field: 'legalBasis',
    holds: 'matches(legalBasis, "《[^》]+》")',
    otherwise: 'refuse',
  },
]

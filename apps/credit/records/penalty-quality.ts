import type { QualityRule } from '#core/app.ts'
import { counterpartyQuality } from './counterparty-quality.ts'
import { decisionQuality } from './decision-quality.ts'

/** What must hold of a penalty, beside what holds of every counterparty and every decision. Amounts are in fen. */
export const penaltyQuality: QualityRule[] = [
  ...counterpartyQuality,
  ...decisionQuality,
  {
    code: 'Q-COMP-11',
    dimension: 'completeness',
    field: 'fine',
    holds: 'not(list contains(kinds, "罚款")) or (fine != null and fine != 0)',
    otherwise: 'refuse',
  },
  {
    code: 'Q-COMP-12',
    dimension: 'completeness',
    field: 'forfeiture',
    holds: 'not(list contains(kinds, "没收违法所得")) or (forfeiture != null and forfeiture != 0)',
    otherwise: 'refuse',
  },
  {
    code: 'Q-COMP-13',
    dimension: 'completeness',
    field: 'licencesAffected',
    holds:
      'not(list contains(kinds, "暂扣许可证件") or list contains(kinds, "吊销许可证件")) or licencesAffected != null',
    otherwise: 'warn',
  },
  {
    code: 'Q-COMP-14',
    dimension: 'completeness',
    field: 'statusChangedOn',
    holds: 'status = null or status = "有效" or (statusChangedOn != null and statusReason != null)',
    otherwise: 'warn',
    basis: '中华人民共和国行政处罚法#第四十八条',
  },
  {
    code: 'Q-ACC-11',
    dimension: 'accuracy',
    field: 'fine',
    holds: 'fine = null or fine = 0 or list contains(kinds, "罚款")',
    otherwise: 'refuse',
  },
  {
    code: 'Q-ACC-12',
    dimension: 'accuracy',
    field: 'forfeiture',
    holds:
      'forfeiture = null or forfeiture = 0 or list contains(kinds, "没收违法所得") or list contains(kinds, "没收非法财物")',
    otherwise: 'refuse',
  },
  {
    code: 'Q-ACC-13',
    dimension: 'accuracy',
    field: 'fine',
    holds: 'fine = null or fine >= 0',
    otherwise: 'refuse',
  },
  {
    code: 'Q-ACC-14',
    dimension: 'accuracy',
    field: 'forfeiture',
    holds: 'forfeiture = null or forfeiture >= 0',
    otherwise: 'refuse',
  },
  {
    code: 'Q-ACC-15',
    dimension: 'accuracy',
    field: 'fine',
    holds: 'fine = null or fine <= limits.doubtfulFine',
    otherwise: 'warn',
  },
  {
    code: 'Q-CONS-11',
    dimension: 'consistency',
    field: 'validUntil',
    holds: 'validUntil = null or validUntil >= decidedOn',
    otherwise: 'refuse',
  },
  {
    code: 'Q-CONS-12',
    dimension: 'consistency',
    field: 'publicUntil',
    holds: 'publicUntil = null or publicUntil >= decidedOn',
    otherwise: 'refuse',
  },
  {
    code: 'Q-CONS-13',
    dimension: 'consistency',
    field: 'fine',
    holds:
      'procedure != "简易程序" or fine = null or fine <= (if counterpartyKind = "自然人" then limits.simpleFineCitizen else limits.simpleFineOrganisation)',
    otherwise: 'warn',
    basis: '中华人民共和国行政处罚法#第五十一条',
  },
  {
    code: 'Q-CONS-14',
    dimension: 'consistency',
    field: 'statusChangedOn',
    holds: 'statusChangedOn = null or statusChangedOn >= decidedOn',
    otherwise: 'refuse',
  },
  {
    code: 'Q-CONS-15',
    dimension: 'consistency',
    field: 'kinds',
    holds: 'not(list contains(kinds, "行政拘留")) or counterpartyKind = "自然人"',
    otherwise: 'warn',
    basis: '中华人民共和国行政处罚法#第九条',
  },
  {
    code: 'Q-UNIQ-11',
    dimension: 'uniqueness',
    field: 'kinds',
    holds: 'count(distinct values(kinds)) = count(kinds)',
    otherwise: 'warn',
  },
  {
    code: 'Q-LINK-11',
    dimension: 'linkage',
    field: 'legalBasis',
    holds: 'matches(legalBasis, "《[^》]+》")',
    otherwise: 'warn',
  },
]

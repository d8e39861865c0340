import type { QualityRule } from '#core/app.ts'

/** What must hold of the counterparty of every record. */
export const counterpartyQuality: QualityRule[] = [
  {
    code: 'Q-COMP-01',
    dimension: 'completeness',
    field: 'uscc',
    holds: 'counterpartyKind = "自然人" or uscc != null',
    otherwise: 'warn',
  },
  {
    code: 'Q-COMP-02',
    dimension: 'completeness',
    field: 'uscc',
    holds: 'counterpartyKind = "自然人" or uscc != null or registrationNo != null or orgCode != null',
    otherwise: 'refuse',
  },
  {
    code: 'Q-COMP-03',
    dimension: 'completeness',
    field: 'citizenId',
    holds: 'counterpartyKind != "自然人" or citizenId != null or otherIdNo != null',
    otherwise: 'refuse',
  },
  {
    code: 'Q-COMP-04',
    dimension: 'completeness',
    field: 'legalRepresentative',
    holds: 'counterpartyKind != "法人及非法人组织" or legalRepresentative != null',
    otherwise: 'warn',
  },
  {
    code: 'Q-CONF-01',
    dimension: 'conformity',
    field: 'uscc',
    holds:
      'not(matches(uscc, "^[1-8][0-9]{5}(19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9X]$"))',
    otherwise: 'warn',
  },
  {
    code: 'Q-CONF-02',
    dimension: 'conformity',
    field: 'legalRepresentativeIdNo',
    holds:
      'legalRepresentativeIdKind != "身份证" or legalRepresentativeIdNo = null or matches(legalRepresentativeIdNo, "^[0-9]{17}[0-9Xx]$|^[0-9]{15}$|[*]")',
    otherwise: 'warn',
  },
  {
    code: 'Q-ACC-01',
    dimension: 'accuracy',
    field: 'counterpartyName',
    holds:
      'uscc = null or substring(uscc, 1, 2) != "91" or matches(counterpartyName, "公司|企业|集团|合伙|厂|店|部|所|中心|社|行|院|场|站|馆|处|局")',
    otherwise: 'warn',
  },
  {
    code: 'Q-ACC-02',
    dimension: 'accuracy',
    field: 'counterpartyName',
    holds: 'counterpartyKind != "自然人" or not(matches(counterpartyName, "公司|合作社|集团|事务所|委员会"))',
    otherwise: 'warn',
  },
  {
    code: 'Q-CONS-01',
    dimension: 'consistency',
    field: 'counterpartyKind',
    holds: 'counterpartyKind != "自然人" or uscc = null',
    otherwise: 'refuse',
  },
  {
    code: 'Q-CONS-02',
    dimension: 'consistency',
    field: 'counterpartyKind',
    holds: 'uscc = null or (counterpartyKind = "个体工商户") = (substring(uscc, 1, 2) = "92")',
    otherwise: 'warn',
  },
  {
    code: 'Q-CONS-03',
    dimension: 'consistency',
    field: 'orgCode',
    holds: 'uscc = null or orgCode = null or replace(orgCode, "-", "") = substring(uscc, 9, 9)',
    otherwise: 'warn',
  },
]

import { bankBranchNo } from './bank-branch.ts'
import { bankCard } from './bank-card.ts'
import { caseNo } from './case-no.ts'
import { caseNumber } from './case-number.ts'
import { certIdentifier } from './cert-identifier.ts'
import { charityFilingNo } from './charity-filing.ts'
import { citizenId } from './citizen-id.ts'
import { divisionCode } from './division-code.ts'
import { docNo } from './doc-no.ts'
import { gtin } from './gtin.ts'
import { healthRecordNo } from './health-record.ts'
import type { Identifier } from './identifier.ts'
import { industryCode } from './industry-code.ts'
import { itemBaseCode, itemImplCode } from './item-code.ts'
import { jyNo } from './jy-no.ts'
import { legacyRegNo } from './legacy-reg-no.ts'
import { medicalInstitutionNo } from './medical-institution.ts'
import { mobile } from './mobile.ts'
import { orderNo } from './order-no.ts'
import { orgCode } from './org-code.ts'
import { penaltyDocNo } from './penalty-doc-no.ts'
import { plateNo } from './plate-no.ts'
import { projectCode } from './project-code.ts'
import { scNo } from './sc-no.ts'
import { socialCardNo } from './social-card.ts'
import { tradeCode } from './trade-code.ts'
import { uscc } from './uscc.ts'

/** Every identifier by the code a declaration uses: `format: 'uscc'`. */
export const identifiers: Readonly<Record<string, Identifier<unknown>>> = {
  uscc,
  orgCode,
  citizenId,
  /** 社会保障号码 is the citizen number. */
  socialSecurityNo: { ...citizenId, code: 'socialSecurityNo' },
  legacyRegNo,
  divisionCode,
  industryCode,
  scNo,
  jyNo,
  gtin,
  projectCode,
  itemBaseCode,
  itemImplCode,
  caseNo,
  certIdentifier,
  docNo,
  orderNo,
  penaltyDocNo,
  caseNumber,
  tradeCode,
  socialCardNo,
  healthRecordNo,
  medicalInstitutionNo,
  plateNo,
  bankCard,
  bankBranchNo,
  mobile,
  charityFilingNo,
}

/** Finds an identifier by code; undefined for a code nobody declared, whatever the text. */
export function identify(code: string): Identifier<unknown> | undefined {
  return Object.hasOwn(identifiers, code) ? identifiers[code] : undefined
}

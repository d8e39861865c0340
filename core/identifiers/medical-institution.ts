import { fold } from './fold.ts'
import { accepted, type Identifier, type Parsed, refused } from './identifier.ts'
import { isProvinceCode } from './province.ts'

export interface MedicalInstitutionNoParts {
  readonly divisionCode: string
  readonly sequence: string
}

/** 定点医疗机构代码 of the national health insurance: H, division and a sequence of five. */
export const medicalInstitutionNo: Identifier<MedicalInstitutionNoParts> = {
  code: 'medicalInstitutionNo',
  normalise: fold,
  parse: parseMedicalInstitutionNo,
  format: ({ divisionCode, sequence }) => `H${divisionCode}${sequence}`,
  mask: (value) => value,
}

function parseMedicalInstitutionNo(text: string): Parsed<MedicalInstitutionNoParts> {
  if (!/^H\d{11}$/.test(text)) return refused('medical-institution-no-format')
  const divisionCode = text.slice(1, 7)
  if (!isProvinceCode(divisionCode.slice(0, 2))) {
    return refused('medical-institution-no-division', {
      field: 'divisionCode',
      params: { found: divisionCode },
    })
  }
  return accepted(text, { divisionCode, sequence: text.slice(7) })
}

import { fold } from './fold.ts'
import {
  accepted,
  findings,
  type Identifier,
  type Parsed,
  type Reason,
  refused,
  within,
} from './identifier.ts'
import { uscc } from './uscc.ts'

export interface CharityFilingNoParts {
  /** Credit code of the charity. */
  readonly uscc: string
  readonly letter: string
  /** Two digits of the year and three of the plan. */
  readonly serial: string
}

/** 慈善组织公开募捐方案备案编号: credit code, letter, serial of five digits, as published filings show it. */
export const charityFilingNo: Identifier<CharityFilingNoParts> = {
  code: 'charityFilingNo',
  normalise: fold,
  parse: parseCharityFilingNo,
  format: ({ uscc, letter, serial }) => uscc + letter + serial,
  mask: (value) => value,
}

function parseCharityFilingNo(text: string): Parsed<CharityFilingNoParts> {
  if (!/^[0-9A-Z]{18}[A-Z]\d{5}$/.test(text)) return refused('charity-filing-no-format')
  const holder = uscc.parse(text.slice(0, 18))
  if (!holder.ok) return { ok: false, reasons: within('uscc', holder.reasons) }
  const parts = { uscc: holder.value, letter: text[18]!, serial: text.slice(19) }
  return accepted(text, parts, [...within('uscc', holder.warnings), ...findings(departmentDoubt(text))])
}

/** Charities are registered with civil affairs, whose codes begin with 5. */
function departmentDoubt(text: string): Reason | undefined {
  return text[0] === '5' ? undefined : { code: 'charity-filing-no-department', field: 'uscc' }
}

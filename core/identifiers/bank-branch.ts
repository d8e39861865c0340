import { areDigits } from './digits.ts'
import { foldGroups } from './fold.ts'
import { accepted, type Identifier, type Parsed, refused } from './identifier.ts'

export interface BankBranchNoParts {
  readonly number: string
}

/** 开户行联行号: 12 digits. Its inner structure is not judged. */
export const bankBranchNo: Identifier<BankBranchNoParts> = {
  code: 'bankBranchNo',
  normalise: foldGroups,
  parse: parseBankBranchNo,
  format: ({ number }) => number,
  mask: (value) => value,
}

function parseBankBranchNo(text: string): Parsed<BankBranchNoParts> {
  const isShaped = text.length === 12 && areDigits(text)
  return isShaped ? accepted(text, { number: text }) : refused('bank-branch-no-format')
}

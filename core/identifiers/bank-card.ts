import { luhn } from './check-digits.ts'
import { areDigits } from './digits.ts'
import { foldGroups } from './fold.ts'
import { accepted, type Identifier, type Parsed, refused } from './identifier.ts'
import { maskBankCard } from './mask.ts'

export interface BankCardParts {
  /** Issuer identification, the first six digits. */
  readonly bin: string
  /** Nine to twelve digits between issuer and check digit. */
  readonly account: string
}

/** 银行卡号, ISO/IEC 7812-1: 16 to 19 digits with a Luhn check digit. No reason carries a part of the number. */
export const bankCard: Identifier<BankCardParts> = {
  code: 'bankCard',
  normalise: foldGroups,
  parse: parseBankCard,
  format: ({ bin, account }) => completeBankCard(bin + account),
  mask: (value) => maskBankCard(value),
}

/** Completes 15 to 18 digits with the Luhn digit. Throws RangeError on any other body. */
export function completeBankCard(body: string): string {
  const check = isSize(body.length + 1) ? luhn(body) : ''
  if (!check) throw new RangeError('A bank card body is 15 to 18 digits')
  return body + check
}

function parseBankCard(text: string): Parsed<BankCardParts> {
  if (!isSize(text.length)) return refused('bank-card-length', { params: { found: text.length } })
  if (!areDigits(text)) return refused('bank-card-digits')
  if (luhn(text.slice(0, -1)) !== text.at(-1))
    return refused('bank-card-check-digit', { field: 'checkDigit' })
  return accepted(text, { bin: text.slice(0, 6), account: text.slice(6, -1) })
}

function isSize(length: number): boolean {
  return length >= 16 && length <= 19
}

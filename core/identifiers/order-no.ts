import { fold } from './fold.ts'
import { accepted, type Identifier, type Parsed, refused } from './identifier.ts'

export interface OrderNoParts {
  readonly issuer: string
  readonly number: string
}

/** 令号 of decrees and departmental rules: `国务院令第673号`. */
export const orderNo: Identifier<OrderNoParts> = {
  code: 'orderNo',
  normalise: fold,
  parse: parseOrderNo,
  format: ({ issuer, number }) => `${issuer}令第${number}号`,
  mask: (value) => value,
}

const SHAPE = /^([\u4e00-\u9fa5]+)令第([1-9]\d*)号$/

function parseOrderNo(text: string): Parsed<OrderNoParts> {
  const found = SHAPE.exec(text)
  if (!found) return refused('order-no-format')
  const [, issuer = '', number = ''] = found
  return accepted(text, { issuer, number })
}

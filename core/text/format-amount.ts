import type { AmountUnit, Fen } from './read-amount.ts'

const capitals = '零壹贰叁肆伍陆柒捌玖'
const placeNames = ['', '拾', '佰', '仟']

/**
 * An amount as people read it: `1,234.56元`; in 万元 without trailing zeros, `12.3456万元`; in English `CNY 1,234.56`,
 * which has no ten-thousands. Throws RangeError when fen is not a safe integer.
 */
export function formatAmount(
  fen: Fen,
  { unit = '元', language = 'zh' }: { unit?: AmountUnit; language?: 'zh' | 'en' } = {},
): string {
  checkFen(fen)
  const sign = fen < 0 ? '-' : ''
  const size = Math.abs(fen)
  if (language === 'en') return `CNY ${sign}${decimal(size, 2)}`
  if (unit === '元') return `${sign}${decimal(size, 2)}元`
  return `${sign}${decimal(size, 6).replace(/\.?0+$/, '')}万元`
}

/**
 * An amount in capital characters as receipts and instruments write it (支付结算办法, rules of filling in): `壹仟元整`,
 * `壹佰零伍元零叁分`. Throws RangeError when fen is negative or not a safe integer.
 */
export function amountInCapitals(fen: Fen): string {
  checkFen(fen)
  if (fen < 0) throw new RangeError(`No capitals for a negative amount: ${fen}`)
  const cents = fen % 100
  const yuan = (fen - cents) / 100
  const jiao = Math.floor(cents / 10)
  const last = cents % 10
  if (yuan === 0 && cents === 0) return '零元整'
  const whole = yuan > 0 ? `${integerInCapitals(yuan)}元` : ''
  if (last === 0) return `${whole}${jiao > 0 ? `${capitals[jiao]}角` : ''}整`
  const tenth = jiao > 0 ? `${capitals[jiao]}角` : yuan > 0 ? '零' : ''
  return `${whole}${tenth}${capitals[last]}分`
}

function integerInCapitals(value: number): string {
  if (value >= 1e8) return joined(value, { size: 1e8, name: '亿' })
  if (value >= 1e4) return joined(value, { size: 1e4, name: '万' })
  return sectionInCapitals(value)
}

function joined(value: number, { size, name }: { size: number; name: string }): string {
  const rest = value % size
  const head = `${integerInCapitals((value - rest) / size)}${name}`
  if (rest === 0) return head
  return `${head}${rest < size / 10 ? '零' : ''}${integerInCapitals(rest)}`
}

function sectionInCapitals(section: number): string {
  let text = ''
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(section / 10 ** place) % 10
    if (digit > 0) text += `${capitals[digit]}${placeNames[place]}`
    else if (text !== '') text += '零'
  }
  return text.replace(/零+/g, '零').replace(/零$/, '')
}

function decimal(size: number, places: number): string {
  const digits = String(size).padStart(places + 1, '0')
  const whole = digits.slice(0, -places).replace(/\B(?=(?:\d{3})+$)/g, ',')
  return `${whole}.${digits.slice(-places)}`
}

function checkFen(fen: Fen): void {
  if (!Number.isSafeInteger(fen)) throw new RangeError(`Not a whole number of fen: ${fen}`)
}

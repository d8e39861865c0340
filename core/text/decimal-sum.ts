const segment = /(\d[\d,]*(?:\.\d+)?)(万亿|[亿万千百])?/y
const grouped = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/
const powers: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8, 万亿: 12 }

/**
 * A sum of decimal numbers with Chinese multipliers, in hundredths: `3.5万`, `1,234.56`, `3亿5000万`.
 * `isShort` says that digits follow a multiplier and do not fill its places, as in `3万5`.
 */
export type DecimalSum = { hundredths: number; isShort: boolean }

export type DecimalFault = 'format' | 'too-precise' | 'too-large'

/** Reads the sum; `scale` is the power of ten a number without any multiplier is in (0 for 元, 4 for 万元). */
export function readDecimalSum(text: string, scale: number): DecimalSum | DecimalFault {
  const segments = segmentsOf(text)
  const last = segments?.at(-1)
  if (!segments || !last || !isDescending(segments)) return 'format'
  const hasMultiplier = segments[0]!.power > 0
  let sum = 0n
  for (const { digits, power } of segments) {
    const part = hundredthsOf(digits, hasMultiplier ? power : scale)
    if (part === undefined) return 'too-precise'
    sum += part
  }
  if (sum > BigInt(Number.MAX_SAFE_INTEGER)) return 'too-large'
  const before = segments.at(-2)
  const isShort = before !== undefined && last.power === 0 && wholePlaces(last.digits) < before.power
  return { hundredths: Number(sum), isShort }
}

type Segment = { digits: string; power: number }

function segmentsOf(text: string): Segment[] | undefined {
  const segments: Segment[] = []
  segment.lastIndex = 0
  for (let end = 0; end < text.length; end = segment.lastIndex) {
    const match = segment.exec(text)
    if (!match || !grouped.test(match[1]!)) return undefined
    segments.push({ digits: match[1]!.replaceAll(',', ''), power: powers[match[2] ?? ''] ?? 0 })
  }
  return segments
}

// Each part must be smaller than one of the part before it, and only the last may have decimals.
function isDescending(segments: readonly Segment[]): boolean {
  return segments.every(({ digits, power }, index) => {
    const before = segments[index - 1]
    if (!before) return true
    return !before.digits.includes('.') && power + wholePlaces(digits) <= before.power
  })
}

function hundredthsOf(digits: string, power: number): bigint | undefined {
  const [whole, fraction = ''] = digits.split('.')
  const shift = power + 2 - fraction.length
  if (shift >= 0) return BigInt(whole + fraction) * 10n ** BigInt(shift)
  const kept = fraction.slice(0, shift)
  return /^0*$/.test(fraction.slice(shift)) ? BigInt(whole + kept) : undefined
}

function wholePlaces(digits: string): number {
  const point = digits.indexOf('.')
  return point < 0 ? digits.length : point
}

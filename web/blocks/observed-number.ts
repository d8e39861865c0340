import { formatNumber, type Language } from '#web/ui/format.ts'
import { fieldText } from './field-text.ts'
import type { RecordView } from './views/record-views.ts'

export interface ObservedNumber {
  number: string
  /** The unit that is left to be named, as declared; null where the number says it all. */
  unit: string | null
}

const SCALES: Record<string, number> = { 万: 1e4, 亿: 1e8, 万亿: 1e12 }
/** Words that count things in Chinese; English says nothing where they stand: 60 余项 is over 60. */
const COUNTERS = ['', '个', '家', '项', '份', '座', '批', '支', '条', '位', '件', '次']

/**
 * A figure as it is told. Chinese readers get it as printed. In English the units of 10,000 and 100 million are written
 * out: 1382 亿元 is 138.2 billion yuan, the same number in other words.
 */
export function observedNumber(fields: RecordView['fields'], language: Language): ObservedNumber {
  const printed = fieldText(fields, 'value') ?? ''
  const unit = fieldText(fields, 'unit')
  if (language === 'zh') return { number: printed, unit }
  const [, scale = '', rest = ''] = /^(万亿|万|亿)?(.*)$/.exec(unit ?? '') ?? []
  const named = COUNTERS.includes(rest) ? null : rest
  const amounts = ['amount', 'amountTo'].flatMap((name) => fieldText(fields, name) ?? [])
  if (amounts.length === 0 || /^\d+\/\d+$/.test(printed)) return { number: printed, unit: named }
  const written = amounts.map((amount) => inWords(Number(amount) * (SCALES[scale] ?? 1)))
  return { number: written.join('–'), unit: named }
}

function inWords(amount: number): string {
  if (amount < 1e6) return formatNumber(amount, 'en')
  const style = { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 } as const
  return new Intl.NumberFormat('en-GB', style).format(amount)
}

import type { ReactNode } from 'react'
import { formatNumber } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { useWords } from './words.ts'

export interface Bar {
  id: string
  label: ReactNode
  /** Null where the number is withheld. */
  value: number | null
  /** Draws the bar in ink instead of blue: a figure from the report, not from this platform. */
  isReported?: boolean
  href?: string
}

interface BarListProps {
  bars: Bar[]
  label: string
  unit?: string
  /** How a number is written, where a unit behind it is not enough: shares, money. */
  write?: (value: number) => string
}

/** Amounts side by side, each with its number; works without script. */
export function BarList({ bars, label, unit = '', write }: BarListProps) {
  const language = useLanguage()
  const words = useWords().chart
  const number = write ?? ((value: number) => `${formatNumber(value, language)}${unit}`)
  const top = Math.max(...bars.map((bar) => bar.value ?? 0), 1)
  return (
    <ul className="bar-list" aria-label={label}>
      {bars.map((bar) => (
        <li key={bar.id} data-reported={bar.isReported || undefined}>
          <span className="bar-label">{bar.href ? <a href={bar.href}>{bar.label}</a> : bar.label}</span>
          <svg className="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect className="track" width="100" height="8" />
            <rect className="amount" width={((bar.value ?? 0) / top) * 100} height="8" />
          </svg>
          <span className="bar-number">{bar.value === null ? words.withheld : number(bar.value)}</span>
        </li>
      ))}
    </ul>
  )
}

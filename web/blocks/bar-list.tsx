import type { ReactNode } from 'react'
import { formatNumber } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'

export interface Bar {
  id: string
  label: ReactNode
  value: number
  /** Draws the bar in ink instead of blue: a figure from the report, not from this platform. */
  isReported?: boolean
  href?: string
}

/** Amounts side by side, each with its number; works without script. */
export function BarList({ bars, label, unit = '' }: { bars: Bar[]; label: string; unit?: string }) {
  const language = useLanguage()
  const top = Math.max(...bars.map((bar) => bar.value), 1)
  return (
    <ul className="bar-list" aria-label={label}>
      {bars.map((bar) => (
        <li key={bar.id} data-reported={bar.isReported || undefined}>
          <span className="bar-label">{bar.href ? <a href={bar.href}>{bar.label}</a> : bar.label}</span>
          <svg className="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect className="track" width="100" height="8" />
            <rect className="amount" width={(bar.value / top) * 100} height="8" />
          </svg>
          <span className="bar-number">
            {formatNumber(bar.value, language)}
            {unit}
          </span>
        </li>
      ))}
    </ul>
  )
}

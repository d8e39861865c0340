import type { ReactNode } from 'react'

interface StatProps {
  number: string
  unit?: string
  label: ReactNode
  note?: ReactNode
  size?: 'large'
}

/** One number that matters, with its label. The number comes formatted. */
export function Stat({ number, unit, label, note, size }: StatProps) {
  return (
    <div className="stat" data-size={size}>
      <div className="stat-number">
        {number}
        {unit && <span className="stat-unit">{unit}</span>}
      </div>
      <div className="stat-label">{label}</div>
      {note && <div className="stat-note">{note}</div>}
    </div>
  )
}

import { ProgressBar } from 'react-aria-components/ProgressBar'

interface ProgressProps {
  label: string
  /** 0 to 100; leave out while the end is unknown. */
  percent?: number
  /** What the number means, e.g. "12,400 of 64,666 rows · 3 s left". */
  note?: string
  tone?: 'danger' | 'clock'
}

/** A long work with its number. */
export function Progress({ label, percent, note, tone }: ProgressProps) {
  const known = percent !== undefined
  return (
    <ProgressBar value={percent ?? 0} isIndeterminate={!known} aria-label={label}>
      {({ valueText }) => (
        <div className="progress" data-tone={tone}>
          <div className="row small" data-spread>
            <span>{label}</span>
            <span className="soft">{note ?? valueText}</span>
          </div>
          <div className="progress-track">
            <div
              className="progress-fill"
              data-indeterminate={known ? undefined : true}
              style={known ? { width: `${percent}%` } : undefined}
            />
          </div>
        </div>
      )}
    </ProgressBar>
  )
}

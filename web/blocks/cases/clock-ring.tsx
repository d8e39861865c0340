import { fill, formatInstant } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { useWords } from '../words.ts'
import type { ClockView } from './case-views.ts'

interface ClockRingProps {
  clock: ClockView
  label: string
}

const RADIUS = 42
const ROUND = 2 * Math.PI * RADIUS

/** A clock of a case: how much of the time is used, when it ends, and that it stands still while it does. */
export function ClockRing({ clock, label }: ClockRingProps) {
  const words = useWords().cases
  const language = useLanguage()
  const { used, left, unit } = clock
  const end = clock.promised ?? clock.statutory
  const state = words.lights[clock.light]
  const inside = left === null ? '–' : String(Math.abs(left))
  const says =
    left === null ? state : fill(left < 0 ? words.over[unit] : words.left[unit], { n: Math.abs(left) })
  return (
    <figure className="clock-ring" data-light={clock.light}>
      <svg viewBox="0 0 100 100" role="img" aria-label={`${label}: ${state}, ${says}`}>
        <defs>
          <pattern
            id="paused"
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line x1="0" y1="0" x2="0" y2="6" className="clock-hatch" />
          </pattern>
        </defs>
        <circle cx="50" cy="50" r={RADIUS} className="clock-track" />
        <circle
          cx="50"
          cy="50"
          r={RADIUS}
          className="clock-used"
          strokeDasharray={`${Math.min(1, used) * ROUND} ${ROUND}`}
          transform="rotate(-90 50 50)"
        />
        <text x="50" y="45" className="clock-number">
          {inside}
        </text>
        <text x="50" y="68" className="clock-unit">
          {left === null ? '' : words.units[unit]}
        </text>
      </svg>
      <figcaption className="stack" data-gap="tight">
        <strong>{label}</strong>
        <span className="small">{says}</span>
        {end && (
          <time className="small soft" dateTime={end}>
            {fill(words.until, { at: formatInstant(end, language) })}
          </time>
        )}
        {clock.provisional && <span className="small soft">{words.provisional}</span>}
      </figcaption>
    </figure>
  )
}

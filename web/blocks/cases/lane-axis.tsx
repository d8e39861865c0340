import { dateInShanghai } from '#core/clock/shanghai.ts'
import { fill, formatDate } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { useWords } from '../words.ts'
import type { CaseView } from './case-views.ts'
import { lanesOf } from './lanes-of.ts'
import { useCaseLabels } from './use-case-labels.ts'

interface LaneAxisProps {
  of: CaseView
  lanes: Record<string, { department: string }>
  now: string
}

/** Departments that review side by side, one bar each on one axis of time: whoever holds everyone up is plain to see. */
export function LaneAxis({ of, lanes, now }: LaneAxisProps) {
  const labels = useCaseLabels()
  const words = useWords().cases
  const language = useLanguage()
  const { from, to, bars } = lanesOf(of, Object.keys(lanes), now)
  if (bars.length === 0) return null
  const day = (instant: string) => formatDate(dateInShanghai(instant), language)
  return (
    <ul className="lane-axis" aria-label={fill(words.lanesFrom, { from: day(from), to: day(to) })}>
      {bars.map(({ lane, start, width, state, until, isLast }) => (
        <li key={lane} data-state={state} data-last={isLast || undefined}>
          <span className="lane-name">
            {labels.lane(of, lane)}
            <small className="soft">{labels.department(lanes[lane]?.department ?? '')}</small>
          </span>
          <svg className="lane-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden>
            <rect x="0" y="3.5" width="100" height="1" className="lane-track" />
            <rect x={start} y="1" width={width} height="6" className="lane-time" />
          </svg>
          <span className="small">
            {words.lane[state]}
            {until && ` · ${day(until)}`}
          </span>
        </li>
      ))}
    </ul>
  )
}

import type { CaseSummary, CaseView } from '#web/blocks/cases/case-views.ts'
import { ClockRing } from '#web/blocks/cases/clock-ring.tsx'
import { useCaseLabels } from '#web/blocks/cases/use-case-labels.ts'
import { fill } from '#web/ui/format.ts'
import { CaseStands } from './case-stands.tsx'
import { useServiceWords } from './words.ts'

/** Where one's case stands, with whom, and how much of the time is left. */
export function CaseStanding({ one }: { one: CaseView }) {
  const words = useServiceWords().one
  const labels = useCaseLabels()
  const outer = one.states.filter((state) => !state.includes('.')).map((state) => labels.state(one, state))
  const clocks = one.clocks.filter(({ stoppedAt, lane }) => stoppedAt === null && lane === null)
  const places = [...new Set(one.desks.map(({ department }) => labels.department(department)))]
  return (
    <section className="card case-standing" aria-labelledby="standing">
      <div className="stack" data-gap="tight">
        <h2 id="standing" className="small soft">
          {words.now}
        </h2>
        <p className="case-state">{outer.join(' · ')}</p>
        {places.length > 0 && <p className="soft">{fill(words.at, { department: places.join('、') })}</p>}
        <Parts parts={one.parts} />
        {one.parent && (
          <p className="small">
            <a href={`/my/cases/${encodeURIComponent(one.parent)}`}>{fill(words.of, { no: one.parent })}</a>
          </p>
        )}
      </div>
      {clocks.map((clock) => (
        <ClockRing key={clock.name} clock={clock} label={labels.clock(one, clock.name)} />
      ))}
    </section>
  )
}

/** The cases of a joint matter, each with where it stands: one that waits for the applicant keeps the whole. */
function Parts({ parts }: { parts: CaseSummary[] }) {
  const words = useServiceWords().one
  const labels = useCaseLabels()
  if (parts.length === 0) return null
  return (
    <ul className="material-list" aria-label={words.parts}>
      {parts.map((part) => (
        <li key={part.no}>
          <a href={`/my/cases/${encodeURIComponent(part.no)}`}>{labels.item(part.item)}</a>{' '}
          <span className="small soft">
            <CaseStands of={part} />
          </span>
        </li>
      ))}
    </ul>
  )
}

import { Answered } from '#web/blocks/application/answered.tsx'
import { useAsk } from '#web/blocks/application/use-ask.ts'
import { useLabels } from '#web/blocks/declarations.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { ScreenHead } from '../screen-head.tsx'
import type { IndicatorLine } from '../views.ts'
import { useConsoleWords } from '../words.ts'
import { IndicatorCard } from './indicator-card.tsx'
import { ReportedFigures } from './reported-figures.tsx'

/** Every number this platform counts, and apart from them the figures of the report. */
export function IndicatorsScreen() {
  const words = useConsoleWords()
  const question = useAsk<IndicatorLine[]>('/api/indicators', { every: 10_000 })
  return (
    <div className="screen">
      <ScreenHead title={words.nav.indicators} lead={words.indicators.lead} />
      <Answered question={question}>{(lines) => <Own lines={lines} />}</Answered>
      <ReportedFigures />
    </div>
  )
}

function Own({ lines }: { lines: IndicatorLine[] }) {
  const words = useConsoleWords().indicators
  const labels = useLabels()
  if (lines.length === 0) return <EmptyState title={words.empty}>{words.emptySays}</EmptyState>
  return [...Map.groupBy(lines, (line) => line.app)].map(([app, members]) => (
    <section key={app} className="stack" aria-labelledby={`app-${app}`}>
      <h2 id={`app-${app}`}>{labels.app(app)}</h2>
      <ul className="tiles">
        {members.map((line) => (
          <IndicatorCard key={line.id} line={line} />
        ))}
      </ul>
    </section>
  ))
}

import { formatNumber } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Sparkline } from '#web/ui/sparkline.tsx'
import type { StageLine } from '../views.ts'
import { useConsoleWords } from '../words.ts'

/** Where what waits or was refused at a stage can be looked at. */
const PLACES: Partial<Record<string, string>> = {
  'acquire refused': '/console/quarantine',
  'transmit refused': '/console/balance',
  'transmit waiting': '/console/receivers?state=waiting',
  'execute waiting': '/console/tasks',
  'execute refused': '/console/receivers?state=failed',
}

/** Fewer looks than these make no line. */
const FEWEST = 5

/** One stage in figures: what flows per second and how that moved, the total, what waits, what was refused. */
export function StageFigures({ line, history }: { line: StageLine; history: number[] }) {
  const words = useConsoleWords().loop
  const language = useLanguage()
  return (
    <div className="stage-figures">
      <p className="stage-speed" data-still={line.perSecond === 0 || undefined}>
        {formatNumber(line.perSecond, language, line.perSecond < 10 ? 1 : 0)}
        <span className="stat-unit">{words.perSecond}</span>
      </p>
      <Sparkline values={history.length < FEWEST ? [] : history} />
      <dl className="stage-counts">
        <div>
          <dt>{words.total}</dt>
          <dd>{formatNumber(line.total, language)}</dd>
        </div>
        <Count stage={line.stage} kind="waiting" label={words.waiting[line.stage]} value={line.waiting} />
        <Count stage={line.stage} kind="refused" label={words.refused[line.stage]} value={line.refused} />
      </dl>
    </div>
  )
}

interface CountProps {
  stage: string
  kind: 'waiting' | 'refused'
  label: string
  value: number
}

function Count({ stage, kind, label, value }: CountProps) {
  const language = useLanguage()
  if (label === '') return null
  const href = PLACES[`${stage} ${kind}`]
  const number = formatNumber(value, language)
  return (
    <div data-kind={value > 0 ? kind : undefined}>
      <dt>{label}</dt>
      <dd>{href && value > 0 ? <a href={href}>{number}</a> : number}</dd>
    </div>
  )
}

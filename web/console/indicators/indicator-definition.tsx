import type { ReactNode } from 'react'
import { useLabels } from '#web/blocks/declarations.tsx'
import { fill } from '#web/ui/format.ts'
import type { IndicatorDefinition } from '../views.ts'
import { useConsoleWords } from '../words.ts'

/** How an indicator is counted, as it is declared. */
export function DefinitionList({ definition }: { definition: IndicatorDefinition }) {
  const words = useConsoleWords().indicators
  const labels = useLabels()
  const { measure, on, of, when, share, by = [], date, percentiles } = definition
  const field = (name: string) => `${labels.field(on, name)}`
  return (
    <dl className="definition">
      <Line label={words.measure}>{words.measures[measure] ?? measure}</Line>
      <Line label={words.on}>{labels.record(on)}</Line>
      {of && <Line label={words.of} code={of} />}
      {when && <Line label={words.when} code={when} />}
      {share && <Line label={words.share} code={share} />}
      <Line label={words.date}>{field(date)}</Line>
      {by.length > 0 && <Line label={words.dims}>{by.map(field).join(' · ')}</Line>}
      {percentiles && <Line label={words.percentiles}>{percentiles.join(' · ')}</Line>}
      <Line label={fill(words.version, { n: definition.version })} code={definition.id} />
    </dl>
  )
}

function Line({ label, code, children }: { label: string; code?: string; children?: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{code ? <code className="code">{code}</code> : children}</dd>
    </div>
  )
}

import { Answered } from '#web/blocks/application/answered.tsx'
import { usePlace } from '#web/blocks/application/router.ts'
import { useAsk } from '#web/blocks/application/use-ask.ts'
import { useLabels } from '#web/blocks/declarations.tsx'
import { SegmentedLinks } from '#web/ui/segmented.tsx'
import { ScreenHead } from '../screen-head.tsx'
import type { ScreenProps } from '../screens.ts'
import type { IndicatorDefinition, IndicatorSeries } from '../views.ts'
import { useConsoleWords } from '../words.ts'
import { DefinitionList } from './indicator-definition.tsx'
import { IndicatorDrawing } from './indicator-drawing.tsx'
import { useIndicatorWords } from './indicator-words.ts'

/** One indicator over time, by a dimension where one is chosen, with its definition. */
export function IndicatorScreen({ params }: ScreenProps) {
  const words = useConsoleWords()
  const say = useIndicatorWords()
  const { query } = usePlace()
  const id = params.id ?? ''
  const asked = new URLSearchParams({ grain: query.get('grain') ?? 'month', by: query.get('by') ?? '' })
  const question = useAsk<IndicatorSeries>(`/api/indicators/${encodeURIComponent(id)}?${asked}`, {
    every: 10_000,
    keep: true,
  })
  const definition = question.data?.definition
  return (
    <div className="screen">
      <ScreenHead
        title={definition ? say.name(definition) : id}
        up={{ href: '/console/indicators', label: words.indicators.all }}
      />
      <Answered question={question}>
        {(series) => (
          <>
            <Switches definition={series.definition} grain={series.grain} by={query.get('by') ?? ''} />
            <IndicatorDrawing series={series} by={query.get('by') || null} />
            <section className="card stack" aria-labelledby="definition">
              <h2 id="definition">{words.indicators.definition}</h2>
              <DefinitionList definition={series.definition} />
            </section>
          </>
        )}
      </Answered>
    </div>
  )
}

interface SwitchesProps {
  definition: IndicatorDefinition
  grain: string
  by: string
}

function Switches({ definition, grain, by }: SwitchesProps) {
  const words = useConsoleWords().indicators
  const labels = useLabels()
  const hrefOf = (wanted: { grain: string; by: string }) =>
    `/console/indicators/${encodeURIComponent(definition.id)}?${new URLSearchParams(wanted)}`
  const grains = definition.grains.map((id) => ({
    id,
    label: words.grains[id] ?? id,
    href: hrefOf({ grain: id, by }),
  }))
  const dims = ['', ...(definition.by ?? [])].map((id) => ({
    id,
    label: id === '' ? words.whole : labels.field(definition.on, id),
    href: hrefOf({ grain, by: id }),
  }))
  return (
    <div className="row">
      <SegmentedLinks label={words.grain} value={grain} choices={grains} />
      {dims.length > 1 && <SegmentedLinks label={words.by} value={by} choices={dims} />}
    </div>
  )
}

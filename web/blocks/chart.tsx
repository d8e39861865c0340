import { useEffect, useRef } from 'react'
import { useLanguage } from '#web/ui/language.tsx'
import type { ChartData } from './chart-data.ts'
import { ChartTable } from './chart-table.tsx'
import { Withheld } from './withheld.tsx'
import { useWords } from './words.ts'

export interface ChartProps {
  label: string
  unit: string
  data: ChartData
  kind: 'line' | 'bar'
}

/** Numbers over time. The drawing loads when it is needed; the table beneath says the same and needs no script. */
export function Chart({ label, unit, data, kind }: ChartProps) {
  const frame = useRef<HTMLDivElement>(null)
  const language = useLanguage()
  const words = useWords().chart
  useEffect(() => {
    const element = frame.current
    if (!element || data.periods.length === 0) return
    let dispose = () => {}
    let isGone = false
    void import('./draw-chart.ts').then(({ drawChart }) => {
      if (!isGone) dispose = drawChart(element, { data, kind, unit, language })
    })
    return () => {
      isGone = true
      dispose()
    }
  }, [data, kind, unit, language])
  if (data.periods.length === 0) return <p className="soft">{words.none}</p>
  return (
    <figure className="chart">
      <div ref={frame} className="chart-frame" role="img" aria-label={label} />
      <ChartTable label={label} unit={unit} data={data} />
      <Withheld below={data.withheld ?? null} />
    </figure>
  )
}

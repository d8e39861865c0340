import { BarChart, LineChart } from 'echarts/charts'
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { formatNumber, type Language } from '#web/ui/format.ts'
import type { ChartData } from './chart-data.ts'

use([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, AriaComponent, CanvasRenderer])

interface Drawing {
  data: ChartData
  kind: 'line' | 'bar'
  unit: string
  language: Language
}

/**
 * Draws a chart into an element and keeps it fitting and in the right colours; returns what takes it away.
 * Tooltips are painted on the canvas, because the page's policy allows no style attributes in markup.
 */
export function drawChart(element: HTMLElement, drawing: Drawing): () => void {
  const chart = init(element)
  const paint = () => chart.setOption(optionOf(element, drawing), true)
  const resized = new ResizeObserver(() => chart.resize())
  const scheme = matchMedia('(prefers-color-scheme: dark)')
  const themed = new MutationObserver(paint)
  paint()
  resized.observe(element)
  scheme.addEventListener('change', paint)
  themed.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'data-size'] })
  return () => {
    resized.disconnect()
    themed.disconnect()
    scheme.removeEventListener('change', paint)
    chart.dispose()
  }
}

function optionOf(element: HTMLElement, { data, kind, unit, language }: Drawing) {
  const color = colorsOf(element)
  const text = { color: color.soft, fontFamily: getComputedStyle(element).fontFamily }
  const isMany = data.series.length > 1
  return {
    animationDuration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 300,
    color: color.lines,
    textStyle: text,
    grid: { left: 4, right: 12, top: isMany ? 36 : 16, bottom: 4, outerBoundsMode: 'same' },
    legend: isMany
      ? { top: 0, left: 0, icon: 'roundRect', itemWidth: 12, itemHeight: 3, textStyle: text }
      : undefined,
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      backgroundColor: color.surface,
      borderColor: color.line,
      textStyle: { ...text, color: color.ink },
      valueFormatter: (value: unknown) =>
        typeof value === 'number' ? `${formatNumber(value, language)} ${unit}` : '—',
    },
    xAxis: {
      type: 'category',
      data: data.periods,
      axisLine: { lineStyle: { color: color.line } },
      axisTick: { show: false },
      axisLabel: text,
    },
    yAxis: {
      type: 'value',
      splitLine: { lineStyle: { color: color.hairline } },
      axisLabel: { ...text, formatter: (value: number) => formatNumber(value, language) },
    },
    series: data.series.map((line) => ({
      type: kind,
      name: line.name,
      data: line.values,
      symbolSize: 6,
      lineStyle: { width: 2 },
      barMaxWidth: 28,
    })),
  }
}

const LINES = ['--blue', '--chart-2', '--chart-3', '--chart-4', '--chart-5', '--ink-faint']

function colorsOf(element: HTMLElement) {
  const read = (name: string) => resolvedColor(element, name)
  return {
    ink: read('--ink'),
    soft: read('--ink-soft'),
    line: read('--line-strong'),
    hairline: read('--line'),
    surface: read('--surface'),
    lines: LINES.map(read),
  }
}

/** A token's colour in the present theme. Tokens hold `light-dark(…)`, so only a used colour tells which side counts. */
function resolvedColor(element: HTMLElement, name: string): string {
  const probe = document.createElement('span')
  probe.style.color = `var(${name})`
  element.append(probe)
  const color = getComputedStyle(probe).color
  probe.remove()
  return color
}

import { Chart, type ChartProps } from '#web/blocks/chart.tsx'
import { Island } from './island.tsx'

/** A chart that is drawn once the page is alive; its numbers stand in a table from the start. */
export function ChartIsland(props: ChartProps) {
  return <Island name="chart" Component={Chart} props={props} />
}

/** One measured figure, beside what bare parts reach in the same run and what is aimed at. */
export interface Figure {
  what: string
  value: number
  unit: string
  /** What bare parts reach, measured in the same run and unit. */
  limit?: { what: string; value: number }
  goal?: Goal
  /** What it took: processor seconds of our processes, highest resident memory, bytes on disk for each record. */
  cost?: Cost
}

/** `share`: of the limit; `least` and `most`: in the figure's own unit. */
export type Goal = { share: number } | { least: number } | { most: number }

export interface Cost {
  cpuSeconds?: number
  peakMib?: number
  bytesPerRecord?: number
}

/** Whether the goal is reached; null where there is none, or no limit to hold it against. */
export function isReached({ value, limit, goal }: Figure): boolean | null {
  if (!goal) return null
  if ('least' in goal) return value >= goal.least
  if ('most' in goal) return value <= goal.most
  return limit ? value / limit.value >= goal.share : null
}

/** The figures as aligned lines of text. */
export function figureTable(figures: Figure[]): string {
  const rows = [['what', 'figure', 'limit', 'ratio', 'goal', '', 'cost'], ...figures.map(cells)]
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')).join('\n')
}

function cells(figure: Figure): string[] {
  const { what, value, unit, limit, goal } = figure
  const reached = isReached(figure)
  return [
    what,
    `${short(value)} ${unit}`,
    limit ? `${short(limit.value)} (${limit.what})` : '',
    limit ? (value / limit.value).toFixed(2) : '',
    goal ? goalText(goal) : '',
    reached === null ? '' : reached ? 'reached' : 'missed',
    costText(figure.cost),
  ]
}

function goalText(goal: Goal): string {
  if ('share' in goal) return `≥ ${goal.share}`
  return 'least' in goal ? `≥ ${short(goal.least)}` : `≤ ${short(goal.most)}`
}

function costText({ cpuSeconds, peakMib, bytesPerRecord }: Cost = {}): string {
  const parts = [
    cpuSeconds === undefined ? '' : `${cpuSeconds.toFixed(1)} s CPU`,
    peakMib === undefined ? '' : `${Math.round(peakMib)} MiB`,
    bytesPerRecord === undefined ? '' : `${Math.round(bytesPerRecord)} B/record`,
  ]
  return parts.filter((part) => part !== '').join(', ')
}

function short(value: number): string {
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en')
  return String(Number(value.toPrecision(3)))
}

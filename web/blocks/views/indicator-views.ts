export interface IndicatorView {
  /** `<app>.<indicator>` */
  id: string
  app: string
  on: string
  measure: string
  of?: string
  when?: string
  share?: string
  percentiles?: number[]
  unit: string
  dims: string[]
  grains: string[]
  values: Record<string, PointView | null>
}

export interface PointView {
  period: string
  dims: Record<string, string>
  value: number | null
  n: number | null
  /** The size a group of persons must have to be told; where this stands, the numbers are withheld. */
  withheld?: number
}

export interface SeriesView {
  definition: Omit<IndicatorView, 'values'>
  series: PointView[]
}

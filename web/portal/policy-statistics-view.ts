export interface PolicyStatisticsView {
  on: string | null
  total: number
  inForce: number
  byLevel: { level: string; count: number }[]
  byArea: { area: string; count: number }[]
  /** What the report says of the same thing: the figure as printed and its sentence. */
  reported: {
    code: string
    level: string | null
    value: number
    qualifier: string
    sentence: string | null
  }[]
}

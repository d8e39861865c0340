/** The plan of a year as limits are counted by it. */
export interface YearView {
  year: number
  complete: boolean
  workdays: number
  notices: { docNo: string; url: string }[]
  /** Null where it came with the program. */
  loadedAt: string | null
}

export interface LocalDayView {
  divisionCode: string
  date: string
  work: boolean
  reason: string
  docNo: string
}

export interface CalendarsView {
  version: string
  years: YearView[]
  local: LocalDayView[]
}

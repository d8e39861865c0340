import type { AppView } from '#web/blocks/views/app-view.ts'

/** Which number of this platform stands beside which figure of the report, as the apps declare it. */
export interface Counterpart {
  /** The figure of the report. */
  code: string
  /** `<app>.<indicator>` */
  indicator: string
  by: string | null
  member: string | null
}

/** Reads the `counterparts` dictionary: `indicator` is `<app>.<id>`, `dims` picks one member, `level=ministry`. */
export function counterpartsOf(apps: AppView[]): Counterpart[] {
  return apps
    .flatMap((app) => app.dictionaries.counterparts ?? [])
    .flatMap((entry) => {
      if (typeof entry.indicator !== 'string') return []
      const [by = null, member = null] = typeof entry.dims === 'string' ? entry.dims.split('=', 2) : []
      return [{ code: entry.code, indicator: entry.indicator, by, member }]
    })
}

/** Names under which an indicators page keeps its series. */
export function yearsNeed(indicator: string): string {
  return `years ${indicator}`
}

export function besideNeed({ indicator, by }: Pick<Counterpart, 'indicator' | 'by'>): string {
  return `beside ${indicator} ${by ?? ''}`
}

/** The series an indicators page asks for: by year where an indicator is kept by year, and one for each counterpart. */
export function indicatorNeeds(apps: AppView[]): Record<string, string> {
  const yearly = apps.flatMap((app) =>
    app.indicators.filter((one) => one.grains.includes('year')).map((one) => `${app.id}.${one.id}`),
  )
  const years = yearly.map((id) => [yearsNeed(id), seriesPath(id, 'year', null)] as const)
  const beside = counterpartsOf(apps).map(
    (one) => [besideNeed(one), seriesPath(one.indicator, 'all', one.by)] as const,
  )
  return Object.fromEntries([...years, ...beside])
}

function seriesPath(indicator: string, grain: string, by: string | null): string {
  return `/api/indicators/${encodeURIComponent(indicator)}?grain=${grain}${by ? `&by=${encodeURIComponent(by)}` : ''}`
}

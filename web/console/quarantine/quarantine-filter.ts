/** What the list of refused rows is narrowed to; empty text means no limit. */
export interface QuarantineFilter {
  state: string
  source: string
  import: string
  type: string
  reason: string
}

const NAMES = ['state', 'source', 'import', 'type', 'reason'] as const
const STATES = ['open', 'resent', 'discarded']

/** Reads the filter from the address of the screen. */
export function readFilter(query: URLSearchParams): QuarantineFilter {
  const filter = Object.fromEntries(
    NAMES.map((name) => [name, query.get(name) ?? '']),
  ) as unknown as QuarantineFilter
  return { ...filter, state: STATES.includes(filter.state) ? filter.state : 'open' }
}

/** The address of the screen with a filter; what has its usual value is left out. */
export function filterHref(filter: QuarantineFilter, row?: string): string {
  const query = new URLSearchParams()
  for (const name of NAMES) {
    if (filter[name] !== '' && !(name === 'state' && filter.state === 'open')) query.set(name, filter[name])
  }
  if (row !== undefined) query.set('row', row)
  const text = query.toString()
  return text === '' ? '/console/quarantine' : `/console/quarantine?${text}`
}

/** The question for a page of rows. */
export function filterQuestion(filter: QuarantineFilter, after: string | null): string {
  const query = new URLSearchParams(
    NAMES.flatMap((name) => (filter[name] === '' ? [] : [[name, filter[name]]])),
  )
  query.set('limit', '50')
  if (after !== null) query.set('after', after)
  return `/api/quarantine?${query}`
}

/** Whether anything but the state narrows the list. */
export function isNarrowed(filter: QuarantineFilter): boolean {
  return NAMES.some((name) => name !== 'state' && filter[name] !== '')
}

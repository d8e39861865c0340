import type { StateValue } from 'xstate'
import type { Limit } from '../app.ts'
import type { Calendar } from '../clock/calendar.ts'
import { dateInShanghai } from '../clock/shanghai.ts'
import { ruleScope } from '../expression-scope.ts'
import type { CaseActor, CaseState } from './case-state.ts'
import { clockDays } from './clock-days.ts'
import type { LoadedItem } from './load-item.ts'

/** What an expression of a process is read with, beside the case: the day, the calendar, what was looked up. */
export interface CaseReading {
  today: string
  calendar: Calendar
  limits: Limit[]
  item: LoadedItem
  /** Every field of the forms of the process as null, so that what was not filled in reads as nothing. */
  blank: Readonly<Record<string, null>>
  found: Record<string, unknown>
  /** Who takes the step that is looked at; nobody where the case is only read. */
  by?: Pick<CaseActor, 'id' | 'department'> | undefined
}

/**
 * All that an expression of a process can name: `form` (all that was filled in), `input` (this step's), `facts`, `case`, `lanes`
 * (the state each stands in), `states`, `clocks` (`dueOn` and `promisedOn` of each that was started), `materials` (`missing`,
 * `promised`, `promisedUntil`: the last of the days they were promised for, `copies`: those whose originals nobody has seen),
 * `children`, `found`, `by` (`id` and `department` of whoever takes the step), `today`, `limits`.
 */
export function caseScope(
  state: CaseState,
  reading: CaseReading,
  input: Record<string, unknown> = {},
): Record<string, unknown> {
  const form = { ...reading.blank, ...state.form, ...input }
  const { no, item, openedAt, channel, version } = state
  const { name: applicant, subject } = state.applicant
  const openedOn = dateInShanghai(openedAt)
  return ruleScope(
    {
      form,
      input,
      facts: state.facts,
      case: {
        no,
        item,
        openedOn,
        channel,
        steps: version,
        applicant,
        subject,
        months: monthsOf(reading.item),
        preReview: reading.item.item.preReview !== false,
        opened: state.opened,
      },
      lanes: lanesOf(state.value),
      states: activePaths(state.value).map((path) => path.join('.')),
      clocks: clockDays(state),
      materials: materialNames(state, ruleScope({ form }, reading), reading.item),
      children: state.children,
      found: reading.found,
      by: { id: reading.by?.id ?? null, department: reading.by?.department ?? null },
    },
    reading,
  )
}

/** The paths of all states a chart stands in, outermost names first: `{review: {fire: 'open'}}` stands in `review`, `review.fire`, `review.fire.open`. */
export function activePaths(value: StateValue, above: string[] = []): string[][] {
  if (typeof value === 'string') return [[...above, value]]
  return Object.entries(value).flatMap(([name, inner]) => {
    const path = [...above, name]
    return [path, ...(inner === undefined ? [] : activePaths(inner, path))]
  })
}

/** How long what the case is about is good for; null where it has no end. */
function monthsOf({ item }: LoadedItem): number | null {
  return item.certificate?.months ?? null
}

/** The state of each region, by its name. */
function lanesOf(value: StateValue): Record<string, string> {
  if (typeof value === 'string') return {}
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      if (typeof inner === 'string') return [[name, inner] as const]
      return inner === undefined ? [] : Object.entries(lanesOf(inner))
    }),
  )
}

/**
 * What still has to come before the matter is complete, what was promised for later, and what was only uploaded. What the network holds is never missing:
 * nobody may be asked for it, and where it is not found the department looks for it itself.
 */
function materialNames(
  { materials }: CaseState,
  scope: Record<string, unknown>,
  { item, materials: needed }: LoadedItem,
) {
  const lacking = item.materials.filter(
    ({ id, necessity, source }) =>
      source === 'applicant' &&
      necessity !== 'optional' &&
      !materials[id] &&
      needed[id]?.run(scope) !== false,
  )
  const promised = Object.entries(materials).filter(([, { state }]) => state === 'promised')
  const copies = Object.entries(materials).filter(
    ([, { state, trust }]) => state === 'given' && trust === 'C',
  )
  return {
    missing: lacking.map(({ id }) => id),
    promised: promised.map(([id]) => id),
    copies: copies.map(([id]) => id),
    promisedUntil:
      promised
        .flatMap(([, { promisedBy }]) => promisedBy ?? [])
        .sort()
        .at(-1) ?? null,
  }
}

import { clockDays } from '#core/process/clock-days.ts'
import type { RequestRow } from '../../postgres/rights.ts'

/** A request about what is held on somebody, and how it stands. */
export interface RequestView {
  no: string
  /** The case in which it is answered. */
  caseNo: string | null
  kind: string
  askedOn: string
  askedAt: string | null
  /** `filed` until its case is opened, then `open` until it is answered or taken back. */
  state: 'filed' | 'open' | 'answered' | 'withdrawn'
  due: string | null
  department: string | null
  about: { type: string; key: string } | null
  decisionRef: string | null
  field: string | null
  claimed: string | null
  text: string | null
  answer: AnswerView | null
}

export interface AnswerView {
  outcome: string
  basis: string | null
  text: string
  by: string
  on: string
}

/** A request as the person sees it who filed it. */
export function requestView(row: RequestRow): RequestView {
  const { data } = row
  const type = text(data.aboutType)
  return {
    no: row.key,
    caseNo: row.case?.no ?? null,
    kind: String(data.kind),
    askedOn: String(data.askedOn),
    askedAt: text(data.askedAt),
    state: stateOf(row),
    due: dueOf(row),
    department: text(data.department),
    about: type === null ? null : { type, key: String(data.aboutKey) },
    decisionRef: text(data.decisionRef),
    field: text(data.field),
    claimed: text(data.claimed),
    text: text(data.text),
    answer: row.answer && answerView(row.answer),
  }
}

function stateOf({ data, answer, case: itsCase }: RequestRow): RequestView['state'] {
  if (answer) return 'answered'
  if (text(data.withdrawnOn) !== null) return 'withdrawn'
  return itsCase === null ? 'filed' : 'open'
}

/** Of the clocks that its case has only that of its kind was ever started. */
function dueOf({ case: itsCase }: RequestRow): string | null {
  const [day] = itsCase === null ? [] : Object.values(clockDays(itsCase))
  return day?.dueOn ?? null
}

function answerView(data: Record<string, unknown>): AnswerView {
  return {
    outcome: String(data.outcome),
    basis: text(data.basis),
    text: String(data.answer),
    by: String(data.answeredBy),
    on: String(data.answeredOn),
  }
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

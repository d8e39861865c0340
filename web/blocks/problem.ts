/** What hinders a form from being taken, with the field it stands at. */
export interface FieldReason {
  code: string
  field: string | null
  message: string
}

/** A step of a case that somebody else took. */
export interface StepSince {
  step: string
  at: string
  version: number
  by: { role: string | null; department: string | null }
}

interface Told {
  status: number
  code: string
  title: string
  reasons?: FieldReason[]
  since?: StepSince[]
  gone?: string[]
  application?: number
  cases?: CaseTaken[]
  desk?: string | null
  assignee?: string | null
}

/** A case that was opened. */
export interface CaseTaken {
  no: string
  item: string
}

/** A refusal of the server, with its sentence in the reader's language and its stable code. */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  /** What is said of single fields, where the refusal is of a form. */
  readonly reasons: FieldReason[]
  /** What was done meanwhile, where it is refused because somebody else was quicker. */
  readonly since: StepSince[]
  /** The fields the form no longer has, where one of an earlier version was sent. */
  readonly gone: string[]
  /** Of several applications sent together the one that was refused, and the cases of those taken before it. */
  readonly application: number | null
  readonly taken: CaseTaken[]
  /** Of a case that is with a colleague the desk it waits at, and whose it is; null where it waits at none. */
  readonly desk: string | null
  readonly assignee: string | null

  constructor(told: Told) {
    super(told.title)
    this.status = told.status
    this.code = told.code
    this.reasons = told.reasons ?? []
    this.since = told.since ?? []
    this.gone = told.gone ?? []
    this.application = told.application ?? null
    this.taken = told.cases ?? []
    this.desk = told.desk ?? null
    this.assignee = told.assignee ?? null
  }
}

/** Reads a problem document (RFC 9457). An answer that is none, e.g. a proxy's page, keeps its status only. */
export function readProblem(status: number, text: string): Problem {
  const { code = `http-${status}`, title = '', ...told } = parsed(text)
  return new Problem({ ...told, status, code, title })
}

function parsed(text: string): Partial<Told> {
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && body !== null ? body : {}
  } catch {
    return {}
  }
}

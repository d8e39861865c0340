import type { CaseMaterial, CaseState } from './case-state.ts'

/** What a case began with beside what its first step tells: who acts for the applicant, and with which office it lay. */
export interface Begun {
  agent: CaseState['agent']
  department: string
  division: string | null
}

/** What was handed in with a step, and of each file among it the keyed digest of its content. */
export interface Brought {
  materials: Record<string, CaseMaterial>
  digests: Record<string, string>
}

/** Where the papers that a step made lie, and by which codes they are checked. */
export interface PapersKept {
  documents: { id: string; kind: string; number: string | null; verifyCode: string }[]
  certificate: { verifyCode: string } | null
}

/**
 * What the event of a step holds so that the log alone gives the case and its papers again. Its names start with `$`: no circle is
 * shown them, no rule reads them, and they leave the house to nobody.
 */
export interface KeptApart {
  $begun?: Begun
  $brought?: Brought
  $papers?: PapersKept
}

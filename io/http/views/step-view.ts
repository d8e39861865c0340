import { activePaths } from '#core/process/case-scope.ts'
import type { Judged } from '#core/process/judge-case.ts'
import type { StepTold } from '../../cases/case-history.ts'

/** Who looks: the applicant sees departments and roles, an officer the names of colleagues and what tables suggest and decided. */
export type CaseViewer = 'applicant' | 'officer'

/** Names that begin with `$` are never told. */
export function shownForm(form: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(form).filter(([name]) => !name.startsWith('$')))
}

/** A step of the history, with what its table said where an officer looks. */
export function stepView(
  { step, tells, at, by, reason, version, after, clocks, data, event, input }: StepTold,
  viewer: CaseViewer,
) {
  const role = by.roles[0] ?? null
  const who = {
    role,
    department: by.department,
    ...(viewer === 'officer' ? { name: by.name, id: by.id } : {}),
  }
  const states = activePaths(after).map((path) => path.join('.'))
  const documents = (data.documents as { kind: string }[] | undefined)?.map(({ kind }) => kind) ?? []
  const suggested = (data.suggestion as { step: string | null } | null | undefined)?.step ?? null
  const clockActs = clocks.map(({ clock, act }) => ({ clock, act }))
  const form = version === 1 ? {} : shownForm(input)
  const decision = viewer === 'officer' ? judgedIn(data) : null
  const acts = { clocks: clockActs, documents, suggested, decision, form }
  return { step, tells, at, by: who, reason, version, states, event, ...acts }
}

/** What the step's own table said, where it has one; the applicant is told it by documents. */
function judgedIn({ decision }: StepTold['data']) {
  if (!decision) return null
  const { table, version, inputs, outcome, matched } = decision as Judged
  return { table, version, inputs: shownForm(inputs), outcome, matched }
}

import type { Expression } from '../load-expression.ts'
import type { CaseState } from './case-state.ts'
import type { CaseWorld } from './case-world.ts'
import type { LoadedStep } from './load-process.ts'

/** A case that a step opens: for the same applicant, with values from this one. */
export interface OpeningMade {
  item: string
  form: Record<string, unknown>
}

/** What a step opens: the cases of a joint item whose conditions hold, one case by name, or nothing. */
export function openingsOf(
  { step, opens }: LoadedStep,
  state: CaseState,
  { scope, world }: { scope: Record<string, unknown>; world: CaseWorld },
): OpeningMade[] {
  if (step.opens === undefined) return []
  if (step.opens !== 'joint') return [{ item: step.opens.item, form: valuesOf(opens, scope) }]
  const { item, joint } = world.item
  return (item.joint ?? []).flatMap(({ item: code }, at) => {
    const { when, stage, form } = joint[at]!
    return when?.run(scope) === false || stage?.run(scope) === false
      ? []
      : [{ item: code, form: { ...state.form, ...valuesOf(form, scope) } }]
  })
}

function valuesOf(
  named: Record<string, Expression>,
  scope: Record<string, unknown>,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(named).map(([name, value]) => [name, value.run(scope) ?? null]))
}

import type { PersonActor } from '#core/access/actor.ts'
import { maskNumbers } from '#core/guard/mask-numbers.ts'
import { awaitedPapers } from '#core/process/awaited-papers.ts'
import type { CaseMaterial, CaseState } from '#core/process/case-state.ts'
import type { LoadedProcess } from '#core/process/load-process.ts'
import { stepsBringing } from '#core/process/open-steps.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { caseActor } from './case-actor.ts'
import { itemOf, processOf, worldOf } from './case-world.ts'

/** Papers that an officer takes from somebody with a step, for a case as the officer saw it. */
export interface Bringing {
  step: string
  version: number
  materials: Record<string, CaseMaterial>
  /** The name of whoever brought them. */
  by: string | undefined
}

/**
 * Papers brought to the office for whoever applied, each with who brought it and who took it. Only what is awaited is taken so, with the
 * step that waits for it, and beside what was there; of a case that has moved on since, the step itself is refused.
 * @throws Refusal `material-not-awaited`, `step-takes-no-papers`, `bringer-missing`
 */
export function broughtPapers(
  system: System,
  actor: PersonActor,
  state: CaseState,
  { step, version, materials, by: said }: Bringing,
): Record<string, CaseMaterial> {
  const ids = Object.keys(materials)
  if (ids.length === 0) return materials
  if (version === state.version) requireAwaited(system, actor, state, { step, ids })
  const by = maskNumbers(said?.trim() ?? '')
  if (by === '') throw new Refusal('bringer-missing')
  const handedOver = { by, to: { id: `account:${actor.id}`, name: actor.name } }
  const taken = Object.entries(materials).map(([id, one]) => {
    const files = [...(state.materials[id]?.files ?? []), ...one.files]
    return [id, { ...one, files, handedOver }] as const
  })
  return Object.fromEntries(taken)
}

/**
 * Papers that whoever applied hands in with a step of theirs: with an application that they fill in whatever the item asks of them, else
 * what is awaited. In the place of what the network holds nobody puts anything else.
 * @throws Refusal `material-not-awaited`, `step-takes-no-papers`
 */
export function requireOwnPapers(
  system: System,
  actor: PersonActor,
  state: CaseState,
  { step, version, materials }: Omit<Bringing, 'by'>,
): void {
  const ids = Object.keys(materials)
  if (ids.length === 0 || version !== state.version) return
  if (isFilledIn(processOf(system, state), step)) requireAmong(ids, askedOfApplicant(system, state))
  else requireAwaited(system, actor, state, { step, ids })
}

/** Whoever applied hands in papers with an application that they fill in, beside what waits for papers alone. */
export function isFilledIn({ steps }: LoadedProcess, name: string): boolean {
  const step = Object.hasOwn(steps, name) ? steps[name]!.step : undefined
  return step?.form !== undefined && step.by.includes('applicant')
}

function askedOfApplicant(system: System, state: CaseState): string[] {
  const own = itemOf(system, state).item.materials.filter(({ source }) => source === 'applicant')
  return own.map(({ id }) => id).filter((id) => state.materials[id]?.state !== 'held')
}

function requireAwaited(
  system: System,
  actor: PersonActor,
  state: CaseState,
  { step, ids }: { step: string; ids: string[] },
): void {
  const { promised, originals } = awaitedPapers(state)
  requireAmong(ids, [...promised, ...originals])
  const at = system.now()
  const asking = { by: caseActor(actor, state), at }
  const bringing = stepsBringing(processOf(system, state), state, asking, worldOf(system, state, { at }))
  if (!Object.hasOwn(bringing, step)) throw new Refusal('step-takes-no-papers', { step })
  requireAmong(ids, bringing[step]!)
}

function requireAmong(ids: string[], awaited: readonly string[]): void {
  const material = ids.find((id) => !awaited.includes(id))
  if (material !== undefined) throw new Refusal('material-not-awaited', {}, { material })
}

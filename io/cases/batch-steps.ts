import type { Actor } from '#core/access/actor.ts'
import type { CaseState } from '#core/process/case-state.ts'
import { refusalOf } from '#core/process/refuse-step.ts'
import { findCase } from '../postgres/cases.ts'
import type { System } from '../system.ts'
import { caseActor } from './case-actor.ts'
import { processOf, worldOf } from './case-world.ts'
import { colleaguesCase } from './colleagues-case.ts'
import { departmentsOfCase } from './departments-of-case.ts'
import type { Move } from './move-cases.ts'

/** One step for several cases. */
export interface Batch {
  step: string
  reason?: string | undefined
  cases: { no: string; version: number }[]
}

/** What became of each case, or would: `code` says why it was, or would be, refused. */
export interface BatchResult {
  no: string
  ok: boolean
  code: string | null
}

/** Says of each case whether the step would be taken, and takes none. */
export async function previewStep(system: System, actor: Actor, batch: Batch): Promise<BatchResult[]> {
  const results: BatchResult[] = []
  for (const { no, version } of batch.cases)
    results.push(await preview(system, actor, { ...batch, no, version }))
  return results
}

interface One {
  no: string
  version: number
  step: string
  reason?: string | undefined
}

async function preview(
  system: System,
  actor: Actor,
  { no, version, step, reason }: One,
): Promise<BatchResult> {
  const state = (await findCase(system.pool, no))?.state
  if (!state) return { no, ok: false, code: 'case-not-found' }
  if (await isColleagues(system, actor, state)) return { no, ok: false, code: 'case-with-colleague' }
  if (state.version !== version) return { no, ok: false, code: 'case-moved-on' }
  const at = system.now()
  const command = { step, by: caseActor(actor, state), at, ...(reason ? { reason } : {}) }
  const refusal = refusalOf(processOf(system, state), state, command, worldOf(system, state, { at }))
  return { no, ok: refusal === null, code: refusal?.code ?? null }
}

/** Takes the step of every case where it can be taken; the others stay as they are, each with its reason. */
export async function takeSteps(system: System, actor: Actor, batch: Batch): Promise<BatchResult[]> {
  const at = system.now()
  const moves: Move[] = []
  const held: BatchResult[] = []
  for (const { no, version } of batch.cases) {
    const state = (await findCase(system.pool, no))?.state
    if (state && (await isColleagues(system, actor, state))) {
      held.push({ no, ok: false, code: 'case-with-colleague' })
      continue
    }
    const by = state ? caseActor(actor, state) : { roles: [], department: null, id: '', name: '' }
    const command = { step: batch.step, by, at, ...(batch.reason ? { reason: batch.reason } : {}) }
    moves.push({ no, id: null, seen: version, command })
  }
  const results = await system.cases.submit(moves)
  const taken = results.map((result, n) => ({
    no: moves[n]!.no,
    ok: result.ok,
    code: result.ok ? null : result.code,
  }))
  return [...taken, ...held]
}

/** Of another department's case its process says that the step is not theirs. */
async function isColleagues(system: System, actor: Actor, state: CaseState): Promise<boolean> {
  if (actor.kind !== 'person' || !departmentsOfCase(system, state).includes(actor.department ?? ''))
    return false
  return (await colleaguesCase(system, actor, state)) !== null
}

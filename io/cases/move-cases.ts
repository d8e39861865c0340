import type { PoolClient } from 'pg'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { advance } from '#core/process/advance.ts'
import type { CaseMaterial, CaseState } from '#core/process/case-state.ts'
import type { Command } from '#core/process/command.ts'
import type { CaseRefusal } from '#core/process/refuse-step.ts'
import type { Advanced } from '#core/process/settle.ts'
import { noteCommands, takenCommands } from '../postgres/case-commands.ts'
import { type CaseRow, lockCases } from '../postgres/cases.ts'
import type { System } from '../system.ts'
import { processOf, worldOf } from './case-world.ts'
import { findAsked } from './find-asked.ts'
import { keepMoved, type Moved } from './keep-moved.ts'
import { serialsFor } from './serials-for.ts'

/** A step somebody wants a case to take. */
export interface Move {
  no: string
  /** The caller's own id: the same step sent twice is taken once. */
  id: string | null
  /** The version of the case that was seen; a case that has moved on since is not moved by it. */
  seen: number | null
  command: Command
  /** What was handed in with the step. */
  materials?: Record<string, CaseMaterial> | undefined
}

export type MoveResult =
  | { ok: true; state: CaseState; isRepeated: boolean }
  | { ok: false; code: 'case-not-found' | 'case-moved-on'; state: CaseState | null }
  | CaseRefusal

/**
 * Moves cases, each by one step, in one transaction: what is refused is answered and changes nothing, the rest is kept together.
 * Cases are locked first, so of two who act at once the second finds the case as the first has left it.
 */
export async function moveCases(tx: PoolClient, system: System, moves: Move[]): Promise<MoveResult[]> {
  const rows = await lockCases(tx, [...new Set(moves.map(({ no }) => no))])
  const taken = await takenCommands(
    tx,
    moves.flatMap(({ no, id }) => (id === null ? [] : [{ no, id }])),
  )
  const moved: Moved[] = []
  const results: MoveResult[] = []
  for (const move of moves) results.push(await moveOne(tx, system, { move, rows, taken, moved }))
  if (moved.length > 0) await keepMoved(tx, system, moved)
  await noteCommands(tx, commandsOf(moves, results))
  return results
}

interface Moving {
  move: Move
  rows: Map<string, CaseRow>
  taken: Set<string>
  moved: Moved[]
}

async function moveOne(
  tx: PoolClient,
  system: System,
  { move, rows, taken, moved }: Moving,
): Promise<MoveResult> {
  const row = rows.get(move.no)
  if (!row) return { ok: false, code: 'case-not-found', state: null }
  const { state, loopId } = row
  if (taken.delete(`${move.no} ${move.id}`)) return { ok: true, state, isRepeated: true }
  if (move.seen !== null && move.seen !== state.version) return { ok: false, code: 'case-moved-on', state }
  const brought = { ...state, materials: { ...state.materials, ...move.materials } }
  const answer = await stepOn(tx, system, { state: brought, command: move.command })
  if (!answer.ok) return answer
  rows.set(move.no, { ...row, state: answer.state })
  const { materials, command } = move
  moved.push({ state: answer.state, done: answer.done, loopId, at: command.at, materials })
  return { ok: true, state: answer.state, isRepeated: false }
}

/** One step of one case, with what it asks for looked up and the numbers it gives out taken. Keeps nothing. */
export async function stepOn(
  tx: PoolClient,
  system: System,
  { state, command }: { state: CaseState; command: Command },
): Promise<Advanced | CaseRefusal> {
  const loaded = processOf(system, state)
  const step = Object.hasOwn(loaded.steps, command.step) ? loaded.steps[command.step] : undefined
  const world = worldOf(system, state, { at: command.at })
  const found = await findAsked(tx, system, loaded, { step, state, world, input: command.input })
  const serials = await serialsFor(tx, loaded, { step, at: command.at })
  return advance(loaded, state, command, { ...world, today: dateInShanghai(command.at), found, serials })
}

function commandsOf(moves: Move[], results: MoveResult[]) {
  return moves.flatMap(({ no, id }, at) => {
    const result = results[at]
    return id !== null && result?.ok && !result.isRepeated ? [{ no, id, version: result.state.version }] : []
  })
}

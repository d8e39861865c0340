import type { CaseState } from './case-state.ts'
import type { CaseWorld } from './case-world.ts'
import type { Command } from './command.ts'
import type { LoadedProcess } from './load-process.ts'
import { type CaseRefusal, refusalOf } from './refuse-step.ts'
import { type Advanced, settle } from './settle.ts'
import { type Taken, takeBeginning, takeStep } from './take-step.ts'

/**
 * Takes one step of a case, and those that follow from it by themselves. Pure: the same case, command and world give the same
 * answer. What cannot be done now is refused with a reason and changes nothing.
 */
export function advance(
  loaded: LoadedProcess,
  state: CaseState,
  command: Command,
  world: CaseWorld,
): Advanced | CaseRefusal {
  const refusal = refusalOf(loaded, state, command, world)
  if (refusal) return refusal
  const taken = takeStep(loaded, state, { command, world })
  return settle(loaded, begunWith(taken), { at: command.at, world })
}

/** Opens a case: what its process does at the beginning, and the steps that follow by themselves. */
export function begin(
  loaded: LoadedProcess,
  state: CaseState,
  command: Command,
  world: CaseWorld,
): Advanced | CaseRefusal {
  const taken = takeBeginning(loaded, state, { command, world })
  return settle(loaded, begunWith(taken), { at: command.at, world })
}

/** The automatic steps of a case of which something has changed beside its own steps: a case it opened has come to its end. */
export function settleOn(
  loaded: LoadedProcess,
  state: CaseState,
  at: string,
  world: CaseWorld,
): Advanced | CaseRefusal {
  return settle(loaded, { state, done: [] }, { at, world })
}

function begunWith({ after, done }: Taken): Omit<Advanced, 'ok'> {
  return { state: after, done: [done] }
}

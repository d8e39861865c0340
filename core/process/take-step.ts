import { allocate } from './allocate.ts'
import { applyClocks } from './apply-clocks.ts'
import type { CaseState } from './case-state.ts'
import type { CaseWorld } from './case-world.ts'
import type { Command } from './command.ts'
import { documentOf } from './document-made.ts'
import { foldStep, type StepKept } from './fold-case.ts'
import { judgeCase } from './judge-case.ts'
import type { LoadedProcess, LoadedStep } from './load-process.ts'
import { openingsOf } from './openings.ts'
import { scopeIn } from './scope-in.ts'
import { type Next, nextOf } from './standing.ts'
import type { ChildMove, StepDone } from './step-done.ts'
import { suggestionIn } from './suggestion.ts'

/** The case after a step, and all that the step led to. */
export interface Taken {
  after: CaseState
  done: StepDone
}

/** Takes a step that was found possible. */
export function takeStep(
  loaded: LoadedProcess,
  state: CaseState,
  { command, world }: { command: Command; world: CaseWorld },
): Taken {
  const scope = scopeIn(loaded, state, { world, input: command.input, by: command.by })
  const next = nextOf(loaded, state.value, { step: command.step, scope })!
  const moved = { value: next.value, isClosed: state.isClosed || next.isClosed }
  return taken(loaded, state, { step: loaded.steps[command.step]!, command, moved, world })
}

/** What a process does when a case is opened: it stays where its chart begins. */
export function takeBeginning(
  loaded: LoadedProcess,
  state: CaseState,
  { command, world }: { command: Command; world: CaseWorld },
): Taken {
  const { value, isClosed } = state
  return taken(loaded, state, { step: loaded.begin, command, moved: { value, isClosed }, world })
}

interface Taking {
  step: LoadedStep
  command: Command
  /** Where the chart stands afterwards. */
  moved: Next
  world: CaseWorld
}

interface Reading extends Taking {
  scope: Record<string, unknown>
}

function taken(loaded: LoadedProcess, state: CaseState, taking: Taking): Taken {
  const { scope, ...judged } = judgedBefore(loaded, state, taking)
  const kept = keptOf(loaded, state, { ...taking, scope })
  const folded = foldStep(state, { ...kept, opens: [] })
  const now = scopeIn(loaded, folded, { world: taking.world, input: kept.input, by: kept.by })
  const { reason, decision } = scope
  const made = madeOf(loaded, folded, { ...taking, scope: { ...now, reason, decision } })
  const after = { ...folded, opened: folded.opened + made.opens.length }
  return { after, done: { ...kept, ...judged, ...made, before: state.value } }
}

/** What the tables say of the case before the step: the suggestion without what is filled in now, the step's own with it. */
function judgedBefore(loaded: LoadedProcess, state: CaseState, { step, command, world }: Taking) {
  const { input, by, reason = null } = command
  const read: Record<string, unknown> = { ...scopeIn(loaded, state, { world, input, by }), reason }
  const suggestion = suggestionIn(loaded, state, { scope: scopeIn(loaded, state, { world }), world })
  const decision = step.decides && judgeCase(world.tables, step.decides, read)
  return { suggestion, decision, scope: { ...read, reason, decision: decision?.outcome ?? null } }
}

/** What the case's event keeps of the step. The clocks already see the facts that it sets. */
function keptOf(loaded: LoadedProcess, state: CaseState, reading: Reading): Omit<StepKept, 'opens'> {
  const { command, moved } = reading
  const { step, by, at, input = {}, reason = null } = command
  const facts = factsOf(reading)
  const clocks = applyClocks(loaded, { ...state, facts: { ...state.facts, ...facts } }, reading)
  const { value: after, isClosed } = moved
  return { step, by, at, input, reason, facts, clocks, after, isClosed, version: state.version + 1 }
}

function factsOf({ step, command: { at }, scope, world: { serials } }: Reading): Record<string, unknown> {
  const set = Object.entries(step.sets).map(([name, expression]) => [name, expression.run(scope) ?? null])
  return { ...Object.fromEntries(set), ...allocate(step, { scope, serials, at }) }
}

/** What the step tells, writes, gives out, takes back and opens, read from the case after it. */
function madeOf({ app }: LoadedProcess, folded: CaseState, { step, scope, world }: Reading) {
  const { tells, documents = [], certificate = null, notice = null } = step.step
  const revoked = step.revokes?.run(scope)
  return {
    tells,
    documents: documents.map((id) => documentOf(app, id, { scope, world })),
    certificate,
    revokes: typeof revoked === 'string' ? revoked : null,
    opens: openingsOf(step, folded, { scope, world }),
    ...movesOf(step, folded),
    notice,
  }
}

/** What was decided stands: only a case without an outcome goes along. */
function movesOf({ step: { takesAlong } }: LoadedStep, { children }: CaseState): { moves?: ChildMove[] } {
  if (takesAlong === undefined) return {}
  const open = children.filter(({ isClosed, outcome }) => !isClosed && outcome === null)
  return { moves: open.map(({ no }) => ({ no, step: takesAlong })) }
}

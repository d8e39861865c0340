import { isDate } from '../clock/date.ts'
import { dateInShanghai } from '../clock/shanghai.ts'
import { type CaseClock, clockRefusal, counted, limitOn, startClock } from './case-clock.ts'
import type { CaseState } from './case-state.ts'
import type { CaseWorld } from './case-world.ts'
import { type ClockActKind, clockActOf } from './clock-act.ts'
import type { Command } from './command.ts'
import type { LoadedProcess, LoadedStep } from './load-process.ts'

/** What happened to a clock, and how it stands since. */
export interface ClockChange {
  clock: string
  act: ClockActKind | 'recompute'
  running: CaseClock
}

interface Stepping {
  step: LoadedStep
  command: Command
  world: CaseWorld
  scope: Record<string, unknown>
}

/** Starts, stops, suspends, resumes and extends the clocks a step names. Acts on a clock that does not run do nothing. */
export function applyClocks(loaded: LoadedProcess, state: CaseState, stepping: Stepping): ClockChange[] {
  const clocks = { ...state.clocks }
  const changes: ClockChange[] = []
  for (const one of stepping.step.step.clocks ?? []) {
    const { kind: act, clock: name } = clockActOf(one)
    const running = changed(loaded, state, { ...stepping, act, name, running: clocks[name] })
    if (!running) continue
    clocks[name] = running
    changes.push({ clock: name, act, running })
  }
  return changes
}

interface Acting extends Stepping {
  act: ClockChange['act']
  name: string
  running: CaseClock | undefined
}

function changed(loaded: LoadedProcess, state: CaseState, acting: Acting): CaseClock | null {
  const { act, name, running, command, world } = acting
  const clock = loaded.process.clocks[name]!
  const counting = countingOf(state, world)
  const { item } = world.item
  const law = { asOf: lawOn(loaded, acting), limits: loaded.limits }
  if (act === 'start' && !starts(acting)) return null
  const days = { start: dayNamed(acting, 'from') ?? command.at, endsOn: dayNamed(acting, 'until') }
  if (act === 'start') return startClock(name, clock, { ...days, item, counting, ...law })
  if (!running || running.stoppedAt !== null) return null
  if (act === 'stop') return { ...running, stoppedAt: command.at }
  const next = act === 'extend' ? extended(loaded, acting, running) : suspended(running, acting)
  return counted(next, clock, counting)
}

/** Why a step may not extend the clock it extends: too late, once too often, without an approver. Null where it may. */
export function extensionFault(loaded: LoadedProcess, state: CaseState, stepping: Stepping): string | null {
  for (const one of stepping.step.step.clocks ?? []) {
    const running = 'extend' in one ? state.clocks[one.extend] : undefined
    if (!('extend' in one) || !running || running.stoppedAt !== null) continue
    const next = extended(loaded, { ...stepping, act: 'extend', name: one.extend, running }, running)
    const fault = clockRefusal(next, loaded.process.clocks[one.extend]!, countingOf(state, stepping.world))
    if (fault) return fault
  }
  return null
}

function starts({ step, name, scope }: Acting): boolean {
  const condition = step.starts[name]
  return !condition || condition.run(scope) === true
}

/** The day a clock counts from or ends on, where the step names one. */
function dayNamed({ step, name, scope }: Acting, which: 'from' | 'until'): string | null {
  const day = step[which][name]?.run(scope)
  return typeof day === 'string' && isDate(day) ? day : null
}

/** The day whose limits count, where the clock names one. */
function lawOn({ asOf }: LoadedProcess, { name, scope }: Pick<Acting, 'name' | 'scope'>): string | null {
  const day = asOf[name]?.run(scope)
  return typeof day === 'string' && isDate(day) ? day : null
}

/** Local days off follow the division of the case. */
export function countingOf({ facts }: Pick<CaseState, 'facts'>, { calendar }: Pick<CaseWorld, 'calendar'>) {
  return typeof facts.division === 'string' ? { calendar, division: facts.division } : { calendar }
}

/** From the day a procedure begins to the day its result is there, both included (行政许可法 art. 45). */
function suspended(running: CaseClock, { act, command }: Acting): CaseClock {
  const on = dateInShanghai(command.at)
  const open = running.suspensions.findIndex(({ to }) => to === undefined)
  if (act === 'suspend') {
    if (open >= 0) return running
    const reason = command.reason ? { reason: command.reason } : {}
    return { ...running, suspensions: [...running.suspensions, { from: on, ...reason }] }
  }
  return {
    ...running,
    suspensions: running.suspensions.map((one, at) => (at === open ? { ...one, to: on } : one)),
  }
}

function extended(loaded: LoadedProcess, acting: Acting, running: CaseClock): CaseClock {
  const { name, command, world } = acting
  const limit = loaded.process.clocks[name]?.extension?.limit
  const own = world.item.item.limits?.[name]?.extension
  const decidedOn = dateInShanghai(command.at)
  const law = limit ? limitOn(loaded.limits, limit, lawOn(loaded, acting) ?? decidedOn) : { amount: 0 }
  const { amount } = own ?? law
  const extension = { amount, decidedOn, approver: command.by.name, reason: command.reason ?? '' }
  return { ...running, extensions: [...running.extensions, extension] }
}

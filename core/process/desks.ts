import type { Calendar } from '../clock/calendar.ts'
import { lightMoments } from '../clock/light-moments.ts'
import { dueOf } from '../clock/limit.ts'
import { countingOf } from './apply-clocks.ts'
import { questionOf } from './case-clock.ts'
import type { CaseState } from './case-state.ts'
import type { LoadedProcess } from './load-process.ts'
import type { Who } from './process.ts'
import { standingIn } from './standing.ts'

/** A place where a case waits for officers: its department, or one lane of it. */
export interface Desk {
  /** `main`, or the lane. */
  desk: string
  department: string
  roles: Who[]
  /** The applicant's turn: it stands in the queue apart. */
  isWaiting: boolean
  moments: DeskMoments
}

/** When the clock that ends first changes its light. Instants; null where no clock runs or it is suspended. */
export interface DeskMoments {
  yellow: string | null
  orange: string | null
  promised: string | null
  statutory: string | null
  clock: string | null
  isPaused: boolean
}

const officers: Who[] = ['clerk', 'reviewer', 'inspector', 'head']

/** Where a case waits for officers, guards left aside: an officer must be able to see what cannot go on yet. */
export function desksOf(
  loaded: LoadedProcess,
  state: CaseState,
  clocks: Record<string, DeskMoments>,
): Desk[] {
  if (state.isClosed) return []
  const rolesAt = new Map<string, Set<Who>>()
  for (const name of standingIn(loaded, state.value).asked) {
    const step = loaded.process.steps[name]!
    const roles = step.by.filter((who) => officers.includes(who))
    const desk = step.lane ?? 'main'
    if (roles.length > 0) rolesAt.set(desk, new Set([...(rolesAt.get(desk) ?? []), ...roles]))
  }
  const isWaiting = standingIn(loaded, state.value).isWaiting
  return [...rolesAt].map(([desk, roles]) => ({
    desk,
    department: departmentOf(loaded, state, desk),
    roles: [...roles],
    isWaiting,
    moments: momentsOf(loaded, clocks, desk),
  }))
}

/** The clocks that run, each with the moments at which something happens because of it. */
export function clockMoments(
  loaded: LoadedProcess,
  state: CaseState,
  calendar: Calendar,
): Record<string, DeskMoments> {
  const running = Object.entries(state.clocks).filter(([, clock]) => clock.stoppedAt === null)
  return Object.fromEntries(
    running.map(([name]) => [name, momentsOfClock(loaded, state, { name, calendar })]),
  )
}

function departmentOf({ process }: LoadedProcess, { facts }: CaseState, desk: string): string {
  return desk === 'main' ? String(facts.department ?? '') : (process.lanes?.[desk]?.department ?? '')
}

const none: DeskMoments = {
  yellow: null,
  orange: null,
  promised: null,
  statutory: null,
  clock: null,
  isPaused: false,
}

/** A lane goes by its own clocks where it has any that run, else by those of the whole case. */
function momentsOf(loaded: LoadedProcess, clocks: Record<string, DeskMoments>, desk: string): DeskMoments {
  const all = Object.entries(clocks)
  const laneOf = (name: string) => loaded.process.clocks[name]?.lane ?? 'main'
  const own = all.filter(([name]) => laneOf(name) === desk)
  const relevant = own.length > 0 ? own : all.filter(([name]) => laneOf(name) === 'main')
  const sorted = relevant.map(([, moments]) => moments).sort((a, b) => (endOf(a) < endOf(b) ? -1 : 1))
  return sorted[0] ?? none
}

function endOf({ promised, statutory }: DeskMoments): string {
  return promised ?? statutory ?? '9999'
}

function momentsOfClock(
  loaded: LoadedProcess,
  state: CaseState,
  { name, calendar }: { name: string; calendar: Calendar },
): DeskMoments {
  const running = state.clocks[name]!
  const clock = loaded.process.clocks[name]!
  const { promised, statutory } = running.due
  const isPaused = statutory === null
  if (isPaused) return { ...none, clock: name, isPaused }
  const which = running.promised ? 'promised' : 'statutory'
  const question = questionOf(running, clock, { counting: countingOf(state, { calendar }), which })
  const due = dueOf(question)
  const lights = due.ok ? lightMoments(question, due) : { yellow: null, orange: null }
  return { ...lights, promised, statutory, clock: name, isPaused }
}

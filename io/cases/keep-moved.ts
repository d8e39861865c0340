import type { PoolClient } from 'pg'
import type { NewEvent } from '#core/event.ts'
import { partitionOf } from '#core/event.ts'
import { eventIdOf } from '#core/process/case-event.ts'
import type { CaseMaterial, CaseState } from '#core/process/case-state.ts'
import { type ChildTold, childOf } from '#core/process/child-told.ts'
import { clockMoments, type DeskMoments, desksOf } from '#core/process/desks.ts'
import { isLate } from '#core/process/is-late.ts'
import type { Begun } from '#core/process/kept-apart.ts'
import type { StepDone } from '#core/process/step-done.ts'
import type { CaseAsked } from '#loop/stage.ts'
import { insertAsked } from '../postgres/case-asked.ts'
import { replaceDesks } from '../postgres/case-desks.ts'
import { type NextTimer, replaceTimers, type TimerKind } from '../postgres/case-timers.ts'
import { casePart, caseSubject, saveCases } from '../postgres/cases.ts'
import { appendEvents } from '../postgres/events.ts'
import { readOrgans } from '../postgres/organs.ts'
import { insertTasks } from '../postgres/tasks.ts'
import type { System } from '../system.ts'
import { processOf } from './case-world.ts'
import { hangHandedIn } from './hang-handed-in.ts'
import { keepPapers } from './keep-papers.ts'
import { movedEvents } from './moved-events.ts'

/** A case that has moved: how it stands now, the steps that brought it there, and the instant it acts from. */
export interface Moved {
  state: CaseState
  done: StepDone[]
  loopId: string
  at: string
  /** How it began, where the first of the steps is its first one. */
  begun?: Begun
  /** What was handed in with the first of the steps. */
  materials?: Record<string, CaseMaterial> | undefined
  /** What it heard, before the steps, of a case that it opened. */
  told?: ChildTold
}

/**
 * Keeps cases as they stand now with everything their steps led to, in the caller's transaction: state, desks, clocks' timers,
 * events, documents, certificates, notices, and what is asked of other cases. `more` are events beside the steps'.
 */
export async function keepMoved(
  tx: PoolClient,
  system: System,
  moved: Moved[],
  more: NewEvent[] = [],
): Promise<void> {
  const now = system.now()
  const last = latest(moved).map((one) => {
    const loaded = processOf(system, one.state)
    return { ...one, loaded, clocks: clockMoments(loaded, one.state, system.calendar) }
  })
  await saveCases(
    tx,
    last.map((one) => ({
      ...one,
      isLate: isLate(one.loaded.process, one.state, one.at),
      calendarVersion: system.calendar.version,
    })),
  )
  await replaceDesks(
    tx,
    last.map((one) => ({ ...one, desks: desksOf(one.loaded, one.state, one.clocks) })),
  )
  await replaceTimers(
    tx,
    last.map(({ state }) => state.no),
    last.flatMap(timersOf),
  )
  const organs = await readOrgans(tx, [...new Set(moved.map(departmentOf))])
  const papers = await keepPapers(tx, system, { moved, organs })
  const digests = await hangHandedIn(tx, moved)
  await insertAsked(tx, moved.flatMap(askedBy), now)
  await insertTasks(tx, moved.flatMap(noticesOf), now)
  const events = moved.flatMap((one) =>
    movedEvents(system, one, { now, organ: organs.get(departmentOf(one)) ?? null, papers, digests }),
  )
  await appendEvents(tx, [...events, ...moved.flatMap((one) => noticeEvents(one, now)), ...more])
  await tx.query(`select pg_notify('yiwang_log', '')`)
}

function departmentOf({ state }: Moved): string {
  return String(state.facts.department ?? '')
}

/** Of a case that moved several times in one transaction only the last state is written. */
function latest(moved: Moved[]): Moved[] {
  return [...new Map(moved.map((one) => [one.state.no, one])).values()]
}

const kinds: TimerKind[] = ['yellow', 'orange', 'promised', 'statutory']

/** What the clocks of a case do, each at its moment. */
function timersOf({ state, at, clocks }: Moved & { clocks: Record<string, DeskMoments> }): NextTimer[] {
  if (state.isClosed) return []
  return Object.entries(clocks).flatMap(([clock, moments]) =>
    kinds.flatMap((kind) => {
      const when = momentOf(moments, kind)
      return when === null ? [] : [{ no: state.no, clock, kind, at: when, since: at }]
    }),
  )
}

/** A limit is over the second after its last. */
function momentOf(moments: DeskMoments, kind: TimerKind): string | null {
  const at = moments[kind]
  if (at === null || kind === 'yellow' || kind === 'orange') return at
  return new Date(Date.parse(at) + 1000).toISOString()
}

/** The cases a step opens or takes along, and what the case that opened this one is told. */
function askedBy({ state, done, loopId }: Moved): CaseAsked[] {
  const from = (step: StepDone) => ({
    subject: state.applicant.subject,
    by: `case:${state.no}`,
    causeId: eventIdOf(state.no, step.version),
    loopId,
  })
  const opened = done.flatMap((step) =>
    step.opens.map(({ item, form }, n): CaseAsked => {
      const id = `${state.no}.${step.version}.${n}`
      return {
        ...from(step),
        id,
        part: casePart(state.no),
        ask: { do: 'open', item, form, parent: state.no },
      }
    }),
  )
  const taken = done.flatMap((step) =>
    (step.moves ?? []).map(({ no, step: name }): CaseAsked => {
      const id = `${state.no}.${step.version}.${no}`
      return { ...from(step), id, part: casePart(no), ask: { do: 'step', no, step: name, form: {} } }
    }),
  )
  const asked = [...opened, ...taken]
  const last = done.at(-1)
  if (state.parent === null || !last) return asked
  const id = `${state.no}.${last.version}.child`
  const told: CaseAsked = {
    ...from(last),
    id,
    part: casePart(state.parent),
    ask: { do: 'child', no: state.parent, child: childOf(state) },
  }
  return [...asked, told]
}

/** What the applicant is told is an event too: whoever handles the case, or is it, may have it told elsewhere. */
function noticeEvents({ state, done, loopId }: Moved, now: string): NewEvent[] {
  const { no, app, process, item, applicant, facts } = state
  return done.flatMap(({ notice, version, at }) => {
    if (notice === null) return []
    const about = { caseNo: no, app, process, item, department: facts.department ?? null }
    const step = eventIdOf(no, version)
    const what = { source: `cases/${app}`, type: 'notice.sent', subject: caseSubject(no) }
    const data = { ...about, applicant: applicant.subject, notice, to: 'applicant' }
    return [{ ...what, id: `${step}.notice`, time: at, receivedAt: now, causeId: step, loopId, data }]
  })
}

function noticesOf({ state, done, loopId }: Moved) {
  return done.flatMap(({ notice, version }) => {
    if (notice === null) return []
    const subject = state.applicant.subject
    return [
      {
        part: partitionOf(subject),
        id: `${eventIdOf(state.no, version)}.notice`,
        kind: 'notice' as const,
        app: state.app,
        title: notice,
        words: { caseNo: state.no, item: state.item, about: caseSubject(state.no) },
        role: 'applicant',
        subject,
        due: null,
        loopId,
      },
    ]
  })
}

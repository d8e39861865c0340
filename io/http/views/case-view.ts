import type { PersonActor } from '#core/access/actor.ts'
import { maskNumbers } from '#core/guard/mask-numbers.ts'
import { countingOf } from '#core/process/apply-clocks.ts'
import { awaitedPapers } from '#core/process/awaited-papers.ts'
import { type CaseClock, lightOf } from '#core/process/case-clock.ts'
import { activePaths } from '#core/process/case-scope.ts'
import type { CaseActor, CaseState } from '#core/process/case-state.ts'
import type { CaseWorld } from '#core/process/case-world.ts'
import { clockShare } from '#core/process/clock-share.ts'
import { isProvisional } from '#core/process/is-provisional.ts'
import type { Item } from '#core/process/item.ts'
import type { LoadedProcess } from '#core/process/load-process.ts'
import { maskedFields } from '#core/process/masked-fields.ts'
import { heldSteps, openSteps, stepsBringing } from '#core/process/open-steps.ts'
import { scopeIn } from '#core/process/scope-in.ts'
import { formOfStep } from '#core/process/step-form.ts'
import { suggestionIn } from '#core/process/suggestion.ts'
import { isFilledIn } from '../../cases/brought-papers.ts'
import { caseActor } from '../../cases/case-actor.ts'
import { caseHistory } from '../../cases/case-history.ts'
import { itemOf, processOf, worldOf } from '../../cases/case-world.ts'
import { type DeskRow, desksOfCase } from '../../postgres/case-desks.ts'
import { listDocuments } from '../../postgres/case-documents.ts'
import { findCases } from '../../postgres/cases.ts'
import { certificatesOfCase } from '../../postgres/certificates.ts'
import type { System } from '../../system.ts'
import { handingInView } from './handing-in-view.ts'
import { type CaseViewer, shownForm, stepView } from './step-view.ts'

/** A case on one screen: where it stands, what was filled in, its clocks, what was done and what can be done now. */
export async function caseView(system: System, actor: PersonActor, state: CaseState, viewer: CaseViewer) {
  const loaded = processOf(system, state)
  const now = system.now()
  const [history, documents, certificates, desks, parts] = await Promise.all([
    caseHistory(system, state.no),
    listDocuments(system.pool, state.no),
    certificatesOfCase(system.pool, state.no),
    desksOfCase(system.pool, state.no),
    findCases(system.pool, viewer === 'applicant' ? state.children.map(({ no }) => no) : []),
  ])
  const by = caseActor(actor, state)
  const { item } = itemOf(system, state)
  const shown = viewer === 'officer' && item.purpose === 'rights' ? withoutNumbers : shownForm
  const world = worldOf(system, state, { at: now })
  const bringing = stepsBringing(loaded, state, { by, at: now }, world)
  const open = [...Object.keys(bringing), ...openSteps(loaded, state, { by, at: now }, world)]
  return {
    ...summaryOf(state),
    parts: parts.map((part) => summaryOf(part.state)),
    now,
    applicant: viewer === 'officer' ? state.applicant : { name: state.applicant.name },
    agent: state.agent === null ? null : { name: state.agent.name },
    form: shown(state.form),
    ...(viewer === 'officer' ? { masked: maskedFields(state) } : {}),
    materials: materialsView(state, viewer),
    clocks: Object.entries(state.clocks).map(([name, clock]) =>
      clockView(loaded, state, { name, clock, system, now }),
    ),
    steps: history.map((step) => stepView(step, viewer)),
    open: open.map((step) => ({
      ...offered(loaded, step, item),
      takesPapers: Object.hasOwn(bringing, step) || (viewer === 'applicant' && isFilledIn(loaded, step)),
      awaits: bringing[step] ?? [],
      restsOn: viewer === 'officer' ? restsOn(loaded, state, step) : [],
    })),
    held: viewer === 'officer' ? heldView(loaded, state, { by, at: now }, world) : [],
    ...handingInView(system, { app: state.app, item }),
    suggestion: viewer === 'officer' ? suggestion(system, loaded, state) : null,
    desks: desks.map((desk) => deskOf(desk, viewer)),
    documents: documents.map(({ values: _, caseNo: __, ...one }) => one),
    certificates: certificates.map(({ identifier, state: stands, issuedAt, validUntil, item }) => {
      return { identifier, state: stands, issuedAt, validUntil, item }
    }),
  }
}

/** What somebody writes of the data held on them may quote a number; the department has it in the record itself. */
function withoutNumbers(form: Record<string, unknown>): Record<string, unknown> {
  const fields = Object.entries(shownForm(form))
  return Object.fromEntries(
    fields.map(([name, value]) => [name, typeof value === 'string' ? maskNumbers(value) : value]),
  )
}

/** A case as a line of a list. */
export function summaryOf(state: CaseState) {
  const {
    no,
    app,
    process,
    processVersion,
    item,
    version,
    value,
    isClosed,
    openedAt,
    channel,
    children,
    parent,
  } = state
  const { department = null, division = null, outcome = null } = state.facts
  const states = activePaths(value).map((path) => path.join('.'))
  const what = { no, app, process, processVersion, item, version, states, isClosed, openedAt, channel }
  return { ...what, children, parent, department, division, outcome }
}

/** The clock that ends first of those that run: what the list shows of a case. */
export function nextClock(system: System, state: CaseState) {
  const loaded = processOf(system, state)
  const now = system.now()
  const running = Object.entries(state.clocks)
    .filter(([, clock]) => clock.stoppedAt === null)
    .map(([name, clock]) => clockView(loaded, state, { name, clock, system, now }))
  return (
    running.sort((a, b) =>
      (a.promised ?? a.statutory ?? '9') < (b.promised ?? b.statutory ?? '9') ? -1 : 1,
    )[0] ?? null
  )
}

function clockView(
  { process }: LoadedProcess,
  state: CaseState,
  { name, clock, system, now }: { name: string; clock: CaseClock; system: System; now: string },
) {
  const declared = process.clocks[name]!
  const counting = countingOf(state, system)
  const light = clock.stoppedAt === null ? lightOf(clock, declared, { counting, now }) : 'stopped'
  const { statutory, promised } = clock.due
  const { start, stoppedAt, suspensions, extensions } = clock
  const allowed = { statutory: clock.statutory, promised: clock.promised }
  return {
    name,
    lane: declared.lane ?? null,
    start,
    allowed,
    statutory,
    promised,
    provisional: isProvisional(clock, counting),
    suspensions,
    extensions,
    stoppedAt,
    light,
    ...clockShare(clock, { counting, now }),
  }
}

function offered({ steps }: LoadedProcess, name: string, item: Item) {
  const { step } = steps[name]!
  const { reason = false, lane = null, corrects = false } = step
  return { step: name, form: formOfStep(step, item), needsReason: reason, lane, corrects }
}

/** Steps that wait for their condition alone, with what tables have said that they build on: a sentence of the app says why. */
function heldView(
  loaded: LoadedProcess,
  state: CaseState,
  asking: { by: CaseActor; at: string },
  world: CaseWorld,
) {
  const held = heldSteps(loaded, state, asking, world)
  return held.map((step) => ({ step, restsOn: restsOn(loaded, state, step) }))
}

/** The papers, each with whether its original is to be shown. Who brought one is told; the names of officers to officers only. */
function materialsView(state: CaseState, viewer: CaseViewer) {
  const { originals } = awaitedPapers(state)
  const told = Object.entries(state.materials).map(([id, { handedOver, ...one }]) => {
    const over = handedOver && (viewer === 'officer' ? handedOver : { by: handedOver.by })
    return [id, { ...one, ...(over ? { handedOver: over } : {}), isToShow: originals.includes(id) }] as const
  })
  return Object.fromEntries(told)
}

/** What tables have set that a step builds on, by the column it came from. */
function restsOn({ steps }: LoadedProcess, { facts }: CaseState, name: string) {
  return Object.entries(steps[name]!.step.restsOn ?? {}).map(([fact, { table, output }]) => {
    return { fact, table, output, value: facts[fact] ?? null }
  })
}

function suggestion(system: System, loaded: LoadedProcess, state: CaseState) {
  const world = worldOf(system, state, { at: system.now() })
  const scope = scopeIn(loaded, state, { world })
  return suggestionIn(loaded, state, { scope, world })
}

function deskOf(
  { desk, department, roles, isWaiting, isPaused, assignee, dueAt }: DeskRow,
  viewer: CaseViewer,
) {
  return {
    desk,
    department,
    isWaiting,
    isPaused,
    dueAt,
    ...(viewer === 'officer' ? { roles, assignee } : {}),
  }
}

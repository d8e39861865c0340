import assert from 'node:assert/strict'
import test from 'node:test'
import { apps } from '#apps/apps.ts'
import { shippedCalendar } from '#core/clock/calendar-years.ts'
import { dateInShanghai, instantMs } from '#core/clock/shanghai.ts'
import { loadApps } from '#core/load-apps.ts'
import { advance, begin, settleOn } from '#core/process/advance.ts'
import type { CaseActor, CaseMaterial, CaseState } from '#core/process/case-state.ts'
import type { CaseWorld } from '#core/process/case-world.ts'
import type { Command } from '#core/process/command.ts'
import { foldStep } from '#core/process/fold-case.ts'
import { blankOf } from '#core/process/load-cases.ts'
import type { LoadedItem } from '#core/process/load-item.ts'
import type { LoadedProcess } from '#core/process/load-process.ts'
import { openCase } from '#core/process/open-case.ts'
import { openSteps } from '#core/process/open-steps.ts'
import type { Who } from '#core/process/process.ts'
import type { Advanced } from '#core/process/settle.ts'
import { silencesOf } from '#core/process/silences.ts'
import type { StepDone } from '#core/process/step-done.ts'
import { formOfStep } from '#core/process/step-form.ts'
import { createRandom, type Random } from '#sample/random.ts'
import { randomForm } from './random-form.ts'

const loaded = loadApps(apps)
const items = [...loaded.cases.items.values()]
const CASES = 1000
const MOST_STEPS = 80
const officers: Who[] = ['clerk', 'reviewer', 'inspector', 'head', 'rule']

test('a thousand cases of all items, played by random legal steps, never stand still without an end', () => {
  const ended = new Map<string, number>()
  for (let seed = 0; seed < CASES; seed++) {
    const item = items[seed % items.length]!
    const { state, history, begun } = play(item, createRandom(seed + 1))
    assertClocks(state)
    assert.deepEqual(
      history.reduce<CaseState>((now, step) => foldStep(now, step), begun),
      withoutWorld(state, begun),
      `${item.item.code} ${seed}`,
    )
    if (state.isClosed) ended.set(item.item.code, (ended.get(item.item.code) ?? 0) + 1)
  }
  const never = items.filter(({ item }) => !ended.has(item.code)).map(({ item }) => item.code)
  assert.deepEqual(never, [], 'items of which no case came to its end')
})

/** What a case was told by others, and what was handed in, is no step of its own. */
function withoutWorld(state: CaseState, begun: CaseState): CaseState {
  return { ...state, children: begun.children, materials: begun.materials }
}

interface Played {
  state: CaseState
  begun: CaseState
  history: StepDone[]
}

function play(item: LoadedItem, random: Random): Played {
  const process = loaded.cases.processes.get(`${item.app}.${item.item.process}`)!
  const history: StepDone[] = []
  const spent = new Set<string>()
  let now = '2026-03-02T02:00:00.000Z'
  const begun = begunCase(process, { item, random, now })
  const apply = (answer: ReturnType<typeof advance>): CaseState | null => {
    if (!answer.ok) return null
    history.push(...(answer as Advanced).done)
    return answer.state
  }
  let state = apply(
    begin(
      process,
      begun,
      { step: 'open', by: actorOf(['applicant'], null), at: now },
      worldAt(item, process, now),
    ),
  )
  for (let n = 0; state && !state.isClosed && n < MOST_STEPS; n++) {
    now = later(now, random)
    const acting = commandsOf(process, { state, item, random, now })
    const brought = withPromised(state)
    const bringing = commandsOf(process, { state: brought, item, random, now }).filter(
      ({ step }) => !acting.some((one) => one.step === step),
    )
    acting.push(...bringing)
    const silences = silencesOf(process, state)
      .map(({ command }) => command)
      .filter((command) => !spent.has(nameOf(command)))
    const due = silences.filter(({ at }) => at <= now)
    const command = due[0] ?? acting[Math.floor(random() * acting.length)] ?? silences[0]
    const children = state.children.filter(({ isClosed }) => !isClosed)
    if (!command && children.length === 0 && history.some(({ opens }) => opens.length > 0) === false)
      assert.fail(
        `${item.item.code} stands still in ${JSON.stringify(state.value)} after ${history.map(({ step }) => step).join(', ')}`,
      )
    if (!command) {
      state = apply(
        settleOn(process, withChildrenClosed(state, history, random), now, worldAt(item, process, now)),
      )
      continue
    }
    if (command.at > now) now = command.at
    const from = bringing.includes(command) ? brought : state
    const next = advance(process, from, command, worldAt(item, process, command.at))
    // Silence that finds its case where it can do nothing has had its turn.
    if (!next.ok) spent.add(nameOf(command))
    else state = apply(next)
    if (state) assertPromises(process, state)
  }
  assert.ok(state)
  return { state, begun, history }
}

/** The case with all that was promised for later brought now. */
function withPromised(state: CaseState): CaseState {
  const brought = Object.entries(state.materials).map(([id, one]) => {
    return [id, one.state === 'promised' ? { ...handedIn, files: [...handedIn.files] } : one] as const
  })
  return { ...state, materials: Object.fromEntries(brought) }
}

/** What was accepted with papers to follow has their clock running, or nothing would ever bring it to its end. */
function assertPromises(
  { process }: LoadedProcess,
  { no, facts, clocks, materials, isClosed }: CaseState,
): void {
  const isPromised = Object.values(materials).some(({ state }) => state === 'promised')
  if (process.promises === undefined || isClosed || !isPromised || facts.acceptedOn === undefined) return
  assert.equal(clocks[process.promises]?.stoppedAt, null, `${no}: nothing ends what was promised`)
}

function nameOf({ step, at }: Command): string {
  return `${step} ${at}`
}

function withChildrenClosed(state: CaseState, history: StepDone[], random: Random): CaseState {
  const opened = history.flatMap(({ opens }) => opens.map(({ item }) => item))
  const children = opened.map((item, n) => ({
    no: `child-${n}`,
    item,
    isClosed: true,
    outcome: random() < 0.7 ? 'approved' : 'denied',
  }))
  return { ...state, children }
}

function begunCase(
  process: LoadedProcess,
  { item, random, now }: { item: LoadedItem; random: Random; now: string },
): CaseState {
  const form = loaded.cases.forms.get(`${item.app}.${item.item.form}`)!
  return openCase(process, {
    no: 'BJ331500260302000001',
    item: item.item.code,
    itemVersion: item.item.version,
    openedAt: now,
    applicant: { subject: 'person:applicant', name: '张三' },
    agent: null,
    channel: random() < 0.5 ? 'portal' : 'counter',
    form: randomForm(form, random, dateInShanghai(now)),
    materials: Object.fromEntries(
      item.item.materials.map(({ id, necessity }) => {
        const isLater = necessity === 'deferrable' && random() < 0.5
        return [id, isLater ? promisedSoon(now, random) : { ...handedIn, files: [...handedIn.files] }]
      }),
    ),
    parent: null,
    department: item.item.department,
    division: '331500',
  })
}

const handedIn = { state: 'given', files: ['f'], trust: 'C' } as const

function promisedSoon(now: string, random: Random): CaseMaterial {
  const day = later(now, random)
  return { state: 'promised', files: [], trust: 'D', promisedBy: dateInShanghai(day) }
}

type Playing = { state: CaseState; item: LoadedItem; random: Random; now: string }

/** Every step that somebody could take now, with its form filled in and a reason given. */
function commandsOf(process: LoadedProcess, { state, item, random, now }: Playing): Command[] {
  const departments = [
    String(state.facts.department),
    ...Object.values(process.process.lanes ?? {}).map(({ department }) => department),
  ]
  const actors = [
    actorOf(['applicant'], null),
    ...new Set(departments).values().map((one) => actorOf(officers, one)),
  ]
  return actors.flatMap((by) =>
    openSteps(process, state, { by, at: now }, worldAt(item, process, now)).map((step): Command => {
      const form = formOfStep(process.steps[step]!.step, item.item)
      const input = form
        ? { input: randomForm(loaded.cases.forms.get(`${item.app}.${form}`)!, random, dateInShanghai(now)) }
        : {}
      return { step, by, at: now, reason: '理由充分', ...input }
    }),
  )
}

function actorOf(roles: Who[], department: string | null): CaseActor {
  return { roles, department, id: 'account:x', name: '李四' }
}

function worldAt(item: LoadedItem, process: LoadedProcess, at: string): CaseWorld {
  return {
    today: dateInShanghai(at),
    calendar: shippedCalendar,
    item,
    tables: loaded.tables,
    documents: loaded.cases.documents,
    blank: (one) => blankOf(loaded.cases, process.app, one),
    found: {},
    serials: new Proxy({}, { get: () => 1 }) as Record<string, number>,
  }
}

/** Mostly hours, sometimes weeks: so that some limits are kept and some pass. */
function later(now: string, random: Random): string {
  const hours = random() < 0.15 ? 24 * 30 * random() : 20 * random()
  return new Date(instantMs(now) + Math.ceil(hours * 3_600_000)).toISOString()
}

function assertClocks({ clocks, no }: CaseState): void {
  for (const [name, { start, due, suspensions }] of Object.entries(clocks)) {
    const began = dateInShanghai(start.length === 10 ? `${start}T00:00:00+08:00` : start)
    for (const end of [due.promised, due.statutory])
      if (end !== null) assert.ok(dateInShanghai(end) >= began, `${no} ${name}: ends ${end} before ${start}`)
    if (due.promised && due.statutory)
      assert.ok(due.promised <= due.statutory, `${no} ${name}: promised after the law's end`)
    for (const { from, to } of suspensions) assert.ok(to === undefined || from <= to, `${no} ${name}`)
  }
}

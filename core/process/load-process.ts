import { type AnyStateMachine, createMachine } from 'xstate'
import type { App, Limit } from '../app.ts'
import type { Faults } from '../faults.ts'
import { type Expression, loadExpression } from '../load-expression.ts'
import type { StateNode, Transition } from './chart.ts'
import { checkProcess } from './check-process.ts'
import type { Asked, Process, Step } from './process.ts'

/** A process ready to move cases: its chart as a machine, its expressions compiled. `id` is `<app>.<process>`. */
export interface LoadedProcess {
  id: string
  app: string
  process: Process
  limits: Limit[]
  machine: AnyStateMachine
  /** The conditions of the chart's ways, by name. */
  guards: Record<string, Expression>
  /** What opening a case does. */
  begin: LoadedStep
  /** What must hold for anybody to apply. */
  requires: { code: string; field: string; holds: Expression }[]
  steps: Record<string, LoadedStep>
  /** The day whose law a clock goes by, by clock, where it is not that of its start. */
  asOf: Record<string, Expression>
  suggests: { in: string; table: string; output: string; inputs: Record<string, Expression> }[]
}

export interface LoadedStep {
  step: Step
  when: Expression | null
  sets: Record<string, Expression>
  asks: Record<string, LoadedAsked>
  /** The table that judges, by `<app>.<table>`, and what it reads. */
  decides: { table: string; inputs: Record<string, Expression> } | null
  /** The day a clock counts from, by clock, where it is not the step's own. */
  from: Record<string, Expression>
  /** The day a clock ends on, by clock, where it is named and not counted. */
  until: Record<string, Expression>
  /** Whether a clock starts at all, by clock, where there is a condition. */
  starts: Record<string, Expression>
  revokes: Expression | null
  /** Values of the case it opens, where it opens one by name. */
  opens: Record<string, Expression>
  /** The expressions of what it allocates, `<fact>.<part>`. */
  allocates: Record<string, Expression>
}

/** A record that is looked up, by its key or by its subject. */
export type LoadedAsked =
  | { type: string; key: Expression }
  | { type: string; subject: Expression; where: Expression | null }

/** What guards of the chart read: the names of those that hold. */
export interface MachineContext {
  held: ReadonlySet<string>
}

/** Checks and compiles one process; what does not fit goes to `faults`. */
export function loadProcess(app: App, process: Process, faults: Faults): LoadedProcess {
  const path = `${app.id}.processes.${process.id}`
  checkProcess(app, process, faults)
  const compile = (text: string) => loadExpression(path, text, faults)
  const guards = mapValues(process.guards ?? {}, compile)
  return {
    id: `${app.id}.${process.id}`,
    app: app.id,
    process,
    limits: app.limits,
    machine: machineOf(process),
    guards,
    begin: loadStep(app, { by: ['applicant'], tells: 'case.opened', ...process.begin }, compile),
    requires: (process.begin?.requires ?? []).map(({ code, field, holds }) => {
      return { code, field, holds: compile(holds) }
    }),
    steps: mapValues(process.steps, (step) => loadStep(app, step, compile)),
    asOf: mapValues(lawDaysOf(process), compile),
    suggests: (process.suggests ?? []).map(({ inputs, ...rest }) => ({
      ...rest,
      table: `${app.id}.${rest.table}`,
      inputs: mapValues(inputs, compile),
    })),
  }
}

function machineOf({ id, chart, guards = {} }: Process): AnyStateMachine {
  const named = Object.keys(guards).map((name) => {
    return [name, ({ context }: { context: MachineContext }) => context.held.has(name)] as const
  })
  // The chart is plain data, so the compiler cannot know its states; checkProcess has looked through them.
  const machine = { id, ...chart, states: withStays(chart.states) }
  return createMachine(
    machine as never,
    { guards: Object.fromEntries(named), actions: { stay: () => {} } } as never,
  )
}

/** XState takes a way without a target for one that is forbidden, unless something is done on it. */
function withStays(states: Record<string, StateNode> = {}): Record<string, unknown> {
  return mapValues(states, (node) => {
    const on = mapValues(node.on ?? {}, (ways) => [ways].flat().map(stays))
    return { ...node, on, ...(node.states ? { states: withStays(node.states) } : {}) }
  })
}

function stays(way: Transition): unknown {
  return typeof way === 'string' || way.target !== undefined ? way : { ...way, actions: 'stay' }
}

function loadAsked(asked: Asked, compile: (text: string) => Expression): LoadedAsked {
  const { type } = asked
  if ('key' in asked) return { type, key: compile(asked.key) }
  const where = asked.where === undefined ? null : compile(asked.where)
  return { type, subject: compile(asked.subject), where }
}

function lawDaysOf({ clocks }: Process): Record<string, string> {
  const dated = Object.entries(clocks).flatMap(([name, { asOf }]) => (asOf ? [[name, asOf] as const] : []))
  return Object.fromEntries(dated)
}

function loadStep({ id }: App, step: Step, compile: (text: string) => Expression): LoadedStep {
  const opening = typeof step.opens === 'object' ? (step.opens.form ?? {}) : {}
  return {
    step,
    when: step.when === undefined ? null : compile(step.when),
    sets: mapValues(step.sets ?? {}, compile),
    asks: mapValues(step.asks ?? {}, (one) => loadAsked(one, compile)),
    decides: step.decides
      ? { table: `${id}.${step.decides.table}`, inputs: mapValues(step.decides.inputs, compile) }
      : null,
    from: mapValues(startsOf(step, 'from'), compile),
    until: mapValues(startsOf(step, 'until'), compile),
    starts: mapValues(startsOf(step, 'when'), compile),
    revokes: step.revokes === undefined ? null : compile(step.revokes),
    opens: mapValues(opening, compile),
    allocates: mapValues(partsOf(step), compile),
  }
}

function startsOf({ clocks = [] }: Step, part: 'from' | 'until' | 'when'): Record<string, string> {
  const starts = clocks.flatMap((act) => ('start' in act ? [[act.start, act[part]] as const] : []))
  return Object.fromEntries(starts.flatMap(([clock, text]) => (text ? [[clock, text]] : [])))
}

function partsOf({ allocates }: Step): Record<string, string> {
  return Object.fromEntries(
    Object.entries(allocates ?? {}).flatMap(([fact, { kind: _, ...parts }]) =>
      Object.entries(parts).map(([part, text]) => [`${fact}.${part}`, text] as const),
    ),
  )
}

function mapValues<From, To>(source: Record<string, From>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(source).map(([name, value]) => [name, change(value)]))
}

import type { App } from '../app.ts'
import type { Faults } from '../faults.ts'
import { statesOf, waysOut } from './chart.ts'
import { checkReach } from './check-reach.ts'
import { clockActOf } from './clock-act.ts'
import type { Process, Step } from './process.ts'
import { checkWords } from './process-words.ts'
import { ITEM_FORM } from './step-form.ts'

/**
 * What must hold of a process before a case may begin under it: every state can be reached, from every state an end can be
 * reached, every name that is used is declared and has its word, whoever is silent has a step that silence takes.
 */
export function checkProcess(app: App, process: Process, faults: Faults): void {
  const path = `${app.id}.processes.${process.id}`
  checkNames(path, { app, process }, faults)
  checkUses(path, { app, process }, faults)
  checkClocks(path, { app, process }, faults)
  checkLanes(path, process, faults)
  checkReach(path, process.chart, faults)
  checkWords(app, process, faults)
}

interface Declared {
  app: App
  process: Process
}

function checkNames(path: string, { app, process }: Declared, faults: Faults): void {
  const taken = new Set(statesOf(process.chart).flatMap(({ node }) => waysOut(node).map(({ step }) => step)))
  for (const step of taken)
    if (!process.steps[step]) faults.add(`${path}.chart`, `takes the step "${step}", which is not declared`)
  for (const [name, step] of Object.entries(process.steps)) {
    if (!taken.has(name)) faults.add(`${path}.steps.${name}`, 'stands nowhere in the chart')
    if (step.by.includes('engine') && !step.when)
      faults.add(`${path}.steps.${name}`, 'is taken by the engine and does not say when')
  }
  for (const guard of statesOf(process.chart).flatMap(({ node }) =>
    waysOut(node).flatMap((way) => way.guard ?? []),
  ))
    if (!process.guards?.[guard])
      faults.add(`${path}.chart`, `names the guard "${guard}", which is not declared`)
  for (const { table, in: state } of process.suggests ?? []) {
    if (!app.tables.some(({ id }) => id === table))
      faults.add(`${path}.suggests`, `names the table "${table}", which the app does not have`)
    if (!statesOf(process.chart).some((one) => one.path.join('.') === state))
      faults.add(`${path}.suggests`, `names the state "${state}", which the chart does not have`)
  }
}

function checkUses(path: string, { app, process }: Declared, faults: Faults): void {
  const steps: [string, UsedBy][] = [['begin', process.begin ?? {}], ...Object.entries(process.steps)]
  for (const [step, used] of steps)
    for (const [kind, wanted, known] of namesOf(used, { app, process }))
      if (!known.includes(wanted))
        faults.add(`${path}.steps.${step}`, `names the ${kind} "${wanted}", which is not declared`)
}

type UsedBy = Pick<Step, 'clocks' | 'decides' | 'documents' | 'form' | 'lane' | 'restsOn'>

function namesOf(step: UsedBy, { app, process }: Declared): [string, string, string[]][] {
  const clocks = Object.keys(process.clocks)
  return [
    ...(step.clocks ?? []).map((act): [string, string, string[]] => ['clock', clockActOf(act).clock, clocks]),
    ...(step.documents ?? []).map((id): [string, string, string[]] => [
      'document',
      id,
      (app.documents ?? []).map((one) => one.id),
    ]),
    ...(step.decides
      ? [['table', step.decides.table, app.tables.map(({ id }) => id)] as [string, string, string[]]]
      : []),
    ...Object.values(step.restsOn ?? {}).map(({ table, output }): [string, string, string[]] => [
      'output',
      `${table}.${output}`,
      app.tables.flatMap(({ id, outputs }) => outputs.map((column) => `${id}.${column.id}`)),
    ]),
    ...(step.form && step.form !== ITEM_FORM
      ? [['form', step.form, (app.forms ?? []).map(({ id }) => id)] as [string, string, string[]]]
      : []),
    ...(step.lane
      ? [['lane', step.lane, Object.keys(process.lanes ?? {})] as [string, string, string[]]]
      : []),
  ]
}

function checkClocks(path: string, { app, process }: Declared, faults: Faults): void {
  if (process.promises !== undefined && !process.clocks[process.promises])
    faults.add(`${path}.promises`, `names the clock "${process.promises}", which is not declared`)
  for (const [name, clock] of Object.entries(process.clocks)) {
    const at = `${path}.clocks.${name}`
    for (const id of [clock.statutory, clock.promised, clock.extension?.limit])
      if (id !== undefined && !app.limits.some((limit) => limit.id === id))
        faults.add(at, `names the limit "${id}", which the app does not have`)
    if (isLonger(app, clock.promised, clock.statutory))
      faults.add(at, 'promises more time than the law allows')
    if (clock.silence && !process.steps[clock.silence]?.by.includes('clock'))
      faults.add(at, `lets silence take "${clock.silence}", which no clock may take`)
  }
}

/** Of two limits in one unit, on every day on which one of them changes. Limits in two units cannot be held together. */
function isLonger({ limits }: App, promised: string | undefined, statutory: string): boolean {
  if (promised === undefined) return false
  const days = limits
    .filter(({ id }) => id === promised || id === statutory)
    .map(({ validFrom }) => validFrom)
  return days.some((day) => {
    const [short, long] = [promised, statutory].map((id) =>
      limits.findLast((one) => one.id === id && one.validFrom <= day),
    )
    return short && long && (short.unit !== long.unit || short.amount > long.amount)
  })
}

function checkLanes(path: string, { chart, lanes = {} }: Process, faults: Faults): void {
  const regions = statesOf(chart).filter(({ node }) => node.type === 'parallel')
  const names = new Set(regions.flatMap(({ node }) => Object.keys(node.states ?? {})))
  for (const [name, { after = [] }] of Object.entries(lanes)) {
    if (!names.has(name)) faults.add(`${path}.lanes.${name}`, 'is no region of a parallel state')
    for (const other of after)
      if (!lanes[other]) faults.add(`${path}.lanes.${name}`, `waits for "${other}", which is no lane`)
    if (waitsForItself(name, lanes)) faults.add(`${path}.lanes.${name}`, 'waits for itself, by way of others')
  }
}

function waitsForItself(name: string, lanes: NonNullable<Process['lanes']>, above: string[] = []): boolean {
  if (above.includes(name)) return name === above[0]
  return (lanes[name]?.after ?? []).some((other) => waitsForItself(other, lanes, [...above, name]))
}

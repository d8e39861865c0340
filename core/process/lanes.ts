import type { StateNode } from './chart.ts'
import type { Clock, Lane, Step } from './process.ts'

/** Departments that review side by side, as an app declares them. */
export interface ParallelReview {
  /** The name of the parallel state. */
  state: string
  /** Family of the event types, as in `permit.fire.agreed`. */
  family: string
  lanes: Record<string, Lane>
  /** Where all answers lead. */
  onDone: string
  /** The limit a department's answer has, and what its silence means; `none`: it only turns red. */
  limit: { statutory: string; promised?: string }
  silence: 'agreed' | 'none'
}

/**
 * The parts of a process that parallel review is made of: one region per department, which waits for those it depends on, is
 * open, and is done; three steps (agree, object, and what silence does) and a clock for each. The facts `<lane>OpenedOn`,
 * `<lane>Answer` and `<lane>Days` (working days until its answer) keep each department's share of the time.
 */
export function parallelReview(review: ParallelReview): {
  states: Record<string, StateNode>
  steps: Record<string, Step>
  clocks: Record<string, Clock>
  lanes: Record<string, Lane>
} {
  const names = Object.keys(review.lanes)
  return {
    states: {
      [review.state]: {
        type: 'parallel',
        states: Object.fromEntries(names.map((name) => [name, regionOf(name, review)])),
        onDone: review.onDone,
      },
    },
    steps: Object.assign({}, ...names.map((name) => stepsOf(name, review))),
    clocks: Object.fromEntries(names.map((name) => [`${name}Answer`, clockOf(name, review)])),
    lanes: review.lanes,
  }
}

function regionOf(name: string, { silence, lanes }: ParallelReview): StateNode {
  const answers = { [`${name}.agree`]: 'done', [`${name}.object`]: 'done' }
  const silent = silence === 'agreed' ? { [`${name}.silent`]: 'done' } : {}
  const skip = lanes[name]?.when === undefined ? {} : { [`${name}.skip`]: 'done' }
  return {
    initial: 'waiting',
    states: {
      waiting: { on: { [`${name}.open`]: 'open', ...skip } },
      open: { on: { ...answers, ...silent } },
      done: { type: 'final' },
    },
  }
}

function stepsOf(name: string, { family, lanes, silence }: ParallelReview): Record<string, Step> {
  const { after = [], when } = lanes[name]!
  const clock = `${name}Answer`
  const answer = (outcome: string, on = 'today'): Pick<Step, 'lane' | 'clocks' | 'sets'> => ({
    lane: name,
    clocks: [{ stop: clock }],
    sets: {
      [`${name}Answer`]: `"${outcome}"`,
      [`${name}Days`]: `workdays between(facts.${name}OpenedOn, ${on})`,
    },
  })
  const open: Step = {
    by: ['engine'],
    tells: `${family}.${name}.opened`,
    when: [...readyAfter(after), ...(when === undefined ? [] : [`(${when}) = true`])].join(' and '),
    clocks: [{ start: clock }],
    sets: { [`${name}OpenedOn`]: 'today' },
  }
  const agree: Step = { by: ['reviewer'], tells: `${family}.${name}.agreed`, ...answer('agreed') }
  const object: Step = {
    by: ['reviewer'],
    tells: `${family}.${name}.objected`,
    reason: true,
    ...answer('objected'),
  }
  const silent: Step = {
    by: ['clock'],
    tells: `${family}.${name}.silent`,
    // Silence speaks on the day after the last one.
    ...answer('silent', 'add days(today, -1)'),
  }
  const skip: Step = {
    by: ['engine'],
    tells: `${family}.${name}.skipped`,
    when: `not((${when}) = true)`,
    sets: { [`${name}Answer`]: 'null' },
  }
  return {
    [`${name}.open`]: open,
    ...(when === undefined ? {} : { [`${name}.skip`]: skip }),
    [`${name}.agree`]: agree,
    [`${name}.object`]: object,
    ...(silence === 'agreed' ? { [`${name}.silent`]: silent } : {}),
  }
}

function readyAfter(after: string[]): string[] {
  return after.length === 0 ? ['lanes != null'] : after.map((other) => `lanes.${other} = "done"`)
}

function clockOf(name: string, { limit, silence }: ParallelReview): Clock {
  return { ...limit, lane: name, ...(silence === 'agreed' ? { silence: `${name}.silent` } : {}) }
}

import type { Move } from '#io/cases/move-cases.ts'
import { requestItem } from '#io/postgres/rights.ts'
import { Refusal } from '#io/refusal.ts'
import { askPlanned } from './ask-planned.ts'
import type { CasePlan } from './case-plan.ts'
import type { Cast } from './cast.ts'
import { openPlanned } from './open-planned.ts'
import { doOther, isOtherAct, isStepAct, plannedMove, type StepAct } from './take-planned.ts'
import type { Act } from './timetable.ts'

/** What the platform did not let happen, and why: a case whose plan did not work out stays where it was. */
export interface Hindered {
  plan: CasePlan
  at: string
  what: string
  code: string
}

/** Does what half a day holds: applications one by one, steps in one commit, then what is done beside them. */
export async function playActs(cast: Cast, acts: Act[]): Promise<Hindered[]> {
  const hindered: Hindered[] = []
  for (const act of acts.filter(({ planned }) => planned === null))
    hindered.push(...(await playOne(cast, act, () => begin(cast, act))))
  hindered.push(...(await takeAll(cast, acts.filter(isStepAct))))
  for (const act of acts.filter(isOtherAct))
    hindered.push(...(await playOne(cast, act, () => doOther(cast, act))))
  return hindered
}

/** What is asked of the data held on somebody is no application: it becomes a case by a rule. */
function begin(cast: Cast, act: Act): Promise<void> {
  return act.plan.item === requestItem ? askPlanned(cast, act) : openPlanned(cast, act)
}

async function playOne(cast: Cast, act: Act, play: () => Promise<void>): Promise<Hindered[]> {
  cast.system.now = () => act.at
  try {
    await play()
    return []
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return [hinderedBy(act, error.code)]
  }
}

async function takeAll(cast: Cast, acts: StepAct[]): Promise<Hindered[]> {
  const moves: Move[] = []
  const taking: StepAct[] = []
  for (const act of acts) {
    cast.system.now = () => act.at
    const move = await plannedMove(cast, act)
    if (!move) continue
    moves.push(move)
    taking.push(act)
  }
  const results = await cast.system.cases.submit(moves)
  return results.flatMap((result, at) => {
    const act = taking[at]!
    if (!result.ok) return [hinderedBy(act, result.code)]
    if (act.planned.of === undefined) cast.remember(act, result.state)
    return []
  })
}

function hinderedBy({ plan, at, planned }: Act, code: string): Hindered {
  return { plan, at, what: JSON.stringify(planned), code }
}

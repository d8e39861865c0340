import type { NewEvent } from '#core/event.ts'
import { caseEvent, type Organ } from '#core/process/case-event.ts'
import { childEvent } from '#core/process/child-told.ts'
import type { Brought, KeptApart } from '#core/process/kept-apart.ts'
import type { StepDone } from '#core/process/step-done.ts'
import type { System } from '../system.ts'
import { filesIn } from './hang-handed-in.ts'
import type { Moved } from './keep-moved.ts'
import type { PapersMade } from './keep-papers.ts'

/** What was made for the events of cases while they were kept. */
export interface Telling {
  now: string
  organ: Organ | null
  papers: ReadonlyMap<StepDone, PapersMade>
  /** The digests of what was handed in, by file. */
  digests: ReadonlyMap<string, string>
}

/** What the log is told of a case that has moved: what it heard of another, then its steps, in the order in which they changed it. */
export function movedEvents(system: System, moved: Moved, telling: Telling): NewEvent[] {
  const { state, done, loopId, at, told } = moved
  const { now, organ, papers } = telling
  const version = state.version - done.length
  const heard = told ? [childEvent(state, told, { version, loopId, at, now })] : []
  const steps = done.map((step, n) => {
    const made = papers.get(step) ?? null
    const withForm = system.apps.rulesOnEvent.has(step.tells)
    const apart = { ...(n === 0 ? broughtWith(moved, telling) : {}), ...(made ? { $papers: made.kept } : {}) }
    return caseEvent(state, step, { loopId, now, withForm, papers: made?.told ?? null, organ, apart })
  })
  return [...heard, ...steps]
}

/** What came with the first step. */
function broughtWith({ begun, materials = {} }: Moved, { digests }: Telling): KeptApart {
  const brought: Brought = { materials, digests: digestsIn(materials, digests) }
  const isBrought = Object.keys(materials).length > 0
  return { ...(begun ? { $begun: begun } : {}), ...(isBrought ? { $brought: brought } : {}) }
}

function digestsIn(
  materials: Brought['materials'],
  digests: ReadonlyMap<string, string>,
): Record<string, string> {
  const known = filesIn(materials).filter((id) => digests.has(id))
  return Object.fromEntries(known.map((id) => [id, digests.get(id)!]))
}

import type { Actor } from '#core/access/actor.ts'
import type { Looked } from '#core/access/book-entry.ts'
import { redact } from '#core/identifiers/personal.ts'
import type { CaseState } from '#core/process/case-state.ts'
import { itemOf } from '../cases/case-world.ts'
import { lookedInto } from '../cases/colleagues-case.ts'
import type { System } from '../system.ts'
import { writeLimited } from './write-limited.ts'

/**
 * Opens a colleague's case to an officer of the same department who says why. The book is what remembers it, and the person sees
 * it there; only so many may be opened.
 */
export async function lookInto(
  system: System,
  actor: Actor,
  { state, reason }: { state: CaseState; reason: string },
): Promise<void> {
  const purpose = itemOf(system, state).item.purpose ?? 'service'
  const { no: caseNo, applicant } = state
  const looked: Looked = {
    ...{ act: 'case', purpose, caseNo, subject: applicant.subject, key: lookedInto(state) },
    detail: redact(reason),
  }
  await writeLimited(system.pool, actor, { looked, at: system.now() })
}
